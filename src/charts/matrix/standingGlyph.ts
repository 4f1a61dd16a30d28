import type { StandingWord } from '../../i18n/messages/standing';

/** A mark around its middle: an area that is filled, and lines around or beside it; SVG paths in px. */
export interface Glyph {
  readonly area: string;
  readonly lines: string;
}

/**
 * The mark of a standing, so that each can be told from the others by its shape alone: a disc for a member, with a
 * ring around it for a host, a lozenge for a team, a square for a party to a treaty, half a disc for taking part, a
 * ring for an observer, a short line for what is not a member. What is not documented has none: it stays a gap.
 * @param r half the size of the mark
 */
export function standingGlyph(word: StandingWord, r: number): Glyph {
  switch (word) {
    case 'member':
      return { area: disc(r), lines: '' };
    case 'host':
    case 'team-host':
      return { area: disc(0.55 * r), lines: disc(r) };
    case 'team':
      return { area: `M0,${-1.15 * r}L${1.15 * r},0L0,${1.15 * r}L${-1.15 * r},0Z`, lines: '' };
    case 'party':
      return { area: `M${-0.88 * r},${-0.88 * r}H${0.88 * r}V${0.88 * r}H${-0.88 * r}Z`, lines: '' };
    case 'takes-part':
      return { area: `M${-r},0A${r},${r} 0 0 0 ${r},0Z`, lines: disc(r) };
    case 'observer':
      return { area: '', lines: disc(r) };
    case 'not-member':
    case 'not-party':
      return { area: '', lines: `M${-0.6 * r},0H${0.6 * r}` };
    case 'unknown':
      return { area: '', lines: '' };
  }
}

function disc(r: number): string {
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}
