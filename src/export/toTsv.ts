import type { PlainRows } from './tableRows';

/**
 * Rows as tab-separated values, as spreadsheets and word processors take them from the clipboard: one line a row.
 * The format has no quoting, so a tab or a line break inside a cell becomes a space.
 */
export function toTsv({ header, rows }: PlainRows): string {
  return [header, ...rows].map((row) => row.map(oneLine).join('\t')).join('\n');
}

function oneLine(cell: string): string {
  return cell.replaceAll(/[\t\r\n]+/g, ' ');
}
