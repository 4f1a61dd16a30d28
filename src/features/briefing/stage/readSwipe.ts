/** Where a finger was put down or lifted, px, and when, ms. */
export interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Shorter than this, px, a finger has only trembled. */
const FAR = 56;
/** Slower than this, ms, somebody reads along with the finger. */
const QUICK = 900;

/** The step that a finger asks for: a swipe to the left brings the next scene, as turning a page does. */
export function readSwipe(from: Touched, to: Touched): 1 | -1 | null {
  const across = to.x - from.x;
  const down = to.y - from.y;
  if (to.at - from.at > QUICK || Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return null;
  return across < 0 ? 1 : -1;
}
