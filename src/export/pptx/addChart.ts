import type PptxGenJS from 'pptxgenjs';
import type { Lang } from '../../i18n/text';
import { slidesMessages as say } from '../../i18n/messages/slides';
import { fitPicture } from '../fitPicture';
import type { Shown } from '../shown';
import { drawPicture } from '../svg/drawPicture';
import { resolvePaint } from '../svg/resolvePaint';
import { toStill } from '../svg/toStill';
import { drawnName } from './drawnName';
import type { DrawnShape } from './drawnShape';
import { joinLines } from './joinLines';
import { readDrawing } from './readDrawing';
import { shapeOptions, wordsOptions, type Onto } from './shapeOptions';
import { PX } from './slideSizes';

/** inches */
interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lays a chart out for a room of a slide and puts it there, shape by shape. */
export function addChart(
  slide: PptxGenJS.Slide,
  picture: NonNullable<Shown['picture']>,
  room: Room,
  look: { readonly lang: Lang; readonly colours: ReadonlyMap<string, string> },
): void {
  const { lang, colours } = look;
  const fitted = fitPicture(picture, { width: room.width * PX, height: room.height * PX }, lang);
  const factor = fitted.factor / PX;
  const svg = resolvePaint(toStill(drawPicture(fitted.picture)), colours);
  const width = fitted.picture.width * factor;
  const height = fitted.picture.height * factor;
  addDrawing(slide, readDrawing(svg), lang, {
    factor,
    x: room.x + (room.width - width) / 2,
    y: room.y + (room.height - height) / 2,
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
