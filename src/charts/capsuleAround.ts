import type { Point, RoundBox } from './frame';

/**
 * The capsule around the dots of one mark: from the upper to the lower one, or a circle where both are the same.
 * @param half half its width, px
 */
export function capsuleAround(top: Point, bottom: Point, half: number): RoundBox {
  return {
    x: top.x - half,
    y: top.y - half,
    width: half * 2,
    height: bottom.y - top.y + half * 2,
    corner: half,
  };
}
