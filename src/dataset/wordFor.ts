import type { StandingWord } from '../i18n/messages/standing';
import type { BodyFacts, Dataset, Standing } from './model';

/** The right word for a standing in a forum of that kind. */
export function wordFor(dataset: Dataset, forum: string, standing: Standing): StandingWord {
  const body = dataset.supplement.forums.find(({ record }) => record === forum);
  const treaty = dataset.supplement.memberships.some(
    (item) => item.forum === forum && item.standing === 'party',
  );
  return wordOf(standing, body?.membersAre, treaty);
}

/** Where the members are teams, no country "is a member"; one that stays out of a treaty is "not a party". */
function wordOf(standing: Standing, membersAre: BodyFacts['membersAre'], treaty: boolean): StandingWord {
  if (standing === 'member' && membersAre === 'teams') return 'team';
  return standing === 'not-member' && treaty ? 'not-party' : standing;
}
