import { matrixMessages as say } from '../../i18n/messages/matrix';
import { inARow } from '../../i18n/phrases';
import { same, type Text } from '../../i18n/text';
import type { Table, TableColumn } from '../table';
import type { MatrixCell } from './selectCell';
import type { MatrixData, MatrixRow } from './selectMatrix';

/**
 * The matrix in long form: a row for each forum and partner, in the order of the source, with everything that is
 * known of the standing. What is not documented says so and leaves the rest empty.
 */
export function tabulateMatrix(data: MatrixData): Table {
  const rows = data.tiers.flatMap((tier) => tier.rows);
  const terms = rows.some((row) => row.terms !== null);
  const pillars = data.pillars.length > 0;
  const ids = [
    'forum',
    'level',
    'partner',
    'standing',
    'term',
    ...(terms ? (['earlier'] as const) : []),
    'note',
    'status',
    'link',
    ...(pillars ? (['filter'] as const) : []),
  ] as const;
  const columns: readonly TableColumn[] = ids.map((id) => ({ id, name: say.columns[id] }));
  return {
    caption: say.caption,
    columns,
    rows: rows.flatMap((row) =>
      row.cells.map((cell) => ({
        id: cell.key,
        record: cell.forum,
        cells: cellsOf(cell, row),
        faded: row.faded,
        added: cell.status !== null,
      })),
    ),
  };
}

function cellsOf(cell: MatrixCell, row: MatrixRow): Readonly<Record<string, Text | null>> {
  return {
    forum: cell.forumName,
    level: row.level,
    partner: cell.partnerName,
    standing: say.word({ ...cell, term: null }),
    term: cell.term,
    earlier: cell.earlier && say.earlier(cell.earlier),
    note: cell.note,
    status: cell.status,
    link: cell.urls.length === 0 ? null : same(cell.urls.join(' ')),
    filter: row.faded ? inARow(row.reasons) : null,
  };
}
