import type { Dataset, Forum } from '../../dataset/model';
import { defaultFilters } from '../../filters/filters';
import { forumStance, type Stance } from '../../filters/stance';

/** In how many of the forums a partner is documented, and of how many nothing is: with any, the first is a lower bound. */
export interface Seats {
  readonly seats: number;
  readonly unknown: number;
  readonly total: number;
}

/** Counts where a partner is a member, party, participant or observer. */
export function countSeats(dataset: Dataset, partner: string): Seats {
  const stances = dataset.forums.map((forum) => seatOf(dataset, forum, partner));
  return {
    seats: stances.filter((is) => is === 'in').length,
    unknown: stances.filter((is) => is === 'unknown').length,
    total: stances.length,
  };
}

/** Whether a partner is in a forum, is documented as not in it, or neither is documented. */
export function seatOf(dataset: Dataset, forum: Forum, partner: string): Stance['is'] {
  return forumStance(forum, { ...defaultFilters(dataset), partners: [partner] }, dataset).is;
}
