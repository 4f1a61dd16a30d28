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

/** Where the members are teams, no country "is a member" or "has hosted"; one that stays out of a treaty is "not a party". */
function wordOf(standing: Standing, membersAre: BodyFacts['membersAre'], treaty: boolean): StandingWord {
  if (membersAre === 'teams') {
    if (standing === 'member') return 'team';
    if (standing === 'host') return 'team-host';
  }
  return standing === 'not-member' && treaty ? 'not-party' : standing;
}
