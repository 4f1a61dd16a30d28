/**
 * Folds what does not matter when a name is looked for: width (ＵＫ = UK), case, hiragana against katakana,
 * accents, and the dots of U.S.
 */
export function foldWords(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f.]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u3041-\u3096]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60));
}
