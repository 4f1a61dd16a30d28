import { linkHorizontal, stratify, tree } from 'd3';
import type { Point } from '../frame';
import type { TreeData, TreeItem } from './selectTree';

/** How a node of the preview is drawn: the root, a pillar or an item below one, anything else, or left out. */
export type PreviewTone = 'root' | 'pillar' | 'plain' | 'out';

interface PreviewNode extends Point {
  readonly id: string;
  readonly radius: number;
  readonly tone: PreviewTone;
}

export interface TreePreviewLayout {
  readonly height: number;
  readonly nodes: readonly PreviewNode[];
  /** The line from a node's parent to it. */
  readonly links: readonly { readonly id: string; readonly d: string; readonly tone: PreviewTone }[];
}

/** Height as a part of the width. */
const SHAPE = 0.6;
/** Radius by level from the root, as parts of the height; the last one for all deeper levels. */
const RADII = [0.032, 0.022, 0.013, 0.009];
/** Room between branches, when two items of one branch stand 1 apart. */
const BETWEEN = 1.6;

/**
 * The open nodes as a small picture of their shape: every node a dot, none of its words.
 * @param width px; the height follows from it
 */
export function placeTreePreview(data: TreeData, width: number): TreePreviewLayout {
  const height = width * SHAPE;
  const radii = RADII.map((part) => part * height);
  const [edge = 0] = radii;
  const grown = tree<TreeItem>()
    .size([height - 2 * edge, width - 2 * edge])
    .separation((one, other) => (one.parent === other.parent ? 1 : BETWEEN))(
    stratify<TreeItem>()
      .id(({ id }) => id)
      .parentId(({ parent }) => parent)([...data.items]),
  );
  // The layout grows downwards; the picture from left to right.
  const at = ({ x, y }: Point): Point => ({ x: y + edge, y: x + edge });
  const line = linkHorizontal<{ readonly source: Point; readonly target: Point }, Point>()
    .x(({ x }) => x)
    .y(({ y }) => y);
  return {
    height,
    nodes: grown.descendants().map((node) => ({
      id: node.data.id,
      ...at(node),
      radius: radii[Math.min(node.depth, radii.length - 1)] ?? 0,
      tone: toneOf(node.data),
    })),
    links: grown.links().flatMap(({ source, target }) => {
      const d = line({ source: at(source), target: at(target) });
      return d === null ? [] : [{ id: target.data.id, d, tone: toneOf(target.data) }];
    }),
  };
}

function toneOf({ stance, parent, pillar }: TreeItem): PreviewTone {
  if (stance.is === 'out') return 'out';
  if (parent === null) return 'root';
  return pillar === null ? 'plain' : 'pillar';
}
