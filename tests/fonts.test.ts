import { readFileSync, statSync } from 'node:fs';
import { parseSync } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { charactersIn, ensureFonts } from '../scripts/fonts.mjs';
import { listFiles } from '../scripts/listFiles.mjs';

const CORE_BUDGET = 300_000;
const facesFile = 'src/app/fonts/faces.css';

beforeAll(async () => {
  await ensureFonts();
});

test.each([400, 700])('every character the site can show is in the fonts of weight %i', async (weight) => {
  // What the files really hold, not what was asked for: an absent glyph would be drawn as nothing at all.
  const sets = await Promise.all(fontFiles(weight).map(charactersIn));
  const covered = new Set(sets.flatMap((set) => [...set]));
  const missing = [...shownCharacters()].filter((character) => !covered.has(character.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
});

test('the style sheet promises exactly the characters a file holds', async () => {
  for (const [, file = '', ranges = ''] of readFileSync(facesFile, 'utf8').matchAll(
    /url\('\.\/([^']+)'\)[^}]*unicode-range: ([^;]+);/g,
  )) {
    expect(expand(ranges), file).toEqual(
      [...(await charactersIn(`src/app/fonts/${file}`))].toSorted((a, b) => a - b),
    );
  }
});

test('the two preloaded files together stay within their budget', () => {
  const bytes = [400, 700].map((weight) => statSync(`src/app/fonts/core-${weight}.woff2`).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(CORE_BUDGET);
});

function fontFiles(weight: number): string[] {
  return [...readFileSync(facesFile, 'utf8').matchAll(/url\('\.\/([^']+)'\)/g)]
    .map(([, file = '']) => `src/app/fonts/${file}`)
    .filter((file) => file.includes(String(weight)));
}

function shownCharacters(): Set<string> {
  const texts = [
    ...listFiles('src', /\.tsx?$/).flatMap((file) => stringsIn(file, readFileSync(file, 'utf8'))),
    ...listFiles('public/data', /\.json$/).map((file) =>
      JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))),
    ),
    readFileSync('index.html', 'utf8'),
  ];
  return new Set(Array.from(texts.join('')).filter((character) => character >= ' '));
}

/** The strings of a source file: what can reach the screen. Comments cannot. */
function stringsIn(file: string, source: string): string[] {
  const found: string[] = [];
  walk(parseSync(file, source).program);
  return found;

  function walk(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as { type?: string; value?: unknown };
    if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') found.push(value);
    if (type === 'TemplateElement') found.push((value as { cooked?: string }).cooked ?? '');
    for (const child of Object.values(node)) walk(child);
  }
}

function expand(ranges: string): number[] {
  return ranges.split(', ').flatMap((range) => {
    const [from = 0, to = from] = range
      .replace('U+', '')
      .split('-')
      .map((point) => Number.parseInt(point, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
