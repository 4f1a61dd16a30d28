import { relationsMessages as say } from '../../i18n/messages/relations';
import type { Lang } from '../../i18n/text';
import type { Point } from '../frame';
import {
  endWords,
  ITEM_SIZE,
  LINE,
  PAD,
  setLabel,
  SMALL_SIZE,
  stackWords,
  widthOf,
  type PlacedItem,
} from './relationsLayout';
import type { RelationItem, RelationsData } from './selectRelations';

/** A column of the drawing, px. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

const SMALL = { size: SMALL_SIZE, weight: 'regular' } as const;
const INDENT = 14;
const GAP = 4;
/** Over a part. */
const PART_GAP = 16;
/** Between a label and the words at the end of its line. */
const TAIL_GAP = 10;

/** The items one below the other, set in by their depth, with room between the parts. */
export function placeItems(
  { items, links }: RelationsData,
  column: Column,
  top: number,
  lang: Lang,
): readonly PlacedItem[] {
  let y = top;
  return items.map((item, index) => {
    if (item.depth === 0 && index > 0) y += PART_GAP - GAP;
    const placed = placeItem(item, column, y, lang, sidesOf(item, links));
    y += placed.box.height + GAP;
    return placed;
  });
}

/** Which of an item's edges have lines. */
interface Sides {
  readonly left: boolean;
  readonly right: boolean;
}

function sidesOf(item: RelationItem, links: RelationsData['links']): Sides {
  const kinds = [...item.own, ...item.below].map(({ kind }) => kind);
  const joined = links.some((link) => link.item === item.id);
  return {
    left: joined && kinds.includes('documents'),
    right: joined && kinds.some((kind) => kind !== 'documents' && kind !== 'strategy'),
  };
}

function placeItem(item: RelationItem, column: Column, y: number, lang: Lang, sides: Sides): PlacedItem {
  const x = column.x + item.depth * INDENT;
  const width = column.width - item.depth * INDENT;
  const font = { size: ITEM_SIZE, weight: item.depth === 0 ? 'bold' : 'regular' } as const;
  const tail = tailOf(item, lang);
  const tailRoom = tail === null ? 0 : widthOf(tail, SMALL) + TAIL_GAP;
  const lines = setLabel(item.label, width - 2 * PAD.x - tailRoom, font, lang);
  const height = lines.length * LINE + 2 * PAD.y;
  return {
    item,
    box: { x, y, width, height },
    words: [
      ...stackWords(lines, { x: x + PAD.x, y: y + PAD.y }, font),
      ...(tail === null ? [] : [endWords(tail, { x: x + width - PAD.x, y: y + height / 2 }, SMALL)]),
    ],
    ports: portsOf(x, y + height / 2, width, sides),
  };
}

/** That nothing leads from it to what is shown, or how many items below are not drawn. */
function tailOf({ bare, hidden }: RelationItem, lang: Lang): string | null {
  if (bare) return say.noLine[lang];
  return hidden > 0 ? say.itemsBelow(hidden)[lang] : null;
}

function portsOf(x: number, y: number, width: number, { left, right }: Sides): readonly Point[] {
  return [...(left ? [{ x, y }] : []), ...(right ? [{ x: x + width, y }] : [])];
}
