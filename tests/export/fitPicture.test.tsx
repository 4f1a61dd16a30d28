import { expect, test } from 'vitest';
import { COARSE_STEP, fitPicture } from '../../src/export/fitPicture';

/** Words in a column: twice as wide is half as high. */
const area = (pixels: number) => (frame: { readonly width: number }) => ({
  element: <svg />,
  width: frame.width,
  height: pixels / frame.width,
});

test('a picture fills its room with the largest text that it can', () => {
  const room = { width: 1800, height: 900 };
  const { picture, factor } = fitPicture(area(720 * 360), room, 'ja');
  expect([picture.width, factor]).toEqual([720, 2.5]);
  const longer = fitPicture(area(1000 * 500), room, 'ja');
  expect(longer.picture.width).toBe(1000);
  expect(longer.factor).toBeCloseTo(1.8);
});

test('a picture that no width fits is made smaller until it does', () => {
  const tall = fitPicture(
    () => ({ element: <svg />, width: 2400, height: 3000 }),
    { width: 1200, height: 600 },
    'ja',
  );
  expect(tall.factor).toBeCloseTo(0.2);
});

test('a picture to be recognised is laid out at eight widths at the most, and no width is laid out twice', () => {
  const widths: number[] = [];
  const tall = ({ width }: { readonly width: number }) => {
    widths.push(width);
    return { element: <svg />, width: 2400, height: 3000 };
  };
  fitPicture(tall, { width: 960, height: 540 }, 'ja', COARSE_STEP);
  expect(widths).toEqual([720, 960, 1200, 1440, 1680, 1920, 2160, 2400]);
  fitPicture(tall, { width: 500, height: 900 }, 'ja', COARSE_STEP);
  expect(widths).toHaveLength(8);
  fitPicture(tall, { width: 960, height: 540 }, 'en', COARSE_STEP);
  expect(widths).toHaveLength(16);
});
