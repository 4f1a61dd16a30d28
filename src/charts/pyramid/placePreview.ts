import type { Frame } from '../frame';
import { placeTiers } from './placeWide';
import { strokesAt, type PyramidLayout } from './pyramidLayout';
import type { PyramidData } from './selectPyramid';

/** Everything of the preview is a part of its width: the upper edge, the height of a row, the space between tiers and bricks. */
const TOP = 0.27;
const ROW = 0.075;
const TIER_GAP = 0.02;
const GAP = 0.006;

/** The pyramid as a small picture of itself, without words: it leads to the view and is not read by itself. */
export function placePreview(data: PyramidData, { width, lang, scale }: Frame): PyramidLayout {
  const layout = placeTiers(data, {
    width,
    beside: 0,
    narrowest: width * TOP,
    rowHeight: width * ROW,
    tierGap: width * TIER_GAP,
    scale,
    setting: {
      size: 0,
      maxLines: 0,
      worstBreak: 0,
      padding: 0,
      badge: 0,
      gap: width * GAP,
      lang,
      labelled: false,
    },
  });
  return (
    layout ?? {
      width,
      height: 0,
      strokes: strokesAt(scale),
      bricks: [],
      others: [],
      captions: [],
      rules: [],
      stops: [],
    }
  );
}
