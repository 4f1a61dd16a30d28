import type PptxGenJS from 'pptxgenjs';
import { MIN_TEXT } from '../../charts/frame';
import type { Lang } from '../../i18n/text';
import { slidesMessages as say } from '../../i18n/messages/slides';
import { fitPicture } from '../fitPicture';
import type { Picture, Shown } from '../shown';
import { drawPicture } from '../svg/drawPicture';
import { resolvePaint } from '../svg/resolvePaint';
import { toStill } from '../svg/toStill';
import { drawnName } from './drawnName';
import type { DrawnShape } from './drawnShape';
import { joinLines } from './joinLines';
import { readDrawing } from './readDrawing';
import { shapeOptions, wordsOptions, type Onto } from './shapeOptions';
import { PT, PX } from './slideSizes';

/** inches */
interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Points; smaller words cannot be read in a room. */
const READABLE = 6;
/** Points of the smallest words where a chart is cut into parts. */
const IN_PARTS = 8;

/** A picture laid out for the room of a slide, and how many inches a px of it is. */
export interface PlacedPicture {
  readonly picture: Picture;
  readonly factor: number;
}

/**
 * Lays a chart out for slides: on one, where its words can be read there; otherwise in the parts that it makes for
 * paper. A chart that has none stays on one slide, however small.
 */
export function placePictures(shown: Shown, room: Room, lang: Lang): readonly PlacedPicture[] {
  if (shown.picture === null) return [];
  const fitted = fitPicture(shown.picture, { width: room.width * PX, height: room.height * PX }, lang);
  const whole = { picture: fitted.picture, factor: fitted.factor / PX };
  if (!isSmall(whole) || shown.sheets === undefined) return [whole];
  const factor = IN_PARTS / (MIN_TEXT * PT);
  const height = room.height / factor;
  const parts = shown.sheets({ width: room.width / factor, lang, scale: 1 }, { height, first: height });
  return parts.map((picture) => ({
    picture,
    factor: Math.min(factor, room.width / picture.width, room.height / picture.height),
  }));
}

/** Whether there are words in it that nobody can read. */
export function isSmall({ factor }: PlacedPicture): boolean {
  return MIN_TEXT * factor * PT < READABLE;
}

/** Puts a chart into the middle of a room of a slide, shape by shape. */
export function addChart(
  slide: PptxGenJS.Slide,
  { picture, factor }: PlacedPicture,
  room: Room,
  look: { readonly lang: Lang; readonly colours: ReadonlyMap<string, string> },
): void {
  const svg = resolvePaint(toStill(drawPicture(picture)), look.colours);
  addDrawing(slide, readDrawing(svg), look.lang, {
    factor,
    x: room.x + (room.width - picture.width * factor) / 2,
    y: room.y + (room.height - picture.height * factor) / 2,
  });
}

function addDrawing(slide: PptxGenJS.Slide, shapes: readonly DrawnShape[], lang: Lang, onto: Onto): void {
  for (const shape of joinLines(shapes)) {
    if (shape.is === 'words') {
      const objectName = drawnName(shape.record, shape.lines.join(lang === 'en' ? ' ' : ''));
      slide.addText(shape.lines.join('\n'), { ...wordsOptions(shape, onto, lang), objectName });
    } else {
      const { name, options } = shapeOptions(shape, onto);
      slide.addShape(name, { ...options, objectName: drawnName(shape.record, say.shape[lang]) });
    }
  }
}
