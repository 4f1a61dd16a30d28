import { expect, test } from 'vitest';
import type { Look } from '../../../src/export/pptx/drawnShape';
import { readPath } from '../../../src/export/pptx/readPath';
import { shapeOptions, wordsOptions } from '../../../src/export/pptx/shapeOptions';

/** A px is a hundredth of an inch, and the drawing starts an inch from the left and two from the top. */
const ONTO = { factor: 0.01, x: 1, y: 2 };
const INK = { colour: '0017C1', opacity: 1 };
const LOOK: Look = { fill: INK, stroke: null, width: 1, dash: null };

test('boxes are put and scaled; a corner is a length, and without one the box is a plain one', () => {
  const box = { x: 50, y: 100, width: 200, height: 40 };
  expect(shapeOptions({ is: 'rect', box, corner: 6, look: LOOK, record: null }, ONTO)).toEqual({
    name: 'roundRect',
    options: {
      x: 1.5,
      y: 3,
      w: 2,
      h: 0.4,
      rectRadius: 0.06,
      fill: { color: '0017C1', transparency: 0 },
      line: { type: 'none' },
    },
  });
  expect(shapeOptions({ is: 'rect', box, corner: 0, look: LOOK, record: null }, ONTO).name).toBe('rect');
  expect(shapeOptions({ is: 'ellipse', box, look: LOOK, record: null }, ONTO)).toMatchObject({
    name: 'ellipse',
    options: { x: 1.5, y: 3, w: 2, h: 0.4 },
  });
});

test('strokes are in points, half seen where they are half opaque, broken as they are broken', () => {
  const look: Look = { fill: null, stroke: { ...INK, opacity: 0.5 }, width: 2, dash: [8, 6] };
  const line = shapeOptions(
    { is: 'line', from: { x: 0, y: 50 }, to: { x: 100, y: 0 }, look, record: null },
    ONTO,
  );
  expect(line.options).toEqual({
    x: 1,
    y: 2,
    w: 1,
    h: 0.5,
    flipV: true,
    line: { color: '0017C1', transparency: 50, width: 1.44, dashType: 'dash' },
  });
  const dots = shapeOptions(
    { is: 'line', from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, look: { ...look, dash: [3, 3] }, record: null },
    ONTO,
  );
  expect(dots.options).toMatchObject({ flipV: false, line: { dashType: 'sysDot' } });
});

test('a path becomes points from the top left of its own box, in inches', () => {
  const steps = readPath('M100 100L300 200C300 300 200 300 100 200Z');
  const { name, options } = shapeOptions({ is: 'path', steps, look: LOOK, record: null }, ONTO);
  expect(name).toBe('custGeom');
  expect(options).toMatchObject({ x: 2, y: 3, w: 2, h: 2 });
  expect(options.points).toEqual([
    { x: 0, y: 0, moveTo: true },
    { x: 2, y: 1 },
    { x: 0, y: 1, curve: { type: 'cubic', x1: 2, y1: 2, x2: 1, y2: 2 } },
    { close: true },
  ]);
});

test('words stand with their anchor where they are drawn, and their middle 0.36 of their size above the baseline', () => {
  const words = {
    is: 'words',
    lines: ['米国'],
    at: { x: 200, y: 300 },
    lead: 0,
    size: 20,
    weight: 'bold',
    ink: INK,
    turn: 0,
    record: null,
  } as const;
  const end = wordsOptions({ ...words, anchor: 'end' }, ONTO, 'ja');
  expect(Number(end.x) + Number(end.w)).toBeCloseTo(3, 9);
  expect(Number(end.y) + Number(end.h) / 2).toBeCloseTo(5 - 0.2 * 0.36, 9);
  expect(end).toMatchObject({
    fontSize: 14.4,
    bold: true,
    wrap: false,
    margin: 0,
    lang: 'ja-JP',
    align: 'right',
  });
  const start = wordsOptions({ ...words, anchor: 'start' }, ONTO, 'en');
  expect(start).toMatchObject({ x: 3, align: 'left', lang: 'en-US' });
  // Two characters of one em each, and the slack.
  expect(start.w).toBeCloseTo(0.4 * 1.08, 9);
  const two = wordsOptions({ ...words, lines: ['米国', '英国'], lead: 26, anchor: 'middle' }, ONTO, 'ja');
  expect(Number(two.x) + Number(two.w) / 2).toBeCloseTo(3, 9);
  expect(Number(two.y) + Number(two.h) / 2).toBeCloseTo(5 + 0.13 - 0.2 * 0.36, 9);
  expect(two.lineSpacing).toBe(18.7);
});

test('words that are turned keep their anchor', () => {
  const turned = wordsOptions(
    {
      is: 'words',
      lines: ['米国'],
      at: { x: 200, y: 300 },
      anchor: 'start',
      lead: 0,
      size: 20,
      weight: 'regular',
      ink: INK,
      turn: -90,
    },
    ONTO,
    'ja',
  );
  expect(turned.rotate).toBe(270);
  // Straight up from the anchor: the middle of the box stands above it by half the width, to the left by its rise.
  expect(Number(turned.y) + Number(turned.h) / 2).toBeCloseTo(5 - (0.4 * 1.08) / 2, 9);
  expect(Number(turned.x) + Number(turned.w) / 2).toBeCloseTo(3 - 0.2 * 0.36, 9);
});

test('letters stand a little closer where Latin and Japanese ones meet, between which some programs add space', () => {
  const words = {
    is: 'words',
    at: { x: 0, y: 0 },
    anchor: 'start',
    lead: 0,
    size: 13,
    weight: 'regular',
    ink: INK,
    turn: 0,
  } as const;
  const spaced = (line: string) =>
    wordsOptions({ ...words, lines: [line] }, { factor: 1 / 96, x: 0, y: 0 }, 'ja').charSpacing;
  // 13 px are 9.75 points; two joints of a third of that, shared by fifteen characters.
  expect(spaced('日・ASEAN情報セキュリティ')).toBe(-0.43);
  expect(spaced('情報セキュリティ')).toBeUndefined();
  expect(spaced('第5回')).toBeCloseTo(-0.045 * 9.75, 2);
});
