import { MIN_TEXT, type Frame } from '../frame';
import { drawBricks, type TierBrick } from './drawBricks';
import { GOOD_BREAK } from './brickLabel';
import { BADGE_ROOM } from './placeBrick';
import { placeCaptionAbove } from './placeCaption';
import { neededRow, placeRow, type RowContent, type RowSetting } from './placeRow';
import { strokesAt, type PlacedCaption, type PyramidLayout } from './pyramidLayout';
import type { PyramidData, PyramidForum, PyramidTier } from './selectPyramid';
import { splitEvenly } from './splitEvenly';
import { tenth, type Trapezoid } from './trapezoid';

/** px at scale 1. */
const SIZES = [14, 13, 12];
const ROW_HEIGHTS = [72, 92, 120];
/** Once it is known what stands where, a tier takes the least of these that its labels fit into. */
const LOW_ROWS = [48, 56, 64];
const MAX_LINES = 5;
const GAP = 4;
const PADDING = 6;
const CAPTION_GAP = 8;
const TIER_GAP = 28;
const WIDEST = 720;
/**
 * How far each side moves in from the bottom of a row to its top, and from tier to tier: a part of the width, and
 * more of what there is beyond the width of a phone, so that with room to spare the pyramid is as steep as a wide one.
 */
const RUN_SHARE = 0.015;
const PHONE = 420;
const RUN_BEYOND = 0.035;
/** A tier of so many forums has at least two rows, as in the wide pyramid. */
const TWO_ROWS_FROM = 4;

/** Which forums stand in a row, and how far the row stands in from the edges at its bottom. */
interface PackedRow extends RowContent {
  readonly inset: number;
}

/** How the rows are built, in px. */
interface Rows {
  readonly width: number;
  readonly height: number;
  readonly run: number;
  readonly setting: RowSetting;
}

/**
 * The pyramid on a narrow screen: each tier a block under its caption, its bricks wrapped into as many rows as
 * they need, each row a little wider than the one above it.
 */
export function placeStacked(data: PyramidData, frame: Frame): PyramidLayout {
  for (const height of ROW_HEIGHTS) {
    for (const worstBreak of [GOOD_BREAK, Number.POSITIVE_INFINITY]) {
      for (const size of SIZES) {
        const rows = rowsAt(frame, height, size, worstBreak);
        const tiers = packTiers(data, rows);
        if (tiers.flat().every((row) => fits(row, rows))) return stack(data, frame, rows, tiers);
      }
    }
  }
  const { rows, tiers } = lastResort(data, frame);
  return stack(data, frame, rows, tiers);
}

/** The highest rows and the smallest letters; a word that is still too long is chopped. */
function lastResort(data: PyramidData, frame: Frame) {
  const rows = rowsAt(frame, Math.max(...ROW_HEIGHTS), MIN_TEXT, Number.POSITIVE_INFINITY);
  return { rows, tiers: packTiers(data, rows) };
}

function rowsAt({ width, scale, lang }: Frame, height: number, size: number, worstBreak: number): Rows {
  const room = Math.min(width, WIDEST * scale);
  return {
    width: room,
    height: height * scale,
    run: room * RUN_SHARE + Math.max(0, room - PHONE * scale) * RUN_BEYOND,
    setting: {
      size: size * scale,
      maxLines: MAX_LINES,
      worstBreak,
      padding: PADDING * scale,
      badge: BADGE_ROOM * scale,
      gap: GAP * scale,
      lang,
      labelled: true,
    },
  };
}

/** Fills the rows from the bottom of the pyramid, where they are widest, and so needs the fewest. */
function packTiers(data: PyramidData, rows: Rows): readonly (readonly PackedRow[])[] {
  return data.tiers.reduceRight<(readonly PackedRow[])[]>((below, tier) => {
    const under = below[0]?.[0];
    return [packTier(tier, under ? under.inset + 2 * rows.run : 0, rows), ...below];
  }, []);
}

/** As few rows as hold the tier, the forums spread over them as evenly as fits. */
function packTier({ forums, openEnded }: PyramidTier, inset: number, rows: Rows): readonly PackedRow[] {
  const rowOf = (part: readonly PyramidForum[], row: number, count: number): PackedRow => ({
    forums: part,
    others: openEnded && row === count - 1,
    inset: inset + (count - 1 - row) * rows.run,
  });
  for (let count = forums.length < TWO_ROWS_FROM ? 1 : 2; count < forums.length; count += 1) {
    const split = splitEvenly(forums, count, (part, row) => {
      const packed = rowOf(part, row, count);
      return fits(packed, rows) ? { row: packed, bricks: part.length } : null;
    });
    if (split) return split;
  }
  const single = forums.length === 0 ? [[]] : forums.map((forum) => [forum]);
  return single.map((part, row) => rowOf(part, row, single.length));
}

function fits(row: PackedRow, { width, height, run, setting }: Rows): boolean {
  return neededRow(row, height, run, setting) <= width - 2 * row.inset - run;
}

function stack(
  data: PyramidData,
  { scale, lang }: Frame,
  { width, height, run, setting }: Rows,
  packed: readonly (readonly PackedRow[])[],
): PyramidLayout {
  const bandOf = ({ inset }: PackedRow, top: number, rowHeight: number): Trapezoid => ({
    top,
    bottom: top + rowHeight,
    leftTop: inset + run,
    leftBottom: inset,
    rightTop: width - inset - run,
    rightBottom: width - inset,
  });
  const captions: PlacedCaption[] = [];
  const rules: number[] = [];
  const bricks: TierBrick[] = [];
  let y = 0;
  data.tiers.forEach((tier, tierIndex) => {
    if (tierIndex > 0) {
      rules.push(tenth(y + (TIER_GAP * scale) / 2));
      y += TIER_GAP * scale;
    }
    const above = placeCaptionAbove(tier, data.filtered, { x: 0, top: y, width, scale, lang });
    captions.push(above.caption);
    y += above.height + CAPTION_GAP * scale;
    const rows = packed[tierIndex] ?? [];
    const lowest = LOW_ROWS.map((low) => low * scale).find((low) =>
      rows.every((row) => placeRow(row, bandOf(row, 0, low), setting)),
    );
    rows.forEach((row, index) => {
      const band = bandOf(row, index === 0 ? y : y + setting.gap, lowest ?? height);
      const placed = placeRow(row, band, setting, true) ?? [];
      bricks.push(...placed.map((brick) => ({ tier, tierIndex, brick })));
      y = band.bottom;
    });
  });
  return {
    width: tenth(width),
    height: tenth(y),
    strokes: strokesAt(scale),
    ...drawBricks(bricks, scale),
    captions,
    rules,
  };
}
