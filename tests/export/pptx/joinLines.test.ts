import { expect, test } from 'vitest';
import type { DrawnShape } from '../../../src/export/pptx/drawnShape';
import { joinLines } from '../../../src/export/pptx/joinLines';

function line(
  words: string,
  y: number,
  more: { x?: number; size?: number; record?: string | null } = {},
): DrawnShape {
  const { x = 10, size = 13, record = 'a' } = more;
  return {
    is: 'words',
    lines: [words],
    at: { x, y },
    anchor: 'middle',
    lead: 0,
    size,
    weight: 'bold',
    ink: { colour: '000000', opacity: 1 },
    turn: 0,
    record,
  };
}

const linesOf = (shapes: readonly DrawnShape[]) =>
  shapes.map((shape) => (shape.is === 'words' ? shape.lines : shape.is));

test('lines straight below each other at the distance of lines become one text', () => {
  const joined = joinLines([line('国連', 20), line('政府', 38), line('会合', 56)]);
  expect(linesOf(joined)).toEqual([['国連', '政府', '会合']]);
  expect(joined[0]).toMatchObject({ at: { x: 10, y: 20 }, lead: 18 });
});

test('other records, sizes, edges and distances stay apart', () => {
  const apart = [
    line('a', 20),
    line('b', 38, { record: 'b' }),
    line('c', 56, { record: 'b', size: 12 }),
    line('d', 74, { record: 'b', size: 12, x: 20 }),
    line('e', 110, { record: 'b', size: 12, x: 20 }),
  ];
  expect(joinLines(apart)).toHaveLength(5);
});

test('a third line at another distance starts a text of its own, and so does one after a shape', () => {
  const box: DrawnShape = {
    is: 'rect',
    box: { x: 0, y: 0, width: 1, height: 1 },
    corner: 0,
    look: { fill: null, stroke: null, width: 1, dash: null },
    record: 'a',
  };
  expect(linesOf(joinLines([line('a', 20), line('b', 36), line('c', 55), box, line('d', 74)]))).toEqual([
    ['a', 'b'],
    ['c'],
    'rect',
    ['d'],
  ]);
});
