import type { Dataset } from '../../dataset/model';
import type { Text } from '../../i18n/text';

/** The term that a body's members are chosen for, and the one before. */
export interface Terms {
  readonly now: Text;
  readonly before: Text;
}

/**
 * The terms of a body whose members are chosen anew for each; null for any other. A body has terms when an added fact
 * speaks of the one before, whichever partners are shown.
 */
export function termsOf(forum: string, { supplement }: Dataset): Terms | null {
  for (const { forum: id, term, earlier } of supplement.memberships) {
    if (id === forum && term && earlier) return { now: term, before: earlier.term };
  }
  return null;
}
