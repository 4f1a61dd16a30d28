import type { Lang } from '../../i18n/text';
import { breakLabel } from '../breakLabel';
import { chopLines } from '../chopLines';

/** Words on as many lines as their room asks for, broken between phrases where that is possible. */
export function breakWords(words: string, width: number, size: number, lang: Lang): readonly string[] {
  return (
    breakLabel(words, width, { size, weight: 'regular', maxLines: 3 }, lang) ??
    chopLines(words, width, size, 'regular')
  );
}
