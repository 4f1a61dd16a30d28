/** From top to bottom, in the units of the drawing. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Cuts a drawing that is too high for a sheet into slices, as few as there can be, and never through what has to
 * stay whole. Where there is no such place the cut is at the end of the sheet.
 * @param whole the words and marks of the drawing
 * @param first how much of the first sheet is left
 * @param room how high every further sheet is
 */
export function chooseCuts(
  whole: readonly Span[],
  height: number,
  first: number,
  room: number,
): readonly Span[] {
  const slices: Span[] = [];
  let top = 0;
  while (top < height) {
    const end = top + (slices.length === 0 ? first : room);
    const bottom = end >= height ? height : cutBefore(end, top, whole);
    slices.push({ top, bottom });
    top = bottom;
  }
  return slices;
}

/** The lowest place down to `end` that cuts through nothing. */
function cutBefore(end: number, top: number, whole: readonly Span[]): number {
  let place = end;
  for (;;) {
    const at = place;
    const crossed = whole.filter((span) => span.top < at && span.bottom > at);
    if (crossed.length === 0) return place;
    place = Math.min(...crossed.map((span) => span.top));
    if (place <= top) return end;
  }
}
