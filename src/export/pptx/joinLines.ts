import type { DrawnShape, DrawnWords } from './drawnShape';

type Words = DrawnWords & { readonly record: string | null };

/** Lines of one label stand closer together than rows: shares of the font size. */
const CLOSEST = 0.95;
const FARTHEST = 1.6;
/** px */
const SAME = 0.6;

/**
 * Puts the lines of a label into one text that is edited as one. Lines belong together when they are drawn one after
 * the other, look the same, are of the same record, and stand straight below each other at the same distance.
 */
export function joinLines(shapes: readonly DrawnShape[]): readonly DrawnShape[] {
  const joined: DrawnShape[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    const together = last?.is === 'words' && shape.is === 'words' ? join(last, shape) : null;
    if (together === null) joined.push(shape);
    else joined[joined.length - 1] = together;
  }
  return joined;
}

function join(above: Words, below: Words): Words | null {
  const lead = below.at.y - above.at.y - above.lead * (above.lines.length - 1);
  const alike =
    above.record === below.record &&
    above.anchor === below.anchor &&
    above.size === below.size &&
    above.weight === below.weight &&
    above.turn === 0 &&
    below.turn === 0 &&
    above.ink.colour === below.ink.colour &&
    above.ink.opacity === below.ink.opacity &&
    Math.abs(above.at.x - below.at.x) < SAME;
  const near = lead >= above.size * CLOSEST && lead <= above.size * FARTHEST;
  const even = above.lines.length === 1 || Math.abs(lead - above.lead) < SAME;
  return alike && near && even ? { ...above, lines: [...above.lines, ...below.lines], lead } : null;
}
