import type { Point } from '../../charts/frame';
import { arcCurves } from './arcCurves';

/** One step of a path in absolute points: the few kinds that a slide knows. */
export type PathStep =
  | { readonly is: 'move'; readonly to: Point }
  | { readonly is: 'line'; readonly to: Point }
  | { readonly is: 'cubic'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly is: 'close' };

interface Handle {
  readonly of: 'C' | 'Q';
  readonly point: Point;
}

/** How many numbers each command takes (SVG 1.1, 8.3). */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const COMMAND = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
/** The two flags of an arc are one digit each and may stand without a space (SVG 1.1, 8.3.9). */
const ARC_NUMBERS =
  /([+-]?[\d.]+(?:e[+-]?\d+)?)[\s,]*([+-]?[\d.]+(?:e[+-]?\d+)?)[\s,]*([+-]?[\d.]+(?:e[+-]?\d+)?)[\s,]*([01])[\s,]*([01])[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/gi;

/** Reads the `d` of an SVG path into absolute steps; arcs and quadratic curves become cubic ones. */
export function readPath(d: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  /** The control point that S and T mirror. */
  let handle: Handle | null = null;

  const lineTo = (to: Point) => {
    steps.push({ is: 'line', to });
    at = to;
  };
  const curveTo = (first: Point, second: Point, to: Point) => {
    steps.push({ is: 'cubic', first, second, to });
    at = to;
  };
  const quadTo = (control: Point, to: Point) => {
    curveTo(between(at, control, 2 / 3), between(to, control, 2 / 3), to);
    handle = { of: 'Q', point: control };
  };
  const mirrored = (of: 'C' | 'Q'): Point =>
    handle?.of === of ? { x: 2 * at.x - handle.point.x, y: 2 * at.y - handle.point.y } : at;

  for (const [, letter = '', rest = ''] of d.matchAll(COMMAND)) {
    const kind = letter.toUpperCase();
    const relative = letter !== kind;
    for (const [index, numbers] of chunks(kind, rest).entries()) {
      const from = at;
      const point = (offset: number): Point => ({
        x: (numbers[offset] ?? 0) + (relative ? from.x : 0),
        y: (numbers[offset + 1] ?? 0) + (relative ? from.y : 0),
      });
      const [value = 0] = numbers;
      const before: Handle | null = handle;
      switch (kind) {
        case 'M':
          // Further pairs after a move are lines (SVG 1.1, 8.3.2).
          if (index > 0) lineTo(point(0));
          else {
            at = point(0);
            start = at;
            steps.push({ is: 'move', to: at });
          }
          break;
        case 'L':
          lineTo(point(0));
          break;
        case 'H':
          lineTo({ x: value + (relative ? from.x : 0), y: from.y });
          break;
        case 'V':
          lineTo({ x: from.x, y: value + (relative ? from.y : 0) });
          break;
        case 'C':
          curveTo(point(0), point(2), point(4));
          handle = { of: 'C', point: point(2) };
          break;
        case 'S':
          curveTo(mirrored('C'), point(0), point(2));
          handle = { of: 'C', point: point(0) };
          break;
        case 'Q':
          quadTo(point(0), point(2));
          break;
        case 'T':
          quadTo(mirrored('Q'), point(0));
          break;
        case 'A': {
          const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = numbers;
          const to = point(5);
          for (const curve of arcCurves(from, { rx, ry, turn, large: large === 1, sweep: sweep === 1 }, to)) {
            curveTo(curve.first, curve.second, curve.to);
          }
          at = to;
          break;
        }
        default:
          steps.push({ is: 'close' });
          at = start;
      }
      if (handle === before) handle = null;
    }
  }
  return steps;
}

function chunks(kind: string, words: string): readonly (readonly number[])[] {
  const size = TAKES[kind] ?? 0;
  if (size === 0) return [[]];
  if (kind === 'A') return [...words.matchAll(ARC_NUMBERS)].map((found) => found.slice(1).map(Number));
  const numbers = (words.match(NUMBER) ?? []).map(Number);
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, index) =>
    numbers.slice(index * size, (index + 1) * size),
  );
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
