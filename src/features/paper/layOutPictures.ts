import { range } from 'd3';
import { MIN_TEXT } from '../../charts/frame';
import { layAtWidth } from '../../export/layAtWidth';
import type { Picture } from '../../export/shown';
import { drawPicture } from '../../export/svg/drawPicture';
import { toStill } from '../../export/svg/toStill';
import type { Exportable } from '../../export/useLoadExportable';
import type { Lang } from '../../i18n/text';
import { cutDrawing } from './cutDrawing';
import { LEAST_TEXT, paperRoom, type Turn } from './paperRooms';

interface Fit {
  readonly laid: Picture;
  readonly factor: number;
}

/** A drawing, or a part of one, that fits on a sheet. */
export interface Piece {
  readonly svg: SVGSVGElement;
  /** px on paper. */
  readonly width: number;
  readonly height: number;
}

/** The line above a part that says which one it is, and the space around a part, px. */
const PART = 44;

/** The widest layout, as a multiple of the room, whose smallest text is still large enough on paper. */
const WIDEST = MIN_TEXT / LEAST_TEXT;

/** Layouts that are tried, px wide. */
const NARROWEST = 600;
const WIDEST_LAYOUT = 2400;
const STEP = 40;
/** The most that a layout is enlarged: its smallest text is then 10 pt. */
const MOST_LARGER = 1.1;
/** Text may be smaller by this share for a picture that fills its room better. */
const ALIKE = 0.85;

/**
 * Lays the picture of a view out for sheets turned one way: on one sheet with the largest text that fits, else on
 * several, cut where nothing is cut through. Not to be called while React renders.
 * @param taken px of the first sheet that something else takes
 */
export function layOutPictures(exportable: Exportable, turn: Turn, taken: number): readonly Piece[] {
  const { picture, sheets, place } = exportable;
  const { lang } = place.view;
  const room = paperRoom(turn);
  const frame = { width: room.width * WIDEST, lang, scale: 1 };
  if (sheets) {
    const height = (room.height - PART) * WIDEST;
    return sheets(frame, { height, first: height - taken * WIDEST }).map((sheet) =>
      wholePiece(sheet, room.width / Math.max(frame.width, sheet.width)),
    );
  }
  if (!picture) return [];
  const first = { width: room.width, height: room.height - taken };
  for (const left of [first, room]) {
    const { laid, factor } = fitPaper(picture, left, lang);
    if (isReadable(factor)) return [wholePiece(laid, factor)];
  }
  const laid = picture(frame);
  const factor = room.width / Math.max(frame.width, laid.width);
  const part = (high: number) => (high - PART) / factor;
  return cutDrawing(drawStill(laid), part(first.height), part(room.height)).map((svg) => {
    const { width, height } = svg.viewBox.baseVal;
    return { svg, width: width * factor, height: height * factor };
  });
}

/**
 * Lays the picture of a view out within the first of some rooms in which its text is large enough; whole, in the one
 * where its text is largest, where it is so in none.
 * @returns which room it is, the picture, and whether its text is large enough
 */
export function fitPiece(
  { picture, place }: Exportable,
  rooms: readonly { readonly width: number; readonly height: number }[],
): { readonly room: number; readonly piece: Piece; readonly readable: boolean } | null {
  if (!picture) return null;
  let best: (Fit & { readonly room: number }) | null = null;
  for (const [index, room] of rooms.entries()) {
    const fit = fitPaper(picture, room, place.view.lang);
    if (best === null || fit.factor > best.factor) best = { ...fit, room: index };
    if (isReadable(best.factor)) break;
  }
  return (
    best && {
      room: best.room,
      piece: wholePiece(best.laid, best.factor),
      readable: isReadable(best.factor),
    }
  );
}

/**
 * The layout that fills the width of the room best, of those whose text is about as large as the room takes whole; up
 * to a size beyond which text is no easier to read.
 */
function fitPaper(
  picture: NonNullable<Exportable['picture']>,
  room: { readonly width: number; readonly height: number },
  lang: Lang,
): Fit {
  const fits = range(NARROWEST, WIDEST_LAYOUT, STEP).map((width): Fit => {
    const laid = layAtWidth(picture, width, lang);
    return { laid, factor: Math.min(room.width / laid.width, room.height / laid.height, MOST_LARGER) };
  });
  const best = Math.max(...fits.map(({ factor }) => factor));
  const least = Math.max(best * ALIKE, Math.min(best, LEAST_TEXT / MIN_TEXT));
  const alike = fits.filter(({ factor }) => factor >= least);
  return alike.reduce((one, other) => (filled(other) > filled(one) ? other : one));
}

function isReadable(factor: number): boolean {
  return factor * MIN_TEXT >= LEAST_TEXT;
}

/** How much of the width a layout fills. */
function filled({ laid, factor }: Fit): number {
  return laid.width * factor;
}

function wholePiece(picture: Picture, factor: number): Piece {
  return { svg: drawStill(picture), width: picture.width * factor, height: picture.height * factor };
}

function drawStill(picture: Picture): SVGSVGElement {
  const svg = toStill(drawPicture(picture));
  svg.removeAttribute('class');
  if (!svg.hasAttribute('viewBox')) svg.setAttribute('viewBox', `0 0 ${picture.width} ${picture.height}`);
  for (const classed of svg.querySelectorAll('[class]')) classed.removeAttribute('class');
  return svg;
}
