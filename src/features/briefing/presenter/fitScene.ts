import { fitFactor } from '../scene/fitFactor';

/** What is known of a scene in its room, from the tries so far. */
export interface Fit {
  /** What the scene is scaled by now. */
  readonly factor: number;
  /** The largest factor seen to fit, 0 where there is none yet, and the smallest seen not to, or the full size. */
  readonly fits: number;
  readonly tooLarge: number;
  /** How high the scene was when the search ended; null while it goes on. */
  readonly settled: number | null;
}

/** The scene as it is laid out with the factor, and its room, in px of the window. */
export interface LaidScene {
  readonly needed: number;
  readonly room: number;
}

/** Smaller than this nothing can be made out; then the scene scrolls. */
export const LEAST = 0.35;
/** A scene that fills so much of its room is as large as it need be. */
const FULL = 0.94;
/** Between factors closer than this there is nothing to gain. */
const EVEN = 0.03;

export const startFit = (factor: number): Fit => ({ factor, fits: 0, tooLarge: 1, settled: null });

/**
 * The next factor to try, until all of a scene is in its room and nearly fills it. A scene may take far less height in
 * a wider room, where its parts come to stand side by side, so a first guess is followed by halving.
 */
export function fitScene(fit: Fit, { needed, room }: LaidScene): Fit {
  const { factor } = fit;
  if (fit.settled !== null) {
    if (Math.abs(fit.settled - needed) <= 2) return fit;
    // It has become another: a drawing came late, or a filter left less of it.
    return fitScene(startFit(factor), { needed, room });
  }
  if (needed <= room + 1) {
    const near = factor === 1 || needed >= room * FULL || fit.tooLarge - factor < EVEN;
    if (near) return { ...fit, fits: factor, settled: needed };
    return { ...fit, fits: factor, factor: (factor + fit.tooLarge) / 2 };
  }
  if (factor <= LEAST) return { ...fit, settled: needed };
  if (fit.fits > 0) {
    const next = factor - fit.fits < EVEN ? fit.fits : (factor + fit.fits) / 2;
    return { ...fit, tooLarge: factor, factor: next };
  }
  // On the stage words keep a size for the back of the room; here that the scene is whole counts for more.
  const guess = fitFactor({ needed, room, smallest: Number.POSITIVE_INFINITY, full: 1, factor });
  return { ...fit, tooLarge: factor, factor: Math.max(LEAST, Math.min(guess, factor - EVEN / 2)) };
}
