import type { Point } from '../../charts/frame';

/** A transform of the plane as SVG writes it (SVG 1.1, 7.4): x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First the inner one, then the outer one. */
export function joined(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

export function moved({ a, b, c, d, e, f }: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** How many times longer a stretch becomes, whatever its direction. */
export function growth({ a, b, c, d }: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** By how much the x axis is turned, in degrees clockwise. */
export function turnOf({ a, b }: Matrix): number {
  return (Math.atan2(b, a) * 180) / Math.PI;
}

const STEP = /(translate|scale|rotate|matrix)\s*\(([^)]*)\)/g;

/** Reads the value of a `transform` attribute: translate, scale, rotate and matrix, in any number. */
export function readTransform(value: string): Matrix {
  let all = IDENTITY;
  for (const [, kind, words = ''] of value.matchAll(STEP)) {
    const numbers = words
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map(Number);
    all = joined(all, stepOf(kind ?? '', numbers));
  }
  return all;
}

function stepOf(kind: string, [one = 0, two, three = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  switch (kind) {
    case 'translate':
      return { ...IDENTITY, e: one, f: two ?? 0 };
    case 'scale':
      return { ...IDENTITY, a: one, d: two ?? one };
    case 'rotate': {
      const angle = (one * Math.PI) / 180;
      const turn = {
        a: Math.cos(angle),
        b: Math.sin(angle),
        c: -Math.sin(angle),
        d: Math.cos(angle),
        e: 0,
        f: 0,
      };
      const [x, y] = [two ?? 0, three];
      return joined(joined({ ...IDENTITY, e: x, f: y }, turn), { ...IDENTITY, e: -x, f: -y });
    }
    default:
      return { a: one, b: two ?? 0, c: three, d, e, f };
  }
}
