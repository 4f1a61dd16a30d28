import { standingKey, type BodyFacts, type Dataset, type Standing } from '../dataset/model';
import type { StandingWord } from '../i18n/messages/standing';
import { standingOf } from '../filters/stance';
import type { Text } from '../i18n/text';

/** How a partner stands in a forum, and what the evidence dates from; `unknown` where nothing is documented. */
export interface PartnerStanding {
  readonly word: StandingWord;
  readonly term: Text | null;
  /** Inferred, not read in a document: to be marked wherever it is said. */
  readonly estimated: boolean;
}

/** Looks up a partner in a forum in the supplement and picks the right word for that kind of forum. */
export function standingWord(dataset: Dataset, forum: string, partner: string): PartnerStanding {
  const row = dataset.membershipByPair.get(standingKey(forum, partner));
  return {
    word: wordFor(dataset, forum, standingOf(dataset, forum, partner)),
    term: row?.term ?? null,
    estimated: row?.status === 'inferred',
  };
}

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
