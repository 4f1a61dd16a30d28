import type { Point } from '../../charts/frame';

/** An elliptical arc as SVG writes it; `turn` in degrees. */
interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

interface Curve {
  readonly first: Point;
  readonly second: Point;
  readonly to: Point;
}

/** No curve covers more of a circle, so that it is within 0.03 % of the radius. */
const QUARTER = Math.PI / 2;

/** An arc as cubic curves: its centre by the implementation notes of SVG 1.1 (F.6.5, F.6.6), then one for each quarter. */
export function arcCurves(from: Point, arc: Arc, to: Point): readonly Curve[] {
  if (from.x === to.x && from.y === to.y) return [];
  if (arc.rx === 0 || arc.ry === 0) return [{ first: from, second: to, to }];
  const angle = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const inner = { x: cos * half.x + sin * half.y, y: -sin * half.x + cos * half.y };
  // Radii that cannot reach are made larger until they do.
  const reach = Math.sqrt((inner.x / arc.rx) ** 2 + (inner.y / arc.ry) ** 2);
  const rx = Math.abs(arc.rx) * Math.max(1, reach);
  const ry = Math.abs(arc.ry) * Math.max(1, reach);
  const across = (rx * inner.y) ** 2 + (ry * inner.x) ** 2;
  const away =
    Math.sqrt(Math.max(0, ((rx * ry) ** 2 - across) / across)) * (arc.large === arc.sweep ? -1 : 1);
  const centre = { x: (away * rx * inner.y) / ry, y: (-away * ry * inner.x) / rx };
  const begin = Math.atan2((inner.y - centre.y) / ry, (inner.x - centre.x) / rx);
  const end = Math.atan2((-inner.y - centre.y) / ry, (-inner.x - centre.x) / rx);
  let span = end - begin;
  if (arc.sweep && span < 0) span += 2 * Math.PI;
  if (!arc.sweep && span > 0) span -= 2 * Math.PI;

  const place = (x: number, y: number): Point => ({
    x: cos * (centre.x + rx * x) - sin * (centre.y + ry * y) + (from.x + to.x) / 2,
    y: sin * (centre.x + rx * x) + cos * (centre.y + ry * y) + (from.y + to.y) / 2,
  });
  const parts = Math.max(1, Math.ceil(Math.abs(span) / QUARTER - 1e-9));
  const step = span / parts;
  const pull = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: parts }, (_, index) => {
    const [one, two] = [begin + index * step, begin + (index + 1) * step];
    return {
      first: place(Math.cos(one) - pull * Math.sin(one), Math.sin(one) + pull * Math.cos(one)),
      second: place(Math.cos(two) + pull * Math.sin(two), Math.sin(two) - pull * Math.cos(two)),
      to: index === parts - 1 ? to : place(Math.cos(two), Math.sin(two)),
    };
  });
}
