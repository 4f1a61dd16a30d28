import type { Box } from '../frame';

/** A brick's outline in px: level above and below, its sides upright or along the slope of the pyramid. */
export interface Trapezoid {
  readonly top: number;
  readonly bottom: number;
  readonly leftTop: number;
  readonly leftBottom: number;
  readonly rightTop: number;
  readonly rightBottom: number;
}

/** The outline moved inwards on every side. */
export function insetTrapezoid(shape: Trapezoid, by: number): Trapezoid {
  const top = shape.top + by;
  const bottom = shape.bottom - by;
  // Measured across a slanted side, not along the row, the distance must be the same as at an upright one.
  const height = shape.bottom - shape.top;
  const left = by * Math.hypot(1, (shape.leftBottom - shape.leftTop) / height);
  const right = by * Math.hypot(1, (shape.rightBottom - shape.rightTop) / height);
  return {
    top,
    bottom,
    leftTop: leftAt(shape, top) + left,
    leftBottom: leftAt(shape, bottom) + left,
    rightTop: rightAt(shape, top) - right,
    rightBottom: rightAt(shape, bottom) - right,
  };
}

/** The widest upright rectangle of the given height around the middle of the outline. */
export function inscribedBox(shape: Trapezoid, height: number): Box {
  const y = (shape.top + shape.bottom - height) / 2;
  const x = Math.max(leftAt(shape, y), leftAt(shape, y + height));
  const right = Math.min(rightAt(shape, y), rightAt(shape, y + height));
  return { x, y, width: right - x, height };
}

/** The SVG path of the outline, to a tenth of a px. */
export function trapezoidPath(shape: Trapezoid): string {
  const corners = [
    [shape.leftTop, shape.top],
    [shape.rightTop, shape.top],
    [shape.rightBottom, shape.bottom],
    [shape.leftBottom, shape.bottom],
  ];
  return `M${corners.map((corner) => corner.map(tenth).join(',')).join('L')}Z`;
}

/** A length in px to a tenth of one: finer steps only make a path longer. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function leftAt(shape: Trapezoid, y: number): number {
  return along(shape.leftTop, shape.leftBottom, shape, y);
}

/** Where the right side of a trapezoid stands at a height, in px. */
export function rightAt(shape: Trapezoid, y: number): number {
  return along(shape.rightTop, shape.rightBottom, shape, y);
}

function along(from: number, to: number, { top, bottom }: Trapezoid, y: number): number {
  return from + ((to - from) * (y - top)) / (bottom - top);
}
