/** The two ways that a sheet is turned; which one it is, the style sheet of the page knows when it is printed. */
export type Turn = 'portrait' | 'landscape';

/** What a sheet offers between its margins, in px (96 to the inch). */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** Of A4 (210 × 297 mm) and Letter (215.9 × 279.4 mm) the smaller measure each way, so that one layout serves both. */
const SHEETS: Readonly<Record<Turn, { readonly width: number; readonly height: number }>> = {
  portrait: { width: 210, height: 279.4 },
  landscape: { width: 279.4, height: 210 },
};

/** Margins of the sheet in mm; PageMargins sets them, and what stands in them. */
export const MARGIN = { side: 14, top: 17, bottom: 18 } as const;

/** A browser rounds in its own way: what is measured to fit keeps clear of the edge by so much, px. */
const SPARE = 6;

/** How wide a picture can be that has its notes beside it, px: the usual width, and those for one that needs more. Paper.module.css has the same. */
export const BESIDE_NOTES = [640, 700, 760] as const;

/** The smallest text on paper is 7 pt. */
export const LEAST_TEXT = (7 / 72) * 96;

/** The room on a sheet of either size. */
export function paperRoom(turn: Turn): Room {
  const { width, height } = SHEETS[turn];
  return {
    width: Math.floor(toPx(width - 2 * MARGIN.side)),
    height: Math.floor(toPx(height - MARGIN.top - MARGIN.bottom)) - SPARE,
  };
}

function toPx(millimetres: number): number {
  return (millimetres / 25.4) * 96;
}
