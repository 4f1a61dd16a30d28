import type { Dataset } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { RECORD_KINDS } from '../../filters/viewUrl';
import { recordsMessages as say } from '../../i18n/messages/records';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { tally, type RecordItem, type RecordsData } from './selectRecords';

/** What the rows of the table are: of which kinds, what is not documented or else how they are dated, what is added. */
export function seenRecords({ items }: RecordsData, dataset: Dataset): Text {
  const [only] = items;
  if (only === undefined) return say.seen.nothing;
  const { undecided } = tally(items);
  const kinds = RECORD_KINDS.map((kind) => ({
    kind,
    count: items.filter(({ entry }) => entry.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return inARow([
    items.length === 1
      ? say.seen.one(only.entry.kind, recordName(only.entry, dataset))
      : say.seen.kinds(items.length, kinds),
    undecided > 0 ? say.seen.undecided(undecided) : dated(items),
    ...(hasSupplement(dataset) ? [say.seen.added(items.filter(({ added }) => added).length)] : []),
  ]);
}

function dated(items: readonly RecordItem[]): Text {
  const spans = items.flatMap(({ traits }) => (traits.years.length === 0 ? [] : [traits.years]));
  const years = spans.flat();
  if (years.length === 0) return say.seen.undated;
  const from = Math.min(...years.map((span) => span.from));
  const to = Math.max(...years.map((span) => span.to));
  return say.seen.dated(spans.length, from, to);
}
