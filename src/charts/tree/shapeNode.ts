import { frameworkMessages as say } from '../../i18n/messages/framework';
import { breakLabel } from '../breakLabel';
import { chopLines } from '../chopLines';
import type { Lang } from '../../i18n/text';
import type { Box, Point } from '../frame';
import { textWidth, type Weight } from '../textWidth';
import type { TreeItem } from './selectTree';

/** A box with the radius of its corners. */
interface RoundBox extends Box {
  readonly rx: number;
}

/** A word in its own outline inside a node; `at` is the start of its baseline. */
interface TagShape {
  readonly is: 'emphasis' | 'priority';
  readonly words: string;
  readonly box: RoundBox;
  readonly at: Point;
}

/** The mouse's target for opening and closing; `words` is "+9" or "+9, 2 match" when closed and empty when open. */
interface ExpanderShape {
  readonly box: RoundBox;
  /** What the mouse may press: the whole right end of the node. */
  readonly target: Box;
  readonly words: string;
  readonly middle: Point;
  /** Middle of the words' baseline. */
  readonly at: Point;
}

/** How one node is drawn, in px at scale 1 from its own top left corner. */
export interface NodeShape {
  readonly width: number;
  readonly height: number;
  readonly outline: RoundBox;
  readonly size: number;
  readonly weight: Weight;
  /** Each line of the label with the start of its baseline. */
  readonly lines: readonly { readonly words: string; readonly at: Point }[];
  readonly tags: readonly TagShape[];
  readonly tagSize: number;
  /** The bar that marks a priority, with the word in a tag. */
  readonly bar: RoundBox | null;
  readonly expander: ExpanderShape | null;
  /** Middle of the ⇄ of a node that speaks of other records. */
  readonly cross: Point | null;
  /** Rings for selection and focus: the near one touches the node, the far one lies around it. */
  readonly rings: { readonly near: RoundBox; readonly far: RoundBox };
}

/** Lines of a label. The root's is a sentence and stands alone in its column, a pillar's is long: they may take more. */
const ROOT_LINES = { liked: 3, most: 4 };
const PILLAR_LINES = { liked: 2, most: 5 };
const NODE_LINES = { liked: 2, most: 3 };
const LINE = 1.4;
const PAD = { x: 10, y: 7 };
/** Before the label of a node with a priority bar. */
const BAR = { x: 5, width: 4, left: 16 };
const TAG = { size: 12, height: 20, pad: 6, gap: 6, above: 4 };
const EXPANDER = { size: 12, height: 24, least: 28, pad: 6, edge: 5, gap: 4 };
const CROSS = { width: 14, gap: 4 };
/** Narrower than this no label column is tried, in px. */
const LEAST_LABEL = 64;
/** How finely the width of a column is searched, in px. */
const STEP = 4;
const CORNER = 8;
const LEAST_HEIGHT = 32;
/** From the middle of a line down to its baseline, in font sizes: half the height of a capital letter. */
const TO_BASELINE = 0.36;

/** Lines that a node's label takes where there is room, and where there is little. */
export function linesAllowed(item: TreeItem): { readonly liked: number; readonly most: number } {
  if (item.level === 1) return ROOT_LINES;
  return item.isPillar ? PILLAR_LINES : NODE_LINES;
}

/** The narrowest width at which the node's label fits into so many lines, in px; at most `widest`. */
export function widthFor(item: TreeItem, lines: number, widest: number, lang: Lang): number {
  const { left, right } = sides(item, lang);
  const setting = { ...font(item), maxLines: lines };
  const label = item.label[lang];
  const tags = tagsWidth(item, lang);
  let room = Math.max(LEAST_LABEL, textWidth(label, setting.size, setting.weight) / lines, tags);
  while (left + room + right < widest && breakLabel(label, room, setting, lang) === null) room += STEP;
  return Math.min(widest, Math.ceil(left + Math.max(room, tags) + right));
}

/**
 * Lays out one node in the given width; the height follows. A label that does not fit into the usual number of
 * lines takes more of them: it is never clipped and never set smaller.
 */
export function shapeNode(item: TreeItem, width: number, lang: Lang): NodeShape {
  const { size, weight } = font(item);
  const { left, right } = sides(item, lang);
  const words = setLines(
    item.label[lang],
    width - left - right,
    { size, weight },
    linesAllowed(item).most,
    lang,
  );
  const lineHeight = Math.round(size * LINE);
  const tagWords = tagsOf(item, lang);
  const labelHeight = words.length * lineHeight;
  const tagsHeight = tagWords.length === 0 ? 0 : TAG.above + TAG.height;
  const height = Math.round(Math.max(LEAST_HEIGHT, labelHeight + tagsHeight + 2 * PAD.y));
  const top = (height - labelHeight - tagsHeight) / 2;
  const crossMiddle = width - right + CROSS.gap + CROSS.width / 2;
  return {
    width,
    height,
    outline: roundBox(0, 0, width, height, CORNER),
    size,
    weight,
    lines: words.map((line, index) => ({
      words: line,
      at: { x: left, y: top + lineHeight * (index + 0.5) + size * TO_BASELINE },
    })),
    tags: placeTags(tagWords, left, top + labelHeight + TAG.above),
    tagSize: TAG.size,
    bar: item.priority ? roundBox(BAR.x, PAD.y, BAR.width, height - 2 * PAD.y, BAR.width / 2) : null,
    expander: item.branch === 'leaf' ? null : placeExpander(item, width, height, lang),
    cross: item.names.length === 0 ? null : { x: crossMiddle, y: height / 2 },
    rings: { near: ringAround(width, height, 2.5), far: ringAround(width, height, 5) },
  };
}

function ringAround(width: number, height: number, out: number): RoundBox {
  return roundBox(-out, -out, width + 2 * out, height + 2 * out, CORNER + out);
}

function roundBox(x: number, y: number, width: number, height: number, rx: number): RoundBox {
  return { x, y, width, height, rx };
}

interface Font {
  readonly size: number;
  readonly weight: Weight;
}

/** Weight and size say the level, never the path, so that moving the focus breaks no line anew. */
function font(item: TreeItem): Font {
  return { size: item.level <= 2 ? 14 : 13, weight: item.level <= 2 ? 'bold' : 'regular' };
}

/** What stands to the left and to the right of the label, in px. */
function sides(item: TreeItem, lang: Lang): { readonly left: number; readonly right: number } {
  const expander = item.branch === 'leaf' ? 0 : expanderWidth(item, lang) + EXPANDER.edge + EXPANDER.gap;
  const cross = item.names.length === 0 ? 0 : CROSS.width + CROSS.gap;
  const edge = item.branch === 'leaf' ? PAD.x : 0;
  return { left: item.priority ? BAR.left : PAD.x, right: expander + cross + edge };
}

function setLines(label: string, width: number, { size, weight }: Font, most: number, lang: Lang) {
  for (const maxLines of [most, most + 2, most + 4]) {
    const lines = breakLabel(label, width, { size, weight, maxLines }, lang);
    if (lines) return lines;
  }
  return chopLines(label, width, size, weight);
}

type TagWords = Pick<TagShape, 'is' | 'words'> & { readonly width: number };

function tagsOf(item: TreeItem, lang: Lang): readonly TagWords[] {
  const tags = [
    item.emphasis === null ? [] : [{ is: 'emphasis' as const, words: say.emphasis[item.emphasis][lang] }],
    item.priority ? [{ is: 'priority' as const, words: say.priority[lang] }] : [],
  ].flat();
  const widthOf = (words: string) => Math.ceil(textWidth(words, TAG.size, 'bold') + 2 * TAG.pad);
  return tags.map((tag) => ({ ...tag, width: widthOf(tag.words) }));
}

function tagsWidth(item: TreeItem, lang: Lang): number {
  return tagsOf(item, lang).reduce((total, { width }) => total + width + TAG.gap, 0);
}

function placeTags(tags: readonly TagWords[], left: number, y: number): readonly TagShape[] {
  let x = left;
  return tags.map(({ is, words, width }) => {
    const box = roundBox(x, y, width, TAG.height, TAG.height / 2);
    x += width + TAG.gap;
    const at = { x: box.x + TAG.pad, y: y + TAG.height / 2 + TAG.size * TO_BASELINE };
    return { is, words, box, at };
  });
}

function expanderWords(item: TreeItem, lang: Lang): string {
  return item.branch === 'closed' ? say.closed(item.hidden, item.matching)[lang] : '';
}

function expanderWidth(item: TreeItem, lang: Lang): number {
  const words = textWidth(expanderWords(item, lang), EXPANDER.size, 'bold') + 2 * EXPANDER.pad;
  return Math.max(EXPANDER.least, Math.ceil(words));
}

function placeExpander(item: TreeItem, width: number, height: number, lang: Lang): ExpanderShape {
  const wide = expanderWidth(item, lang);
  const tall = EXPANDER.height;
  const box = roundBox(width - wide - EXPANDER.edge, (height - tall) / 2, wide, tall, tall / 2);
  const middle = { x: box.x + wide / 2, y: height / 2 };
  return {
    box,
    target: { x: box.x - EXPANDER.gap, y: 0, width: wide + EXPANDER.gap + EXPANDER.edge, height },
    words: expanderWords(item, lang),
    middle,
    at: { x: middle.x, y: middle.y + EXPANDER.size * TO_BASELINE },
  };
}
