import { range } from 'd3';
import type { Lang } from '../i18n/text';
import { layAtWidth } from './layAtWidth';
import type { Picture, Shown } from './shown';

/** A picture and how much larger it is to be drawn to fill its room. */
export interface Fitted {
  readonly picture: Picture;
  /** Multiplies every size of the picture; its smallest text is then MIN_TEXT times this. */
  readonly factor: number;
}

const NARROWEST = 720;
const WIDEST = 2400;
const STEP = 40;
/** Between the widths that are tried for a picture that is to be recognised and not to be read, px. */
export const COARSE_STEP = 240;
/** Text this much smaller is as good to read, and a wider picture fills the room better. */
const NEARLY = 0.9;

/**
 * Lays a chart out so that it fills a room with the largest text that it can: a wider layout has smaller text but is
 * less high, up to the first that is low enough. Of the layouts up to there, each made small enough for the room, it
 * is the widest one whose text is nearly as large as any.
 * @param room px
 * @param step between the widths that are tried, px
 */
export function fitPicture(
  picture: NonNullable<Shown['picture']>,
  room: { readonly width: number; readonly height: number },
  lang: Lang,
  step = STEP,
): Fitted {
  const laid: Fitted[] = [];
  for (const width of range(NARROWEST, WIDEST + 1, step)) {
    const drawn = layAtWidth(picture, width, lang);
    const across = room.width / Math.max(drawn.width, width);
    const down = room.height / drawn.height;
    laid.push({ picture: drawn, factor: Math.min(down < across ? room.width / drawn.width : across, down) });
    if (across <= down) break;
  }
  const largest = Math.max(...laid.map(({ factor }) => factor));
  const fitted = laid.findLast(({ factor }) => factor >= NEARLY * largest);
  if (!fitted) throw new Error('A picture has a size.');
  return fitted;
}
