import type { Lang } from '../i18n/text';
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
/** How much smaller the text may be of a layout that fills the room. */
const FILLED = 0.85;

/**
 * Lays a chart out so that it fills a room with the largest text that it can: a wider layout has smaller text but is
 * less high. The first width that is low enough fills the room; where a narrower layout, made smaller to be low
 * enough, still has larger text, that one is taken.
 * @param room px
 */
export function fitPicture(
  picture: NonNullable<Shown['picture']>,
  room: { readonly width: number; readonly height: number },
  lang: Lang,
): Fitted {
  let best: Fitted | null = null;
  for (let width = NARROWEST; width <= WIDEST; width += STEP) {
    const laid = picture({ width, lang, scale: 1 });
    const across = room.width / Math.max(laid.width, width);
    const fills = laid.height * across <= room.height;
    const factor = fills ? across : Math.min(room.width / laid.width, room.height / laid.height);
    if (best === null || factor > best.factor * (fills ? FILLED : 1)) best = { picture: laid, factor };
    if (fills) break;
  }
  return best ?? { picture: picture({ width: WIDEST, lang, scale: 1 }), factor: 1 };
}
