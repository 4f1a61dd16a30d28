import type { Box, Frame } from '../frame';
import { placeIndented } from './placeIndented';
import { placeTidy } from './placeTidy';
import type { TreeData } from './selectTree';
import type { Placed, TreeLayout } from './treeLayout';

/** Below this width the columns become an indented list, in px at scale 1. */
const NARROW = 720;

/**
 * Places the visible nodes. Numbers only; the height follows from the data. A drawing that is wider than its frame
 * scrolls inside its region.
 */
export function placeTree(data: TreeData, frame: Frame): TreeLayout {
  const shape = frame.width < NARROW * frame.scale ? 'indented' : 'columns';
  const place = shape === 'indented' ? placeIndented : placeTidy;
  const placed = place(data, frame.width / frame.scale, frame.lang);
  return {
    ...placed,
    shape,
    size: { width: placed.width * frame.scale, height: placed.height * frame.scale },
    sight: placeSight(placed, frame.scale),
  };
}

function placeSight({ nodes }: Placed, scale: number): Box {
  const node = nodes.find(({ item }) => item.inFocus);
  if (!node) return { x: 0, y: 0, width: 0, height: 0 };
  const ends = nodes
    .filter(({ item }) => item.id === node.item.id || item.parent === node.item.id)
    .map(({ x, shape }) => x + shape.width);
  return {
    x: node.x * scale,
    y: node.y * scale,
    width: (Math.max(...ends) - node.x) * scale,
    height: node.shape.height * scale,
  };
}
