import { MIN_TEXT } from '../frame';
import { BASELINE } from './brickLabel';
import type { PlacedBrick, Tone } from './pyramidLayout';
import type { RowBrick } from './placeRow';
import type { PyramidForum } from './selectPyramid';
import { insetTrapezoid, rightAt, tenth, trapezoidPath } from './trapezoid';

/** px at scale 1: the badge's radius, its distance from the corner, and the length of the cut corner. */
const BADGE = 7.5;
const BADGE_INSET = 2.5;
const STRIKE = 13;

/** px at scale 1 that a badge takes from the corner of a brick, which labels keep clear of. */
export const BADGE_ROOM = 2 * BADGE + BADGE_INSET + 2;

const TONES: readonly Tone[] = ['strong', 'middle', 'pale'];

/** The blue of a tier, by its place from the top. */
export function toneOf(tier: number): Tone {
  return TONES[tier] ?? 'pale';
}

/** Everything that is drawn of one forum. */
export function placeBrick(
  forum: PyramidForum,
  { shape, label }: RowBrick,
  tone: Tone,
  scale: number,
): PlacedBrick {
  const radius = BADGE * scale;
  const inset = BADGE_INSET * scale;
  const y = shape.top + inset + radius;
  // Along a slanted side the badge keeps its distance at its upper edge, where the brick is narrowest.
  const x = rightAt(shape, y - radius) - inset - radius;
  const cut = STRIKE * scale;
  const left = Math.min(shape.leftTop, shape.leftBottom);
  const size = MIN_TEXT * scale;
  return {
    forum,
    tone,
    path: trapezoidPath(shape),
    edge: trapezoidPath(insetTrapezoid(shape, scale)),
    ring: trapezoidPath(insetTrapezoid(shape, 3 * scale)),
    strike: `M${tenth(shape.rightTop - cut)},${tenth(shape.top)}L${tenth(rightAt(shape, shape.top + cut))},${tenth(shape.top + cut)}`,
    badge: {
      x: tenth(x),
      y: tenth(y),
      radius: tenth(radius),
      baseline: tenth(y + BASELINE * size),
      size,
    },
    bounds: {
      x: left,
      y: shape.top,
      width: Math.max(shape.rightTop, shape.rightBottom) - left,
      height: shape.bottom - shape.top,
    },
    label,
  };
}
