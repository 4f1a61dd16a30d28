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

/**
 * Lays a chart out so that it fills a room with the largest text that it can: a wider layout has smaller text but is
 * less high. Where none fits, the widest one is made smaller still until it does.
 * @param room px
 */
export function fitPicture(
  picture: NonNullable<Shown['picture']>,
  room: { readonly width: number; readonly height: number },
  lang: Lang,
): Fitted {
  for (let width = NARROWEST; width <= WIDEST; width += STEP) {
    const laid = picture({ width, lang, scale: 1 });
    const factor = room.width / Math.max(laid.width, width);
    if (laid.height * factor <= room.height) return { picture: laid, factor };
  }
  const widest = picture({ width: WIDEST, lang, scale: 1 });
  return {
    picture: widest,
    factor: Math.min(room.width / widest.width, room.height / widest.height),
  };
}
