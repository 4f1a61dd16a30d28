import { joined } from '../../i18n/phrases';
import { same } from '../../i18n/text';
import type { Wanted } from './readWords';
import type { Hit, HitKind } from './search';
import type { Shelved } from './shelver';
import { holds, holdsWhole, isJapanese } from './wordsOf';

/** The order of kinds where hits are equally good. */
const KINDS: readonly HitKind[] = [
  'partner',
  'consultation',
  'forum',
  'forumLevel',
  'agency',
  'document',
  'framework',
  'strategy',
  'milestone',
  'section',
  'term',
];

/** How well a thing fits, the best last; each is worth more than any score of the library. */
const TIERS = ['alike', 'text', 'names', 'otherBegins', 'nameBegins', 'other', 'name'] as const;
type Tier = (typeof TIERS)[number];
const TIER_WORTH = 1000;
const KIND_WORTH = 50;
/** Consultations found by name are worth the same, so that they stand in the order of the source. */
const CONSULTATION_WORTH = 900;

/**
 * Makes a hit of what was found: an exact name before another name of the thing, before the beginning of a name,
 * before words within names, before sentences; and a partner before its consultations before the rest.
 */
export function rankHit(
  shelved: Shelved,
  asked: {
    readonly wanted: readonly Wanted[];
    /** The words asked for, in one (see keyOf). */
    readonly key: string;
    readonly marks: readonly string[];
    /** The score of the library. */
    readonly score: number;
    readonly alike: boolean;
  },
): Hit {
  const { kind, id } = shelved.document;
  const tier = asked.alike ? 'alike' : tierOf(shelved, asked.wanted, asked.key);
  return {
    kind,
    id,
    score: TIERS.indexOf(tier) * TIER_WORTH + withinTier(tier, kind, asked.score),
    marks: asked.marks,
    via: viaOf(shelved, asked),
    alike: asked.alike,
  };
}

/** True when a text holds a wanted word in one of its forms. */
function isHeld(held: string, { forms }: Wanted, has = holds): boolean {
  return forms.some((form) => form.every((word) => has(held, word)));
}

/** True when a thing holds a wanted word, or is of the kind that the word names. */
export function fits({ all, standings, document }: Shelved, wanted: Wanted): boolean {
  return (
    wanted.kind === document.kind ||
    isHeld(all, wanted) ||
    standings.some(({ held }) => isHeld(held, wanted, holdsWhole))
  );
}

/** The same, with short words whole: where one word is enough, UN must not be the beginning of under. */
export function fitsWhole({ all, standings, document }: Shelved, wanted: Wanted): boolean {
  return (
    wanted.kind === document.kind ||
    [all, ...standings.map(({ held }) => held)].some((held) => isHeld(held, wanted, holdsWhole))
  );
}

function tierOf(
  { nameKeys, otherKeys, allNames, document }: Shelved,
  wanted: readonly Wanted[],
  key: string,
): Tier {
  const begins = (name: string) => name.startsWith(key);
  // The beginning of a name says something only when there is enough of it: US is not the beginning of Use.
  const long = key.length >= (isJapanese(key) ? 2 : 4);
  if (nameKeys.includes(key)) return 'name';
  if (otherKeys.includes(key)) return 'other';
  if (long && nameKeys.some(begins)) return 'nameBegins';
  if (long && otherKeys.some(begins)) return 'otherBegins';
  const named = wanted.every((word) => word.kind === document.kind || isHeld(allNames, word));
  return named ? 'names' : 'text';
}

function withinTier(tier: Tier, kind: HitKind, score: number): number {
  if (tier === 'names' && kind === 'consultation') return CONSULTATION_WORTH;
  if (tier === 'names' || tier === 'text' || tier === 'alike') return Math.min(score, CONSULTATION_WORTH - 1);
  return (KINDS.length - KINDS.indexOf(kind)) * KIND_WORTH + Math.min(score, KIND_WORTH - 1);
}

/**
 * The line that has most of what the names lack, or the standings of the partners asked for where these have as much.
 * A word that names the kind lacks nothing.
 */
function viaOf(
  { names, lines, standings, document }: Shelved,
  asked: { readonly wanted: readonly Wanted[]; readonly marks: readonly string[] },
): Hit['via'] {
  const wanted = asked.wanted.filter(({ kind }) => kind !== document.kind);
  const ofKind = new Set(
    asked.wanted.filter((word) => !wanted.includes(word)).flatMap(({ forms }) => forms.flat()),
  );
  const marks = asked.marks.filter((mark) => !ofKind.has(mark));
  const lacking = marks.filter((mark) => !holds(names, mark));
  if (lacking.length === 0 || marks.length - lacking.length >= wanted.length) return null;
  const ofPartners = lacking.filter((mark) => standings.some(({ held }) => holdsWhole(held, mark)));
  const best = lines
    .map(({ words, added, held }) => ({
      words,
      added,
      has: lacking.filter((mark) => holds(held, mark)).length,
    }))
    .reduce((one, other) => (other.has > one.has ? other : one), NO_LINE);
  if (ofPartners.length > 0 && ofPartners.length >= best.has) {
    const partners = standings.filter(({ held }) => ofPartners.some((mark) => holdsWhole(held, mark)));
    return { words: joined(partners.map(({ words }) => words)), added: true };
  }
  return best.has === 0 ? null : { words: best.words, added: best.added };
}

const NO_LINE = { words: same(''), added: false, has: 0 };
