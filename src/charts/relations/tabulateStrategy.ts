import type { Dataset } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import { formatDateOrInterval } from '../../i18n/dates';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { inARow, listed } from '../../i18n/phrases';
import type { Table, TableRow } from '../table';
import type { NodeStance } from '../tree/selectStances';
import { markedLabel, namedRecords } from '../tree/selectTree';
import { strategyKind } from './strategyKind';

/** Every item of the strategy as a row; what the filter leaves out is faded and says why. */
export function tabulateStrategy(dataset: Dataset, stances: readonly NodeStance[]): Table {
  const columns = say.columns;
  const filtered = stances.some(({ stance }) => stance.is === 'out');
  return {
    caption: say.caption,
    columns: [
      { id: 'item', name: columns.item },
      { id: 'part', name: columns.part },
      { id: 'above', name: columns.above },
      { id: 'kind', name: columns.kind },
      { id: 'date', name: columns.date },
      { id: 'names', name: columns.names },
      ...(filtered ? [{ id: 'filter', name: columns.filter }] : []),
      { id: 'sources', name: columns.sources },
    ],
    rows: stances.map((item) => row(item, dataset, filtered)),
  };
}

function row({ node, path, stance }: NodeStance, dataset: Dataset, filtered: boolean): TableRow {
  const names = namedRecords(node, dataset);
  const above = path.at(-2);
  return {
    id: node.id,
    faded: stance.is === 'out',
    ...(node.date === undefined ? {} : { keys: { date: node.date } }),
    cells: {
      item: markedLabel(node),
      part: path[0]?.label ?? null,
      above: above ? markedLabel(above) : null,
      kind: strategyKind(node),
      date: node.date === undefined ? null : formatDateOrInterval(node.date),
      names: names.length === 0 ? null : listed(names),
      ...(filtered ? { filter: stance.reasons.length === 0 ? null : inARow(stance.reasons) } : {}),
      sources: citedIn(node.cites, dataset),
    },
  };
}
