import { strategyMessages as say } from '../../i18n/messages/strategy';
import { inARow, inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { consultationsWith } from './consultationsWith';
import type { RelationsData } from './selectRelations';

/**
 * What is seen of the relations: how many items are drawn and kept by the filter, to how many records their lines
 * lead, how many of the lines are an item's own and how many lead on from items below it, and how many items name
 * none, nor does an item below them.
 */
export function seenRelations(dataset: Dataset, filters: Filters, data: RelationsData): Text {
  const kept = data.items.filter(({ stance }) => stance.is !== 'out');
  const lines = data.links.filter(({ out }) => !out);
  const reached = new Set(lines.map(({ carrier }) => carrier));
  const own = lines.filter((line) => line.own).length;
  const bare = kept.filter((item) => item.bare).length;
  const partners = dataset.partners.filter(({ id }) => reached.has(id));
  return inARow([
    say.drawn(kept.length, data.items.length, reached.size, lines.length),
    ...(lines.length === 0 ? [] : [say.lines(own, lines.length - own)]),
    ...(bare === 0 ? [] : [say.withoutLines(bare)]),
    ...partners.map(({ id, name }) =>
      say.consultationsWith(inSentence(name), consultationsWith(id, filters, dataset).length),
    ),
  ]);
}
