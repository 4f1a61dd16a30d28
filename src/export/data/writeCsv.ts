import type { PlainRows } from '../tableRows';

/** The byte order mark: without it Excel reads Japanese as Shift_JIS. In UTF-8 it is EF BB BF. */
const BOM = String.fromCodePoint(0xfeff);
const LINE_END = '\r\n';
/** The column that says what the file is; see docs/decisions/006-data-files.md. */
const README = 'README';

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF, one heading line, each line as long as the others. The
 * last column holds in its first row what the file is and where it comes from.
 * @param readme one line
 */
export function writeCsv({ header, rows }: PlainRows, readme: string): string {
  const lines = [[...header, README], ...rows.map((row, index) => [...row, index === 0 ? readme : ''])];
  return BOM + lines.map((line) => line.map((cell) => quoted(guarded(cell))).join(',') + LINE_END).join('');
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front and is then shown as words (OWASP,
 * CSV Injection, with its full-width forms). A number stays one.
 */
function guarded(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
