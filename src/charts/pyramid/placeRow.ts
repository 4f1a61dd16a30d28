import { forumsMessages as say } from '../../i18n/messages/forums';
import type { Text } from '../../i18n/text';
import { neededWidth, setLabel, type BrickSetting, type PlacedLabel } from './brickLabel';
import { chopLabel } from './chopLabel';
import type { PyramidForum } from './selectPyramid';
import { shareRow } from './shareRow';
import type { Trapezoid } from './trapezoid';

/** What a row of bricks holds. */
export interface RowContent {
  readonly forums: readonly PyramidForum[];
  /** True where the dashed brick ends the row. */
  readonly others: boolean;
}

/** How a row is built, in px. */
export interface RowSetting extends BrickSetting {
  readonly gap: number;
  /** Without labels every brick is alike and the dashed one takes a fixed part. */
  readonly labelled: boolean;
}

/** A brick before it is known what it looks like; `forum` is null for the dashed one. */
export interface RowBrick {
  readonly forum: PyramidForum | null;
  readonly shape: Trapezoid;
  readonly label: PlacedLabel | null;
}

/** The part of a row that the dashed brick takes where it has no label. */
const OTHERS_SHARE = 0.14;

/**
 * The least width, half-way down, of a row that can hold its bricks.
 * @param run px by which one slanted side moves in from the bottom to the top
 */
export function neededRow(content: RowContent, height: number, run: number, setting: RowSetting): number {
  const needs = rowNeeds(content, height, run, setting);
  return needs.reduce((total, need) => total + need, 0) + (needs.length - 1) * setting.gap;
}

/**
 * Lays bricks side by side in a row whose two ends follow the slope; the bricks between stand upright.
 * @param band the outline of the whole row
 * @param forced when true, a label that does not fit is chopped between any two letters; else there is no row
 * @returns the bricks from left to right, or null when a label does not fit
 */
export function placeRow(
  content: RowContent,
  band: Trapezoid,
  setting: RowSetting,
  forced = false,
): readonly RowBrick[] | null {
  const widths = rowWidths(content, band, setting, forced);
  if (!widths) return null;
  const starts = widths.map((_, index) =>
    widths.slice(0, index).reduce((x, width) => x + width + setting.gap, middle(band).left),
  );
  const cells: readonly (PyramidForum | null)[] = [...content.forums, ...(content.others ? [null] : [])];
  const bricks = cells.map((forum, index): RowBrick & { readonly fits: boolean } => {
    const start = starts[index] ?? 0;
    const end = start + (widths[index] ?? 0);
    const shape = {
      top: band.top,
      bottom: band.bottom,
      leftTop: index === 0 ? band.leftTop : start,
      leftBottom: index === 0 ? band.leftBottom : start,
      rightTop: index === cells.length - 1 ? band.rightTop : end,
      rightBottom: index === cells.length - 1 ? band.rightBottom : end,
    };
    if (!setting.labelled) return { forum, shape, label: null, fits: true };
    const words = wordsOf(forum)[setting.lang];
    const label =
      setLabel(words, shape, settingOf(forum, setting)) ?? (forced ? chopLabel(words, shape, setting) : null);
    return { forum, shape, label, fits: label !== null };
  });
  return bricks.every(({ fits }) => fits)
    ? bricks.map(({ forum, shape, label }) => ({ forum, shape, label }))
    : null;
}

function rowWidths(
  content: RowContent,
  band: Trapezoid,
  setting: RowSetting,
  forced: boolean,
): readonly number[] | null {
  const { left, right } = middle(band);
  const needs = rowNeeds(content, band.bottom - band.top, band.leftTop - band.leftBottom, setting);
  const width = right - left - (needs.length - 1) * setting.gap;
  const others = content.others ? [setting.labelled ? (needs.at(-1) ?? 0) : width * OTHERS_SHARE] : [];
  const rest = width - (others[0] ?? 0);
  const own = needs.slice(0, content.forums.length);
  const shares = shareRow(own, rest) ?? (forced ? own.map(() => rest / own.length) : null);
  if (!shares) return null;
  // A row with nothing but the dashed brick is all dashed.
  return own.length === 0 ? [width] : [...shares, ...others];
}

function rowNeeds(content: RowContent, height: number, run: number, setting: RowSetting): number[] {
  const cells = [...content.forums, ...(content.others ? [null] : [])];
  if (!setting.labelled) return cells.map(() => 0);
  return cells.map((forum, index) => {
    const runs = (index === 0 ? run : 0) + (index === cells.length - 1 ? run : 0);
    return neededWidth(wordsOf(forum)[setting.lang], height, runs, settingOf(forum, setting));
  });
}

function wordsOf(forum: PyramidForum | null): Text {
  return forum?.name ?? say.others;
}

/** The dashed brick stands for no record and never carries a badge. */
function settingOf(forum: PyramidForum | null, setting: RowSetting): BrickSetting {
  return forum ? setting : { ...setting, badge: 0 };
}

/** The ends of the row half-way down. */
function middle(band: Trapezoid): { readonly left: number; readonly right: number } {
  return {
    left: (band.leftTop + band.leftBottom) / 2,
    right: (band.rightTop + band.rightBottom) / 2,
  };
}
