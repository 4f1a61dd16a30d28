import type { PointedAt } from '../../../filters/mirrorMessage';

/** The smallest picture that is pointed into; smaller ones are icons. px */
const PICTURE = 120;

/**
 * Says where a point of the window is on the content that both windows show. They lay it out for different sizes, so
 * a point on a mark is told by the record and a point beside the marks by the picture: the dot is on the same thing in
 * both.
 * @param client px from the top left of the window
 */
export function pointedAt(content: Element, client: { readonly x: number; readonly y: number }): PointedAt {
  const marks = [...content.querySelectorAll('[data-record]')];
  const mark = marks.findLast((one) => holds(one.getBoundingClientRect(), client));
  const record = mark?.getAttribute('data-record') ?? null;
  const box = (mark ?? pictureOf(content)).getBoundingClientRect();
  return {
    record,
    nth: record === null || mark === undefined ? 0 : sameRecord(content, record).indexOf(mark),
    x: share(client.x - box.left, box.width),
    y: share(client.y - box.top, box.height),
  };
}

/** The inverse, in this window: px from its top left; null where the record is not shown here. */
export function locate(
  content: Element,
  { record, nth, x, y }: PointedAt,
): { readonly x: number; readonly y: number } | null {
  const target = record === null ? pictureOf(content) : sameRecord(content, record)[nth];
  if (!target) return null;
  const box = target.getBoundingClientRect();
  return { x: box.left + x * box.width, y: box.top + y * box.height };
}

function sameRecord(content: Element, record: string): readonly Element[] {
  return [...content.querySelectorAll(`[data-record="${CSS.escape(record)}"]`)];
}

/** The chart, or all of the view where it is words. */
function pictureOf(content: Element): Element {
  const large = [...content.querySelectorAll('svg')].filter(
    (svg) => svg.getBoundingClientRect().width >= PICTURE,
  );
  return large[0] ?? content.querySelector('[data-view]') ?? content;
}

function holds(box: DOMRect, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Kept to what a message may hold: a point can lie beside the picture, but not in another street. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.max(-10, Math.min(10, Math.round((part / whole) * 1e4) / 1e4));
}
