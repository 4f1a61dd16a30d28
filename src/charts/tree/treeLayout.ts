import type { Box } from '../frame';
import type { TreeItem } from './selectTree';
import type { NodeShape } from './shapeNode';

/** A node at its place: `x` and `y` are its top left corner in the drawing, in px at scale 1. */
export interface PlacedNode {
  readonly item: TreeItem;
  readonly x: number;
  readonly y: number;
  readonly shape: NodeShape;
}

/**
 * The line from a node's parent to it. On the way to the focus it is strong, to the focus's children clear; one that
 * leads only to what the filter leaves out is broken like their outlines.
 */
export interface PlacedLink {
  /** The lower node. */
  readonly id: string;
  readonly d: string;
  readonly is: 'path' | 'branch' | 'calm' | 'out';
}

/** Nodes and lines in px at scale 1, and the room they take, which may be less than the frame or more. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

/** The drawing: everything in it is in px at scale 1, and `size` is what it measures on the page. */
export interface TreeLayout extends Placed {
  /** Columns from left to right, or one node a line, indented. */
  readonly shape: 'columns' | 'indented';
  readonly size: { readonly width: number; readonly height: number };
  /** What is to be in sight: the node in focus and the column of its open children; in px on the page. */
  readonly sight: Box;
}

/** Room around the drawing for the rings of selection and focus, in px. */
export const TREE_MARGIN = 7;

/** How the line to a node is drawn. */
export function linkTone(parent: TreeItem, child: TreeItem): PlacedLink['is'] {
  if (child.onPath) return 'path';
  if (child.stance.is === 'out') return 'out';
  return parent.inFocus ? 'branch' : 'calm';
}
