import type { Lang, Text } from '../../i18n/text';
import { breakLabel } from '../breakLabel';
import { chopLines } from '../chopLines';
import type { Box, Point } from '../frame';
import { textWidth, type Weight } from '../textWidth';
import type { Stop } from '../travel';
import type { RelationCarrier, RelationItem } from './selectRelations';

/** A line of words with the start of its baseline, or its end where it is set flush right. */
export interface PlacedWords extends Point {
  readonly words: string;
  readonly size: number;
  readonly weight: Weight;
  readonly soft: boolean;
  readonly end: boolean;
}

/** An item or a record it speaks of, in its box; px at scale 1. */
export interface PlacedMark {
  readonly box: Box;
  readonly words: readonly PlacedWords[];
}

export interface PlacedItem extends PlacedMark {
  readonly item: RelationItem;
  /** Where its lines begin: small dots on the edges of its box. */
  readonly ports: readonly Point[];
}

export interface PlacedCarrier extends PlacedMark {
  readonly carrier: RelationCarrier;
}

export interface PlacedRelation {
  readonly item: string;
  readonly carrier: string;
  readonly own: boolean;
  readonly out: boolean;
  readonly d: string;
}

/** Everything in px at scale 1; `size` is what the drawing measures on the page. */
export interface RelationsLayout {
  readonly form: 'columns' | 'stacked';
  readonly width: number;
  readonly height: number;
  readonly size: { readonly width: number; readonly height: number };
  /** Over the columns and the groups. */
  readonly captions: readonly PlacedWords[];
  readonly items: readonly PlacedItem[];
  readonly carriers: readonly PlacedCarrier[];
  readonly links: readonly PlacedRelation[];
  /** For travel with the arrow keys, in the order of reading. */
  readonly stops: readonly Stop[];
}

/** What both forms place; the height follows from the data. */
export type PlacedRelations = Pick<
  RelationsLayout,
  'height' | 'captions' | 'items' | 'carriers' | 'links' | 'stops'
>;

/** Font size of the labels, px. */
export const ITEM_SIZE = 13;
/** Font size of captions and of what stands beside or under a label, px. */
export const SMALL_SIZE = 12;
/** From one line of words to the next, px. */
export const LINE = 18;
/** From the edge of a box to its words, px. */
export const PAD = { x: 10, y: 5 };
/** Room around the drawing for the rings of selection and focus, px. */
export const RELATIONS_MARGIN = 6;
/** From the middle of a line down to its baseline, in font sizes. */
const TO_BASELINE = 0.36;

interface Font {
  readonly size: number;
  readonly weight: Weight;
}

/** The lines of a label in its room: broken where it may be, and never clipped. */
export function setLabel(label: Text, room: number, font: Font, lang: Lang): readonly string[] {
  for (const maxLines of [2, 4, 12]) {
    const lines = breakLabel(label[lang], room, { ...font, maxLines }, lang);
    if (lines) return lines;
  }
  return chopLines(label[lang], room, font.size, font.weight);
}

/** Sets lines one below the other from the top left corner of a box. */
export function stackWords(
  lines: readonly string[],
  at: Point,
  font: Font,
  soft = false,
): readonly PlacedWords[] {
  return lines.map((words, index) => ({
    words,
    x: at.x,
    y: at.y + LINE * (index + 0.5) + font.size * TO_BASELINE,
    ...font,
    soft,
    end: false,
  }));
}

/** One line that ends at a point. */
export function endWords(words: string, at: Point, font: Font): PlacedWords {
  return { words, x: at.x, y: at.y + font.size * TO_BASELINE, ...font, soft: true, end: true };
}

/** How wide a line of words is in a font, in whole px. */
export function widthOf(words: string, font: Font): number {
  return Math.ceil(textWidth(words, font.size, font.weight));
}
