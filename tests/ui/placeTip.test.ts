import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTip } from '../../src/ui/placeTip';

const VIEW = { width: 400, height: 600 };
const TIP = { width: 200, height: 100 };

test('below the words, in line with them', () => {
  expect(placeTip({ left: 50, top: 100, bottom: 120 }, TIP, VIEW)).toEqual({ left: 50, top: 126 });
});

test('above them where there is no room below', () => {
  expect(placeTip({ left: 50, top: 560, bottom: 580 }, TIP, VIEW)).toEqual({ left: 50, top: 454 });
});

test('inside the window wherever the words are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -50, max: 450 }),
      fc.integer({ min: -50, max: 650 }),
      fc.integer({ min: 20, max: 384 }),
      fc.integer({ min: 20, max: 584 }),
      (left, top, width, height) => {
        const at = placeTip({ left, top, bottom: top + 20 }, { width, height }, VIEW);
        expect(at.left).toBeGreaterThanOrEqual(8);
        expect(at.left + width).toBeLessThanOrEqual(392);
        expect(at.top).toBeGreaterThanOrEqual(8);
        expect(at.top + height).toBeLessThanOrEqual(592);
      },
    ),
  );
});
