import type { Dataset } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import { formatDateOrInterval } from '../../i18n/dates';
import { inARow, listed } from '../../i18n/phrases';
import type { TableRow } from '../table';
import type { NodeStance } from './selectStances';
import { markedLabel, namedRecords } from './selectTree';

/**
 * An item of either tree as a row: its label, its date, the records it speaks of, why the filter leaves it out, and
 * where it is from, beside the cells that only its own table has.
 * @param filtered the table has a column for the filter
 */
export function stanceRow(
  { node, stance }: NodeStance,
  dataset: Dataset,
  filtered: boolean,
  cells: TableRow['cells'],
): TableRow {
  const names = namedRecords(node, dataset);
  return {
    id: node.id,
    faded: stance.is === 'out',
    ...(node.date === undefined ? {} : { keys: { date: node.date } }),
    cells: {
      item: markedLabel(node),
      ...cells,
      date: node.date === undefined ? null : formatDateOrInterval(node.date),
      names: names.length === 0 ? null : listed(names),
      ...(filtered ? { filter: stance.reasons.length === 0 ? null : inARow(stance.reasons) } : {}),
      sources: citedIn(node.cites, dataset),
    },
  };
}
