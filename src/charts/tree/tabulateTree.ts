import type { Dataset, TreeNode } from '../../dataset/model';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { same } from '../../i18n/text';
import type { Table, TableRow } from '../table';
import type { NodeStance } from './selectStances';
import { stanceRow } from './stanceRow';

/** Every node of the framework, shown or not, as rows; what the filter leaves out is faded and says why. */
export function tabulateTree(dataset: Dataset, stances: readonly NodeStance[]): Table {
  const columns = say.columns;
  const filtered = stances.some(({ stance }) => stance.is === 'out');
  return {
    caption: say.caption,
    columns: [
      { id: 'item', name: columns.item },
      { id: 'number', name: columns.number },
      { id: 'level', name: columns.level, numeric: true },
      { id: 'pillar', name: columns.pillar },
      { id: 'emphasis', name: columns.emphasis },
      { id: 'priority', name: columns.priority },
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
  const pillar = path.find((step) => step.pillar !== undefined);
  return stanceRow(item, dataset, filtered, {
    number: same(outlineNumber(path)),
    // As in the tools that open the tree: the pillars stand on level 1.
    level: path.length - 1,
    pillar: pillar?.mark === undefined ? null : same(pillar.mark),
    emphasis: node.emphasis === undefined ? null : say.emphasis[node.emphasis],
    priority: node.priority === true ? say.priority : null,
  });
}

/** The place of a node in the outline: 1 for the root, 1.5.2 for the second child of its fifth. */
function outlineNumber(path: readonly TreeNode[]): string {
  return path
    .map((node, depth) => {
      const siblings = path[depth - 1]?.children ?? [node];
      return siblings.indexOf(node) + 1;
    })
    .join('.');
}
