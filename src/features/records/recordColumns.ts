import { recordsMessages as say } from '../../i18n/messages/records';
import type { Text } from '../../i18n/text';

/** A column of the table of records that can be shown or left out; the name always stands first. */
export type RecordColumn = keyof typeof say.columns;

/** In the order in which they stand; `usual` are there unless the reader chooses others. */
const COLUMNS: readonly { readonly id: RecordColumn; readonly usual: boolean; readonly width: number }[] = [
  { id: 'other', usual: true, width: 10.5 },
  { id: 'kind', usual: true, width: 6 },
  { id: 'date', usual: true, width: 7 },
  { id: 'partners', usual: true, width: 7 },
  { id: 'level', usual: false, width: 8 },
  { id: 'pillar', usual: false, width: 4.5 },
  { id: 'sections', usual: true, width: 12.5 },
  { id: 'layer', usual: true, width: 7 },
];

/** Widths of the columns in rem; what is left over is shared among them. */
export const columnWidths: Readonly<Record<string, number>> = {
  name: 13.5,
  filter: 6.5,
  ...Object.fromEntries(COLUMNS.map(({ id, width }) => [id, width])),
};

/**
 * The columns there are to choose from, named. Without added facts all records are of one layer, so that column has
 * nothing to say.
 */
export function columnChoices(added: boolean): readonly { readonly id: RecordColumn; readonly name: Text }[] {
  return COLUMNS.filter(({ id }) => added || id !== 'layer').map(({ id }) => ({ id, name: say.columns[id] }));
}

/** The columns shown for what the address asks for; names that the table does not know are left out. */
export function shownColumns(asked: readonly string[], added: boolean): readonly RecordColumn[] {
  const known = columnChoices(added).map(({ id }) => id);
  const chosen = known.filter((id) => asked.includes(id));
  return chosen.length > 0 ? chosen : known.filter((id) => COLUMNS.some((one) => one.id === id && one.usual));
}

/** What the address says for these columns: nothing for the usual ones. */
export function askedColumns(chosen: readonly RecordColumn[], added: boolean): readonly string[] {
  const usual = shownColumns([], added);
  return usual.length === chosen.length && usual.every((id) => chosen.includes(id)) ? [] : chosen;
}
