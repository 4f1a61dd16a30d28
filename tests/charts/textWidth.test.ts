import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, type Weight } from '../../src/charts/textWidth';
import { datasetFile } from '../support/realDataset';

const FONTS = join(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-sans-jp');

/** The advance width of a character in the font's own tables, in thousandths of the size. */
function advances(file: string): (character: string) => number {
  const font = readFileSync(join(FONTS, file));
  const table = (tag: string): number => {
    for (let record = 12; record < 12 + font.readUInt16BE(4) * 16; record += 16) {
      if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
    }
    throw new Error(`The font has no ${tag} table.`);
  };
  const cmap = table('cmap');
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4),
  );
  const groups = subtables.find((subtable) => font.readUInt16BE(subtable) === 12)!;
  const glyphOf = (point: number): number => {
    for (let index = 0; index < font.readUInt32BE(groups + 12); index += 1) {
      const group = groups + 16 + index * 12;
      const start = font.readUInt32BE(group);
      if (point >= start && point <= font.readUInt32BE(group + 4)) {
        return font.readUInt32BE(group + 8) + point - start;
      }
    }
    return 0;
  };
  const [hmtx, measured] = [table('hmtx'), font.readUInt16BE(table('hhea') + 34)];
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  return (character) => {
    const glyph = Math.min(glyphOf(character.codePointAt(0)!), measured - 1);
    return (font.readUInt16BE(hmtx + glyph * 4) * 1000) / unitsPerEm;
  };
}

const FILES: readonly (readonly [Weight, string])[] = [
  ['regular', '400Regular/NotoSansJP_400Regular.ttf'],
  ['bold', '700Bold/NotoSansJP_700Bold.ttf'],
];

describe('the width of a line', () => {
  test('is a sum of what the letters take', () => {
    expect(textWidth('', 16)).toBe(0);
    expect(textWidth('国連', 15, 'bold')).toBe(30);
    expect(textWidth('A', 1000)).toBe(608);
    expect(textWidth('A', 1000, 'bold')).toBe(641);
    expect(textWidth('G7', 10)).toBeCloseTo(12.44, 5);
  });

  test('of two lines after each other is the sum of both', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 8, max: 40 }), (one, other, size) => {
        expect(textWidth(one + other, size)).toBeCloseTo(textWidth(one, size) + textWidth(other, size), 6);
      }),
    );
  });

  test.each(FILES)('agrees with the font for every letter of the dataset (%s)', (weight, file) => {
    const advance = advances(file);
    const letters = [...new Set(`${JSON.stringify(datasetFile())}–—‘’“”·…⇄①～〔`)].filter(
      (letter) => letter >= ' ',
    );
    const wrong = letters.filter((letter) => Math.abs(textWidth(letter, 1000, weight) - advance(letter)) > 1);
    expect(wrong).toEqual([]);
  });
});
