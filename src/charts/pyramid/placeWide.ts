import type { Frame } from '../frame';
import { GOOD_BREAK } from './brickLabel';
import { drawBricks } from './drawBricks';
import { BADGE_ROOM } from './placeBrick';
import { placeCaption } from './placeCaption';
import { placeRow, type RowContent, type RowSetting } from './placeRow';
import { strokesAt, type PyramidLayout } from './pyramidLayout';
import type { PyramidData, PyramidTier } from './selectPyramid';
import { splitRows } from './splitRows';
import { tenth, type Trapezoid } from './trapezoid';

/** px at scale 1. */
const WIDEST = 1560;
const GAP = 4;
const TIER_GAP = 28;
const PADDING = 8;

/** Most lines and size of the labels, the more pleasant first; where the pyramid is large, so may the words be. */
const LABELS = [
  [2, 15],
  [2, 14],
  [3, 15],
  [3, 14],
  [2, 13],
  [3, 13],
  [5, 14],
  [5, 13],
  [5, 12],
] as const;
const LARGE_LABELS = [[2, 17], [2, 16], ...LABELS] as const;
const LARGE_FROM = 1160;

/** The width of the pyramid's top as a part of its base, and the least it is in px at scale 1. */
const TOP = 0.27;
const NARROWEST_TOP = 230;
/** When the labels do not fit at any size, the rows grow by these factors in turn. */
const HEIGHTS = [1, 1.2, 1.45];
/** A row holds about so many bricks before a tier takes a further one. */
const BRICKS_A_ROW = 5;

/** The room for the pyramid and how its bricks are set, in px. */
export interface Ground {
  readonly width: number;
  /** px left of the pyramid for the captions. */
  readonly beside: number;
  /** px of the pyramid's upper edge. */
  readonly narrowest: number;
  readonly rowHeight: number;
  readonly tierGap: number;
  readonly setting: RowSetting;
  readonly scale: number;
}

/**
 * The pyramid proper: tiers of equal height and a steady slope, two rows of bricks a tier.
 * @returns null when a label does not fit at the smallest size
 */
export function placeWide(data: PyramidData, frame: Frame): PyramidLayout | null {
  const { scale, lang } = frame;
  const width = Math.min(frame.width, WIDEST * scale);
  const beside = between(width * 0.16, 128 * scale, 190 * scale);
  const rowHeight = between(width * 0.086, 80 * scale, 90 * scale);
  const labels = width < LARGE_FROM * scale ? LABELS : LARGE_LABELS;
  const tries = [GOOD_BREAK, Number.POSITIVE_INFINITY].flatMap((worstBreak) =>
    labels.map(([maxLines, size]) => ({ maxLines, size, worstBreak })),
  );
  for (const factor of HEIGHTS) {
    for (const { maxLines, size, worstBreak } of tries) {
      const layout = placeTiers(data, {
        width,
        beside,
        narrowest: Math.max(TOP * (width - beside), NARROWEST_TOP * scale),
        rowHeight: rowHeight * factor,
        tierGap: TIER_GAP * scale,
        scale,
        setting: {
          size: size * scale,
          maxLines,
          worstBreak,
          padding: PADDING * scale,
          badge: BADGE_ROOM * scale,
          gap: GAP * scale,
          lang,
          labelled: true,
        },
      });
      if (layout) return layout;
    }
  }
  return null;
}

/** Sets out tiers, rows and bricks on the given ground; null when a label does not fit. */
export function placeTiers(data: PyramidData, ground: Ground): PyramidLayout | null {
  const { width, beside, narrowest, rowHeight, tierGap, setting, scale } = ground;
  const tierHeight = 2 * rowHeight + setting.gap;
  const height = Math.max(0, data.tiers.length * (tierHeight + tierGap) - tierGap);
  const slope = (width - beside - narrowest) / 2 / height;
  const tierTop = (tier: number) => tier * (tierHeight + tierGap);
  const inset = (y: number) => (height - y) * slope;

  const rows = data.tiers.flatMap((tier, tierIndex) => {
    const contents = rowsOf(tier);
    const each = (tierHeight - (contents.length - 1) * setting.gap) / contents.length;
    return contents.map((content, row) => {
      const top = tierTop(tierIndex) + row * (each + setting.gap);
      const band: Trapezoid = {
        top,
        bottom: top + each,
        leftTop: beside + inset(top),
        leftBottom: beside + inset(top + each),
        rightTop: width - inset(top),
        rightBottom: width - inset(top + each),
      };
      return { tier, tierIndex, bricks: placeRow(content, band, setting) };
    });
  });
  if (rows.some(({ bricks }) => bricks === null)) return null;
  const placed = rows.flatMap(({ tier, tierIndex, bricks }) =>
    (bricks ?? []).map((brick) => ({ tier, tierIndex, brick })),
  );
  return {
    width: tenth(width),
    height: tenth(height),
    strokes: strokesAt(scale),
    ...drawBricks(placed, scale),
    captions: setting.labelled
      ? data.tiers.map((tier, index) =>
          placeCaption(tier, data.filtered, {
            x: 0,
            width: beside - 12 * scale,
            top: tierTop(index),
            height: tierHeight,
            scale,
            lang: setting.lang,
          }),
        )
      : [],
    rules: setting.labelled
      ? data.tiers.slice(1).map((_, index) => tenth(tierTop(index + 1) - tierGap / 2))
      : [],
  };
}

/** A tier's forums in two rows, more where there are many; the dashed brick ends the last one. */
function rowsOf({ forums, openEnded }: PyramidTier): readonly RowContent[] {
  const count = forums.length < 2 ? 1 : Math.max(2, Math.ceil(forums.length / BRICKS_A_ROW));
  return splitRows(forums, count).map((row, index) => ({
    forums: row,
    others: openEnded && index === count - 1,
  }));
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
