/** A file of a typeface that the page declares, and the characters that it is there for. */
export interface FontFace {
  readonly family: string;
  readonly weight: string;
  /** Absolute. */
  readonly address: string;
  /** As in the style sheet: `U+20-7e, U+b7`. */
  readonly range: string;
}

/** The files of typefaces that the page's own style sheets declare. */
export function fontFaces(): readonly FontFace[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (property: string) => rule.style.getPropertyValue(property);
      const url = /url\(\s*(["']?)(.*?)\1\s*\)/.exec(read('src'))?.[2];
      if (url === undefined) return [];
      return [
        {
          family: read('font-family').replaceAll(/["']/g, ''),
          weight: read('font-weight'),
          address: new URL(url, sheet.href ?? document.baseURI).href,
          range: read('unicode-range'),
        },
      ];
    }),
  );
}

/** Whether a `unicode-range` of single points and ranges has one of the characters. */
export function covers(range: string, characters: Iterable<string>): boolean {
  const runs = [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  for (const character of characters) {
    const point = character.codePointAt(0) ?? 0;
    if (runs.some(([from = 0, to = 0]) => from <= point && point <= to)) return true;
  }
  return false;
}
