import { paths } from '../../filters/paths';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { inARow, inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { askedOn } from '../askedOn';
import { chosenYears } from './chosenYears';
import { consultationsWith } from './consultationsWith';
import type { RelationsData } from './selectRelations';

/**
 * What is seen of the relations: how many items are drawn and kept by the filter, to how many records their lines
 * lead, how many of the lines are an item's own and how many lead on from items below it, and how many items lead
 * to none, nor does an item below them.
 */
export function seenRelations(dataset: Dataset, filters: Filters, data: RelationsData): Text {
  const kept = data.items.filter(({ stance }) => stance.is !== 'out');
  const lines = data.links.filter(({ out }) => !out);
  const reached = new Set(lines.map(({ carrier }) => carrier));
  const own = lines.filter((line) => line.own).length;
  const bare = kept.filter((item) => item.bare).length;
  const partners = dataset.partners.filter(({ id }) => reached.has(id));
  const asked = askedOn(paths.strategy, dataset, filters);
  const years = chosenYears(dataset, filters);
  if (kept.length === 0) return say.noneDrawn(data.items.length, asked);
  return inARow([
    say.leads(say.drawn(kept.length, data.items.length, asked), lines.length, reached.size),
    ...(lines.length === 0 ? [] : [say.lines(own, lines.length - own)]),
    ...(bare === 0 || lines.length === 0 ? [] : [say.withoutLines(bare)]),
    ...partners.map(({ id, name }) =>
      say.consultationsWith(inSentence(name), consultationsWith(id, filters, dataset).length, years),
    ),
  ]);
}
