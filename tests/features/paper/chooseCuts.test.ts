import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseCuts } from '../../../src/features/paper/chooseCuts';

test('cuts above a word that the end of the sheet would go through', () => {
  const words = [
    { top: 0, bottom: 40 },
    { top: 90, bottom: 110 },
    { top: 150, bottom: 160 },
  ];
  expect(chooseCuts(words, 160, 100, 100)).toEqual([
    { top: 0, bottom: 90 },
    { top: 90, bottom: 160 },
  ]);
});

test('what overlaps what would be cut goes along with it', () => {
  const words = [
    { top: 60, bottom: 95 },
    { top: 90, bottom: 110 },
  ];
  expect(chooseCuts(words, 120, 100, 100)[0]).toEqual({ top: 0, bottom: 60 });
});

test('a drawing that fits is not cut, and what nothing can keep whole is cut at the end of the sheet', () => {
  expect(chooseCuts([], 80, 100, 100)).toEqual([{ top: 0, bottom: 80 }]);
  expect(chooseCuts([{ top: 0, bottom: 150 }], 150, 100, 100)).toEqual([
    { top: 0, bottom: 100 },
    { top: 100, bottom: 150 },
  ]);
});

test('the slices are the drawing, none is higher than its sheet, and no short word is in two of them', () => {
  const word = fc.record({ top: fc.integer({ min: 0, max: 900 }), high: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (drawn) => {
      const words = drawn.map(({ top, high }) => ({ top, bottom: top + high }));
      const slices = chooseCuts(words, 1000, 250, 400);
      expect(slices[0]?.top).toBe(0);
      expect(slices.at(-1)?.bottom).toBe(1000);
      for (const [index, { top, bottom }] of slices.entries()) {
        expect(bottom - top).toBeLessThanOrEqual(index === 0 ? 250 : 400);
        expect(slices[index + 1]?.top ?? 1000).toBe(bottom);
        const cut = words.filter((span) => span.top < bottom && span.bottom > bottom);
        // Twelve words of 20 overlap over 240 at most: there is a place above.
        expect(cut).toEqual([]);
      }
    }),
  );
});
