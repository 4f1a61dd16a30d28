/** The stage as it is laid out now, in px. */
export interface Laid {
  /** How high everything is, and how high the window is. */
  readonly needed: number;
  readonly room: number;
  /** The smallest words of the drawings; null where there are none. */
  readonly smallest: number | null;
  /** The text size that a stage of this window has by itself. */
  readonly full: number;
  /** The factor on that size now. */
  readonly factor: number;
  /** Whether somebody is at the filter, which takes a part of the room. */
  readonly filtering?: boolean;
}

/** Words of a drawing are 18 px at the least where the stage has 24 px to the rem, on 1920 × 1080. */
const LEAST_SHARE = 18 / 24;
/** While a question is filtered for, every row in sight counts for more than its size: 14 px there. */
const LEAST_FILTERING = 14 / 24;
/** A drawing does not become less high in proportion, since its lines break anew: a little less than needed. */
const SLACK = 0.995;
/** Closer than this there is nothing to gain. */
const EVEN = 0.004;

/**
 * The factor on the text size with which a scene fits its window: what is too high is set smaller, as far as its words
 * can still be read from the back of the room; beyond that the page scrolls.
 * @returns never more than the present factor; the same when nothing is to be done
 */
export function fitFactor({ needed, room, smallest, full, factor, filtering = false }: Laid): number {
  if (needed <= room + 1) return factor;
  const share = filtering ? LEAST_FILTERING : LEAST_SHARE;
  const least = smallest === null ? factor : (factor * full * share) / smallest;
  const wanted = Math.max(factor * (room / needed) * SLACK, Math.min(factor, least));
  return factor - wanted < EVEN ? factor : wanted;
}
