import { beforeEach, expect, test } from 'vitest';
import { locate, pointedAt } from '../../../../src/features/briefing/mirror/pointedAt';

/** A window whose marks stand elsewhere, and are of another size, than those of the other one. */
function content(factor: number): HTMLElement {
  const area = document.createElement('main');
  const add = (tag: string, box: readonly [number, number, number, number], record?: string) => {
    const element = document.createElement(tag);
    if (record !== undefined) element.dataset['record'] = record;
    const [x, y, width, height] = box;
    element.getBoundingClientRect = () =>
      new DOMRect(x * factor, y * factor, width * factor, height * factor);
    area.append(element);
  };
  add('svg', [0, 0, 400, 300]);
  add('a', [10, 10, 20, 20], '2014-us');
  add('a', [50, 10, 20, 20], '2014-us');
  add('a', [50, 60, 20, 20], '2013-uk');
  return area;
}

beforeEach(() => {
  document.body.replaceChildren();
});

test('a mark that is pointed at is the same one in a window of another size', () => {
  const at = pointedAt(content(1), { x: 55, y: 20 });
  expect(at).toEqual({ record: '2014-us', nth: 1, x: 0.25, y: 0.5 });
  expect(locate(content(3), at)).toEqual({ x: 165, y: 60 });
});

test('beside the marks the picture is pointed into', () => {
  const at = pointedAt(content(1), { x: 200, y: 150 });
  expect(at.record).toBeNull();
  expect(locate(content(2), at)).toEqual({ x: 400, y: 300 });
});

test('a record that is not shown here has no place', () => {
  expect(locate(content(1), { record: '2016-de', nth: 0, x: 0.5, y: 0.5 })).toBeNull();
});
