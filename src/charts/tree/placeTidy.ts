import {
  group,
  hierarchy,
  linkHorizontal,
  max,
  min,
  sum,
  tree,
  type HierarchyNode,
  type HierarchyPointNode,
} from 'd3';
import type { Lang } from '../../i18n/text';
import { linkTone, TREE_MARGIN, type Placed, type PlacedLink, type PlacedNode } from './treeLayout';
import type { TreeData, TreeItem } from './selectTree';
import { linesAllowed, shapeNode, widthFor, type NodeShape } from './shapeNode';

/** Widest column, and the least and the most room between two columns for the lines; px. */
const WIDEST = 360;
const LEAST_GAP = 22;
const MOST_GAP = 72;
/** Between two siblings, and between the nodes of two branches; px. */
const SIBLING_GAP = 8;
const BRANCH_GAP = 20;
/** The most that a parent stands below its first child, in px. */
const REACH = 220;

interface Sized {
  readonly item: TreeItem;
  readonly shape: NodeShape;
}

/**
 * A tidy tree from left to right (Reingold and Tilford, as d3 has it): the levels stand in columns, a parent in
 * the middle of its children, and branches as close as the heights of their nodes allow.
 */
export function placeTidy(data: TreeData, width: number, lang: Lang): Placed {
  const columns = placeLevels(data, width, lang);
  const children = group(data.items, ({ parent }) => parent);
  const [top] = children.get(null) ?? [];
  if (!top) return { width, height: 2 * TREE_MARGIN, nodes: [], links: [] };

  const sized = (item: TreeItem): Sized => ({
    item,
    shape: shapeNode(item, columns[item.level - 1]?.width ?? 0, lang),
  });
  const root = hierarchy(sized(top), ({ item }) => children.get(item.id)?.map(sized));
  const tidy = tree<Sized>().nodeSize([1, 1]).separation(distance)(root);

  const middles = slideUp(tidy);
  const tops = tidy.descendants().map((node) => ({
    ...node.data,
    x: columns[node.depth]?.x ?? 0,
    y: (middles.get(node) ?? node.x) - node.data.shape.height / 2,
  }));
  const highest = min(tops, ({ y }) => y) ?? 0;
  const nodes = tops.map((node): PlacedNode => ({ ...node, y: Math.round(node.y - highest + TREE_MARGIN) }));
  const placed = byItem(nodes);
  const last = columns.at(-1);
  return {
    width: Math.ceil((last?.x ?? 0) + (last?.width ?? 0) + TREE_MARGIN),
    height: Math.ceil((max(nodes, ({ y, shape }) => y + shape.height) ?? 0) + TREE_MARGIN),
    // In the order of reading, which is the order of the keyboard.
    nodes: data.items.flatMap(({ id }) => placed.get(id) ?? []),
    links: placeLinks(nodes, placed),
  };
}

/**
 * The middle of a branch that is taller than a screen is out of sight from both its ends. There the parent slides up
 * to within reach of its first child, as far as the node above it in its column lets it, and the childless nodes
 * below follow.
 * @returns the middle of each node, in px
 */
function slideUp(root: HierarchyPointNode<Sized>): ReadonlyMap<HierarchyPointNode<Sized>, number> {
  const middles = new Map<HierarchyPointNode<Sized>, number>();
  const levels = [...group(root.descendants(), ({ depth }) => depth).values()].toReversed();
  for (const level of levels) {
    level.reduce<HierarchyPointNode<Sized> | null>((above, node) => {
      const first = node.children?.[0];
      const shift = above && above.parent === node.parent ? above.x - (middles.get(above) ?? above.x) : 0;
      const wanted = first ? Math.min(node.x, (middles.get(first) ?? first.x) + REACH) : node.x - shift;
      const least = above ? (middles.get(above) ?? above.x) + distance(above, node) : wanted;
      middles.set(node, Math.max(wanted, least));
      return node;
    }, null);
  }
  return middles;
}

/** From the middle of a node to the middle of the next one in its column, in px. */
function distance(a: HierarchyNode<Sized>, b: HierarchyNode<Sized>): number {
  const gap = a.parent === b.parent ? SIBLING_GAP : BRANCH_GAP;
  return (a.data.shape.height + b.data.shape.height) / 2 + gap;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/**
 * A column is as wide as its labels want in two lines, or, where that is more than there is, as narrow as they
 * bear in three. When even this is too much the drawing becomes wider than the frame.
 */
function placeLevels(data: TreeData, width: number, lang: Lang): readonly Column[] {
  const levels = [...group(data.items, ({ level }) => level).values()].map((items) => {
    const least = max(items, (item) => widthFor(item, linesAllowed(item).most, WIDEST, lang)) ?? 0;
    const liked = max(items, (item) => widthFor(item, linesAllowed(item).liked, WIDEST, lang)) ?? 0;
    return { least, liked: Math.max(least, liked) };
  });
  const gaps = Math.max(1, levels.length - 1);
  const room = width - 2 * TREE_MARGIN - gaps * LEAST_GAP;
  const [least, liked] = [sum(levels, (level) => level.least), sum(levels, (level) => level.liked)];
  const share = liked === least ? 1 : Math.max(0, Math.min(1, (room - least) / (liked - least)));
  const widths = levels.map((level) => Math.floor(level.least + share * (level.liked - level.least)));
  const spare = Math.max(0, room - sum(widths)) / gaps;
  const gap = Math.floor(Math.min(MOST_GAP, LEAST_GAP + spare));
  return widths.map((wide, index) => ({
    x: TREE_MARGIN + sum(widths.slice(0, index)) + index * gap,
    width: wide,
  }));
}

type Ends = { readonly source: readonly [number, number]; readonly target: readonly [number, number] };

function byItem(nodes: readonly PlacedNode[]): ReadonlyMap<string, PlacedNode> {
  return new Map(nodes.map((node) => [node.item.id, node]));
}

function placeLinks(
  nodes: readonly PlacedNode[],
  placed: ReadonlyMap<string, PlacedNode>,
): readonly PlacedLink[] {
  const curve = linkHorizontal<Ends, readonly [number, number]>()
    .x(([x]) => x)
    .y(([, y]) => y);
  return nodes.flatMap((node) => {
    const parent = placed.get(node.item.parent ?? '');
    if (!parent) return [];
    const d = curve({
      source: [parent.x + parent.shape.width, parent.y + parent.shape.height / 2],
      target: [node.x, node.y + node.shape.height / 2],
    });
    return [{ id: node.item.id, d: d ?? '', is: linkTone(parent.item, node.item) }];
  });
}
