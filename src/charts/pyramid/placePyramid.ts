import type { Frame } from '../frame';
import { placeStacked } from './placeStacked';
import { placeWide } from './placeWide';
import type { PyramidLayout } from './pyramidLayout';
import type { PyramidData } from './selectPyramid';

/** Below this width (px at scale 1) the captions stand above the tiers instead of beside them. */
const STACK_BELOW = 720;

/**
 * Places the pyramid: wide with captions at the left, or, on a narrow screen and wherever a label would not fit,
 * in stacked tiers. Where a brick stands depends on the names and the frame only, never on the filter, so that
 * nothing moves when a forum fades.
 */
export function placePyramid(data: PyramidData, frame: Frame): PyramidLayout {
  const wide = frame.width < STACK_BELOW * frame.scale ? null : placeWide(data, frame);
  return wide ?? placeStacked(data, frame);
}
