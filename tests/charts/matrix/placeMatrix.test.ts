import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIN_TARGET, type Box } from '../../../src/charts/frame';
import type { MatrixLayout } from '../../../src/charts/matrix/matrixLayout';
import { moveInGrid } from '../../../src/charts/matrix/matrixMoves';
import { placeMatrix } from '../../../src/charts/matrix/placeMatrix';
import { selectMatrix } from '../../../src/charts/matrix/selectMatrix';
import { standingGlyph } from '../../../src/charts/matrix/standingGlyph';
import { textWidth } from '../../../src/charts/textWidth';
import { defaultFilters } from '../../../src/filters/filters';
import { standingMessages, type StandingWord } from '../../../src/i18n/messages/standing';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const whole = selectMatrix(dataset, defaultFilters(dataset));
const rowsOf = (layout: MatrixLayout) => layout.tiers.flatMap(({ rows }) => rows);

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

describe('the layout', () => {
  test('under any filter, at any width, all is inside, nothing overlaps, every target is large enough', () => {
    fc.assert(
      fc.property(
        arbitraryFilters(dataset),
        fc.integer({ min: 288, max: 2400 }),
        fc.constantFrom('ja' as const, 'en' as const),
        fc.constantFrom(1, 1.1875, 1.5),
        (filters, width, lang, scale) => {
          fc.pre(width >= 288 * scale);
          const layout = placeMatrix(selectMatrix(dataset, filters), { width, lang, scale });
          const boxes = rowsOf(layout).flatMap(({ cells, before }) => [
            ...cells.map(({ box }) => box),
            ...(before?.cells ?? []).map(({ box }) => box),
          ]);
          expect(layout.width).toBeLessThanOrEqual(width + 0.01);
          const faults = boxes.filter(
            (box, index) =>
              Math.min(box.width, box.height) < MIN_TARGET ||
              box.x < 0 ||
              box.x + box.width > layout.width + 0.01 ||
              box.y + box.height > layout.height + 0.01 ||
              boxes.slice(index + 1, index + 30).some((other) => overlap(box, other)),
          );
          expect(faults).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('names stand before their marks and are never cut off', () => {
    for (const lang of ['ja', 'en'] as const) {
      for (const width of [640, 720, 1000, 1376]) {
        const layout = placeMatrix(whole, { width, lang, scale: 1 });
        for (const { row, name, cells } of rowsOf(layout)) {
          const left = cells[0]?.box.x ?? 0;
          for (const { words } of name) expect(textWidth(words, layout.sizes.name)).toBeLessThan(left);
          const joined = name.map(({ words }) => words).join(lang === 'ja' ? '' : ' ');
          expect(joined.replaceAll(' ', '')).toBe(row.name[lang].replaceAll(' ', ''));
        }
      }
    }
  });

  test('a narrow screen shows the partners under each forum, by code', () => {
    const layout = placeMatrix(whole, { width: 358, lang: 'en', scale: 1 });
    expect(layout.kind).toBe('stacked');
    expect(rowsOf(layout)[0]?.cells.map(({ code }) => code?.words)).toEqual(
      dataset.partners.map(({ id }) => id),
    );
    expect(new Set(rowsOf(layout)[0]?.cells.map(({ box }) => box.y)).size).toBe(1);
    const narrower = placeMatrix(whole, { width: 288, lang: 'en', scale: 1 });
    expect(new Set(rowsOf(narrower)[0]?.cells.map(({ box }) => box.y)).size).toBe(2);
  });
});

test('every standing has a mark of its own, but for the two ways of not being a member and of hosting', () => {
  const words = Object.keys(standingMessages) as StandingWord[];
  const marks = words.map((word) => JSON.stringify(standingGlyph(word, 7)));
  expect(new Set(marks).size).toBe(words.length - 2);
  expect(standingGlyph('team-host', 7)).toEqual(standingGlyph('host', 7));
  expect(standingGlyph('not-party', 7)).toEqual(standingGlyph('not-member', 7));
  expect(standingGlyph('unknown', 7)).toEqual({ area: '', lines: '' });
});

describe('the keyboard', () => {
  const { keys } = placeMatrix(whole, { width: 1376, lang: 'ja', scale: 1 });

  test.each([
    ['g7.GB', 'ArrowRight', 'g7.IN'],
    ['g7.GB', 'ArrowLeft', 'g7.'],
    ['g7.', 'ArrowLeft', null],
    ['g7.GB', 'ArrowUp', '.GB'],
    ['g7.', 'ArrowUp', null],
    ['g7.DE', 'ArrowRight', null],
    ['london-process.KR', 'ArrowDown', 'ise-shima-cyber-group.KR'],
    ['un-gge.FR', 'Home', 'un-gge.'],
    ['un-gge.FR', 'End', 'un-gge.DE'],
    ['arf.FR', 'ArrowDown', null],
    ['nowhere', 'ArrowDown', null],
    ['g7.GB', 'a', null],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(moveInGrid(keys, from, key, false)).toBe(to);
  });

  test('with Ctrl, Home and End go to the ends of the matrix', () => {
    expect(moveInGrid(keys, 'un-gge.FR', 'Home', true)).toBe('.GB');
    expect(moveInGrid(keys, 'un-gge.FR', 'End', true)).toBe('arf.DE');
  });
});
