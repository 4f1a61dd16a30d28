import type { Frame } from '../frame';
import type { PlacedRow, PlacedTier } from './matrixLayout';
import { BASELINE, sizesAt } from './matrixSizes';
import type { MatrixData, MatrixRow } from './selectMatrix';

/** px at scale 1: over the title of the first tier and of the others, its height, and under its line. */
interface TierRoom {
  readonly first: number;
  readonly above: number;
  readonly height: number;
  readonly below: number;
}

/**
 * The tiers under each other, each with its title, its line and its rows.
 * @param top px, the upper edge of the first
 * @param placeRow lays a row out from its upper edge down and says in px where the next one begins
 * @returns the tiers and the lower edge of the last in px
 */
export function placeTiers(
  { tiers }: MatrixData,
  { scale, lang }: Frame,
  { top, room }: { readonly top: number; readonly room: TierRoom },
  placeRow: (row: MatrixRow, top: number) => { readonly row: PlacedRow; readonly bottom: number },
): { readonly tiers: readonly PlacedTier[]; readonly bottom: number } {
  let y = top;
  const placed = tiers.map(({ id, name, rows }, index): PlacedTier => {
    y += (index === 0 ? room.first : room.above) * scale;
    const middle = y + (room.height * scale) / 2;
    y += room.height * scale;
    const rule = y;
    y += room.below * scale;
    return {
      id,
      name,
      title: { words: name[lang], x: 0, y: middle + BASELINE * sizesAt(scale).title },
      rule,
      rows: rows.map((row) => {
        const next = placeRow(row, y);
        y = next.bottom;
        return next.row;
      }),
    };
  });
  return { tiers: placed, bottom: y };
}
