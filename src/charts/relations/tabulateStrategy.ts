import type { Dataset } from '../../dataset/model';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import type { Table, TableRow } from '../table';
import type { NodeStance } from '../tree/selectStances';
import { markedLabel } from '../tree/selectTree';
import { stanceRow } from '../tree/stanceRow';
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

function row(item: NodeStance, dataset: Dataset, filtered: boolean): TableRow {
  const { node, path } = item;
  const above = path.at(-2);
  return stanceRow(item, dataset, filtered, {
    part: path[0]?.label ?? null,
    above: above ? markedLabel(above) : null,
    kind: strategyKind(node),
  });
}
