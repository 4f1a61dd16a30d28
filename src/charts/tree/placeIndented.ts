import type { Lang } from '../../i18n/text';
import { linkTone, TREE_MARGIN, type Placed, type PlacedNode } from './treeLayout';
import type { TreeData } from './selectTree';
import { shapeNode } from './shapeNode';

/** One level's indent, the gap between two lines, and the guide's distance from the parent's edge, in px. */
const INDENT = 14;
const GAP = 8;
const GUIDE = 7;
/** No line is narrower than this, however deep, in px. */
const LEAST_LINE = 200;

/** One node a line under the other, as deep as its level, with guides that lead from a parent to its children. */
export function placeIndented(data: TreeData, width: number, lang: Lang): Placed {
  const deepest = Math.max(...data.items.map(({ level }) => level));
  const room = width - 2 * TREE_MARGIN;
  const indent = Math.min(INDENT, Math.max(0, room - LEAST_LINE) / Math.max(1, deepest - 1));

  let y = TREE_MARGIN;
  const nodes = data.items.map((item): PlacedNode => {
    const x = TREE_MARGIN + Math.round(indent * (item.level - 1));
    const shape = shapeNode(item, TREE_MARGIN + room - x, lang);
    const node = { item, x, y, shape };
    y += shape.height + GAP;
    return node;
  });
  const byId = new Map(nodes.map((node) => [node.item.id, node]));
  const byPlace = new Map(nodes.map((node) => [placeKey(node.item.parent, node.item.position), node]));
  return {
    width,
    height: Math.ceil(y - GAP + TREE_MARGIN),
    nodes,
    links: nodes.flatMap((node) => {
      const parent = byId.get(node.item.parent ?? '');
      if (!parent) return [];
      const is = linkTone(parent.item, node.item);
      // Only the strong guide comes all the way down from the parent, and the one that passes what the filter leaves
      // out; the others go on from the sibling above, so that none is drawn over it.
      const above = byPlace.get(placeKey(node.item.parent, node.item.position - 1));
      const passes = is !== 'out' && above?.item.stance.is === 'out';
      const from = is === 'path' || passes || !above ? parent.y + parent.shape.height : middleOf(above);
      return [{ id: node.item.id, d: `M${parent.x + GUIDE},${from}V${middleOf(node)}H${node.x}`, is }];
    }),
  };
}

function placeKey(parent: string | null, position: number): string {
  return `${parent ?? ''} ${position}`;
}

function middleOf({ y, shape }: PlacedNode): number {
  return y + shape.height / 2;
}
