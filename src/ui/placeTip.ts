interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between the words and their tip, and between the tip and the edge of the window, in px. */
const GAP = 6;
const EDGE = 8;

/**
 * Where a tip stands in the window, px: below the words it explains, above them where there is no room below, and
 * never over the window's edge.
 */
export function placeTip(words: Box, tip: Size, view: Size): { readonly left: number; readonly top: number } {
  const below = words.bottom + GAP;
  const above = words.top - GAP - tip.height;
  const fits = below + tip.height <= view.height - EDGE || above < EDGE;
  const lowest = Math.max(EDGE, view.height - EDGE - tip.height);
  return {
    left: Math.max(EDGE, Math.min(words.left, view.width - EDGE - tip.width)),
    top: Math.max(EDGE, Math.min(fits ? below : above, lowest)),
  };
}
