import type { Issue } from '../issue';
import type { Briefing } from './briefing';

/** What is known of a briefing that the address names. */
export type FoundBriefing =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly briefing: Briefing }
  /** There is none of that name. */
  | { readonly is: 'unknown' }
  | { readonly is: 'failed'; readonly issues: readonly Issue[] };
