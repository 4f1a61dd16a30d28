import { RECORD_COLUMNS, type RecordColumn } from '../../filters/recordColumns';
import { recordsMessages as say } from '../../i18n/messages/records';
import type { Text } from '../../i18n/text';

/** Widths of the columns in rem; what is left over is shared among them. */
export const columnWidths: Readonly<Record<RecordColumn | 'name' | 'filter', number>> = {
  name: 13.5,
  other: 10.5,
  kind: 6,
  date: 7,
  partners: 7,
  level: 8,
  pillar: 4.5,
  sections: 12.5,
  layer: 7,
  filter: 6.5,
};

/** There only if the reader chooses them. */
const UNUSUAL: readonly RecordColumn[] = ['level', 'pillar'];

/**
 * The columns there are to choose from, named. Without added facts all records are of one layer, so that column has
 * nothing to say.
 */
export function columnChoices(added: boolean): readonly { readonly id: RecordColumn; readonly name: Text }[] {
  return RECORD_COLUMNS.filter((id) => added || id !== 'layer').map((id) => ({ id, name: say.columns[id] }));
}

/**
 * The columns that stand beside the name while the reader has not chosen any. Where there is room for little more
 * than the name, a second line of it says what matters (COMPACT); only what the table is sorted by has its column,
 * so that the order is seen and can be turned.
 * @param sorted the column that the address sorts by
 */
export function usualColumns(
  added: boolean,
  narrow: boolean,
  sorted: string | null = null,
): readonly RecordColumn[] {
  const known = columnChoices(added).map(({ id }) => id);
  return known.filter((id) => (narrow ? id === sorted : !UNUSUAL.includes(id)));
}

/** What the second line of a name holds on a narrow screen. */
export const COMPACT: readonly RecordColumn[] = ['kind', 'date'];

/** The columns shown for what the address asks for, in their one order. */
export function shownColumns(
  asked: readonly RecordColumn[],
  added: boolean,
  usual: readonly RecordColumn[] = usualColumns(added, false),
): readonly RecordColumn[] {
  const chosen = columnChoices(added)
    .map(({ id }) => id)
    .filter((id) => asked.includes(id));
  return chosen.length > 0 ? chosen : usual;
}

/** What the address says for these columns: nothing for the usual ones. */
export function askedColumns(
  chosen: readonly RecordColumn[],
  usual: readonly RecordColumn[],
): readonly RecordColumn[] {
  return usual.length === chosen.length && usual.every((id) => chosen.includes(id)) ? [] : chosen;
}
