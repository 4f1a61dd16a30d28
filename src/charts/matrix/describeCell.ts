import { matrixMessages as say } from '../../i18n/messages/matrix';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { MatrixCell } from './selectCell';
import type { MatrixRow } from './selectMatrix';

/** The accessible name of a standing: the forum, the partner and how it stands, then what leaves the forum out. */
export function describeCell(cell: MatrixCell, { reasons }: MatrixRow): Text {
  return inARow([say.cell(cell), ...leftOut(reasons)]);
}

/** The lines of its tooltip: the standing, the term before, the basis, how far it is known. */
export function cellLines(cell: MatrixCell, { reasons }: MatrixRow): readonly Text[] {
  return [
    say.word(cell),
    ...(cell.earlier ? [say.earlier(cell.earlier)] : []),
    ...(cell.note ? [cell.note] : []),
    cell.status ? say.added(cell.status) : say.notNo,
    ...leftOut(reasons),
  ];
}

function leftOut(reasons: readonly Text[]): readonly Text[] {
  return reasons.map(({ ja, en }) => ({ ja: say.faded.ja + ja, en: say.faded.en + en }));
}
