import { textWidth, type Weight } from './textWidth';

/** A letter with the marks that belong to it. */
const CHARACTER = /\P{M}\p{M}*/gu;

/**
 * The last resort for a label with a word longer than its room (in a reader's own data): lines that end wherever
 * they are full, so that nothing is clipped at the sides.
 * @param width px of a line; a character that is wider stands alone
 * @param size font size in px
 */
export function chopLines(label: string, width: number, size: number, weight: Weight): readonly string[] {
  return (label.match(CHARACTER) ?? []).reduce<readonly string[]>((done, character) => {
    const longer = (done.at(-1) ?? '') + character;
    return textWidth(longer, size, weight) <= width ? [...done.slice(0, -1), longer] : [...done, character];
  }, []);
}
