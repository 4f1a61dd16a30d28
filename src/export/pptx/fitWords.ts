import { textWidth, type Weight } from '../../charts/textWidth';
import { PT } from './slideSizes';

/** Share of the room that words may take by our measure: the typeface of the slide is another one. */
const SAFE = 0.94;
const LEAD = 1.2;

/**
 * The largest of some font sizes in which words fit a box, in points; the smallest one where none does.
 * @param box inches
 */
export function fitWords(
  words: string,
  box: { readonly width: number; readonly height: number; readonly sizes: readonly number[] },
  weight: Weight,
): number {
  const fits = (size: number) => {
    const lines = Math.ceil(textWidth(words, size, weight) / (box.width * PT * SAFE));
    return lines * size * LEAD <= box.height * PT;
  };
  return box.sizes.find(fits) ?? box.sizes.at(-1) ?? 0;
}
