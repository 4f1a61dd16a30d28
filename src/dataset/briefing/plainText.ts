/**
 * Words without what no page, slide or file can hold. PowerPoint's own soft line break (U+000B) and the other line
 * breaks become one; further control characters, halves of characters and non-characters go, since a file with one of
 * them would not open (XML 1.0, 2.2).
 */
export function plainText(words: string): string {
  return words
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu, '');
}

/** The same on one line, for titles. */
export function plainLine(words: string): string {
  return plainText(words).replaceAll(/[\t\n]+/g, ' ');
}
