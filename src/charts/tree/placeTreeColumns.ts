import { max } from 'd3';
import type { Lang } from '../../i18n/text';
import { placeTree } from './placeTree';
import type { TreeData } from './selectTree';
import { splitTree } from './splitTree';
import type { TreeLayout } from './treeLayout';

/** A tree set like the text of a newspaper, in px at scale 1. */
export interface TreeColumns {
  readonly columns: readonly { readonly x: number; readonly layout: TreeLayout }[];
  readonly width: number;
  readonly height: number;
}

const FEWEST = 2;
const MOST = 9;
/** Widths of a column that are tried, px. */
const NARROWEST = 280;
const WIDEST = 700;
const STEP = 20;
/** Between two columns, px. */
const GAP = 24;

/**
 * Sets a tree that is much higher than its room as indented lists side by side, each with the way from the root to
 * what it shows: as many, and as wide, as fill a room of this shape with the largest text.
 * @returns null where no number of columns does
 */
export function placeTreeColumns(
  data: TreeData,
  room: { readonly width: number; readonly height: number },
  lang: Lang,
): TreeColumns | null {
  const shape = room.width / room.height;
  /** How wide the room has to be to hold it. */
  const needs = ({ width, height }: TreeColumns) => Math.max(width, height * shape);
  let best: TreeColumns | null = null;
  for (let count = FEWEST; count <= MOST; count += 1) {
    const filled = fillColumns(data, count, shape, lang);
    if (filled && (!best || needs(filled) < needs(best))) best = filled;
  }
  return best;
}

/** The narrowest columns of that number that hold the whole tree, in the shape of the room. */
function fillColumns(data: TreeData, count: number, shape: number, lang: Lang): TreeColumns | null {
  for (let width = NARROWEST; width <= WIDEST; width += STEP) {
    const lay = (part: TreeData) => placeTree(part, { width, lang, scale: 1 });
    const height = (count * width + (count - 1) * GAP) / shape;
    // Without what is said again above each column it would have to fit with ease.
    if (lay(data).size.height > count * height) continue;
    const layouts = splitTree(data, (part) => lay(part).size.height <= height).map(lay);
    if (layouts.length < FEWEST || layouts.length > count || layouts.some(({ size }) => size.height > height))
      continue;
    return {
      columns: layouts.map((layout, index) => ({ x: index * (width + GAP), layout })),
      width: layouts.length * width + (layouts.length - 1) * GAP,
      height: max(layouts, ({ size }) => size.height) ?? 0,
    };
  }
  return null;
}
