import type PptxGenJS from 'pptxgenjs';
import type { Point } from '../../charts/frame';
import { textWidth } from '../../charts/textWidth';
import type { Lang } from '../../i18n/text';
import type { DrawnShape, DrawnWords, Ink, Look } from './drawnShape';
import { countJoints, JOINT } from './joints';
import type { PathStep } from './readPath';
import { FACE, PT } from './slideSizes';

/** Where the drawing stands on the slide: inches = px × factor + offset. */
export interface Onto extends Point {
  readonly factor: number;
}

/** What pptxgenjs calls a shape, and how it is to look. */
interface NativeShape {
  readonly name: PptxGenJS.SHAPE_NAME;
  readonly options: PptxGenJS.ShapeProps;
}

type Paint = Pick<PptxGenJS.ShapeProps, 'fill'> & { readonly line: PptxGenJS.ShapeLineProps };
type PathPoints = NonNullable<PptxGenJS.ShapeProps['points']>;

/** The types of pptxgenjs leave this one out, which it documents and draws (`pptx.shapes.CUSTOM_GEOMETRY`). */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const CUSTOM = 'custGeom' as PptxGenJS.SHAPE_NAME;

/** Share of the font size by which the middle of a line stands above its baseline. */
const RISE = 0.36;
/** How much wider than its words a text box is, so that other letter widths stay inside. */
const ROOM = 1.08;
const LINE_HEIGHT = 1.3;
/** Share of the font size by which letters may stand closer than they are drawn. */
const CLOSEST = 0.045;
/** inches; a shape without any width cannot be scaled or picked up. */
const LEAST = 0.001;

/** A drawn shape but for words as a native one. */
export function shapeOptions(shape: Exclude<DrawnShape, { is: 'words' }>, onto: Onto): NativeShape {
  const paint = paintOf(shape.look, onto);
  switch (shape.is) {
    case 'rect':
    case 'ellipse': {
      const { x, y, width, height } = shape.box;
      const box = {
        ...put({ x, y }, onto),
        w: Math.max(LEAST, width * onto.factor),
        h: Math.max(LEAST, height * onto.factor),
      };
      if (shape.is === 'ellipse') return { name: 'ellipse', options: { ...box, ...paint } };
      const rectRadius = shape.corner * onto.factor;
      return rectRadius > LEAST
        ? { name: 'roundRect', options: { ...box, ...paint, rectRadius } }
        : { name: 'rect', options: { ...box, ...paint } };
    }
    case 'line': {
      const { from, to } = shape;
      return {
        name: 'line',
        options: {
          ...put({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) }, onto),
          w: Math.abs(to.x - from.x) * onto.factor,
          h: Math.abs(to.y - from.y) * onto.factor,
          flipV: (to.x - from.x) * (to.y - from.y) < 0,
          line: paint.line,
        },
      };
    }
    case 'path':
      return { name: CUSTOM, options: { ...outline(shape.steps, onto), ...paint } };
  }
}

/** Words as a text box that never wraps: its first baseline and its anchor stand where they are drawn. */
export function wordsOptions(drawn: DrawnWords, onto: Onto, lang: Lang): PptxGenJS.TextPropsOptions {
  const { lines, anchor, lead, size, weight, ink, turn } = drawn;
  const at = put(drawn.at, onto);
  const w = Math.max(...lines.map((line) => textWidth(line, size, weight))) * ROOM * onto.factor;
  const h = (lines.length === 1 ? size * LINE_HEIGHT : lines.length * lead) * onto.factor;
  const middle = ((lead * (lines.length - 1)) / 2 - size * RISE) * onto.factor;
  const start = { start: 0, middle: -w / 2, end: -w }[anchor];
  // A box is turned around its own middle, the words around their anchor.
  const angle = (turn * Math.PI) / 180;
  const away = { x: start + w / 2, y: middle };
  const centre = {
    x: at.x + away.x * Math.cos(angle) - away.y * Math.sin(angle),
    y: at.y + away.x * Math.sin(angle) + away.y * Math.cos(angle),
  };
  return {
    x: centre.x - w / 2,
    y: centre.y - h / 2,
    w,
    h,
    ...(turn === 0 ? {} : { rotate: Math.round((turn + 360) % 360) }),
    align: ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor],
    valign: 'middle',
    margin: 0,
    wrap: false,
    isTextBox: true,
    fontFace: FACE.japanese,
    fontSize: Math.round(size * onto.factor * PT * 10) / 10,
    bold: weight === 'bold',
    color: ink.colour,
    ...(ink.opacity < 1 ? { transparency: through(ink) } : {}),
    ...(lines.length > 1 ? { lineSpacing: Math.round(lead * onto.factor * PT * 10) / 10 } : {}),
    ...closer(lines, size * onto.factor * PT),
    lang: LOCALES[lang],
  };
}

/** Letters so much closer that a line stays as long as it is drawn where a program adds space inside it. */
function closer(lines: readonly string[], size: number): Pick<PptxGenJS.TextPropsOptions, 'charSpacing'> {
  const share = Math.max(...lines.map((line) => (JOINT * countJoints(line)) / line.length));
  return share > 0 ? { charSpacing: -Math.round(Math.min(share, CLOSEST) * size * 100) / 100 } : {};
}

/** Languages as a slide names them. */
export const LOCALES: Readonly<Record<Lang, string>> = { ja: 'ja-JP', en: 'en-US' };

function put({ x, y }: Point, onto: Onto): Point {
  return { x: x * onto.factor + onto.x, y: y * onto.factor + onto.y };
}

function paintOf({ fill, stroke, width, dash }: Look, onto: Onto): Paint {
  return {
    ...(fill === null ? {} : { fill: { color: fill.colour, transparency: through(fill) } }),
    line:
      stroke === null
        ? { type: 'none' }
        : {
            color: stroke.colour,
            transparency: through(stroke),
            width: Math.round(width * onto.factor * PT * 100) / 100,
            dashType: dashOf(dash, width),
          },
  };
}

function through({ opacity }: Ink): number {
  return Math.round((1 - opacity) * 100);
}

/** The nearest pattern that slides have: dots of 1:1, short strokes of 3:1, long ones of 4:3 line widths. */
function dashOf(dash: Look['dash'], width: number): 'solid' | 'sysDot' | 'sysDash' | 'dash' {
  const [drawn, left = drawn] = dash ?? [];
  if (drawn === undefined || left === undefined || drawn === 0) return 'solid';
  if (drawn <= 1.5 * width) return 'sysDot';
  return left <= 1.5 * width ? 'sysDash' : 'dash';
}

/** A path as the points of a shape, from the top left of the shape. */
function outline(
  steps: readonly PathStep[],
  onto: Onto,
): Pick<PptxGenJS.ShapeProps, 'x' | 'y' | 'w' | 'h'> & { readonly points: PathPoints } {
  const all = steps.flatMap(pointsOf).map((point) => put(point, onto));
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const from = (point: Point): Point => {
    const there = put(point, onto);
    return { x: there.x - x, y: there.y - y };
  };
  const points: PathPoints = steps.map((step) => {
    switch (step.is) {
      case 'close':
        return { close: true };
      case 'move':
        return { ...from(step.to), moveTo: true };
      case 'line':
        return from(step.to);
      case 'cubic': {
        const [first, second] = [from(step.first), from(step.second)];
        return {
          ...from(step.to),
          curve: { type: 'cubic', x1: first.x, y1: first.y, x2: second.x, y2: second.y },
        };
      }
    }
  });
  return { x, y, w: Math.max(LEAST, Math.max(...xs) - x), h: Math.max(LEAST, Math.max(...ys) - y), points };
}

function pointsOf(step: PathStep): readonly Point[] {
  if (step.is === 'close') return [];
  return step.is === 'cubic' ? [step.first, step.second, step.to] : [step.to];
}
