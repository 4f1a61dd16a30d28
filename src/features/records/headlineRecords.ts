import { recordsMessages as say } from '../../i18n/messages/records';
import type { Text } from '../../i18n/text';
import { RECORD_KINDS } from '../../filters/viewUrl';
import type { RecordsData } from './selectRecords';

/** How many of the records are found; what is not documented is neither counted nor left unsaid. */
export function headlineRecords({ items, total }: RecordsData): Text {
  const found = items.filter(({ undecided }) => !undecided).length;
  const open = found < items.length;
  if (found === 0) return say.headline.none(total, open);
  if (found < total) return say.headline.some(found, total, open);
  const kinds = RECORD_KINDS.filter((kind) => items.some(({ entry }) => entry.kind === kind));
  return say.headline.all(total, kinds.length);
}
