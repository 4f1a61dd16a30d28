import type { Dataset, Membership } from '../../dataset/model';
import { standingOf } from '../../filters/stance';
import type { StandingWord } from '../../i18n/messages/standing';
import type { Text } from '../../i18n/text';

/** Bodies whose members are teams, not states: there, no country "is a member". */
const OF_TEAMS: readonly string[] = ['first', 'natcsirt'];

/** How a partner stands in a forum, and what the evidence dates from; `unknown` where nothing is documented. */
export interface PartnerStanding {
  readonly word: StandingWord;
  readonly term: Text | null;
}

/** Looks up a partner in a forum in the supplement and picks the right word for that kind of forum. */
export function standingWord(dataset: Dataset, forum: string, partner: string): PartnerStanding {
  const rows = dataset.supplement.memberships.filter((row) => row.forum === forum);
  const row = rows.find((item) => item.partner === partner);
  return { word: wordOf(standingOf(dataset, forum, partner), forum, rows), term: row?.term ?? null };
}

function wordOf(standing: Membership['standing'], forum: string, rows: readonly Membership[]): StandingWord {
  if (standing === 'member' && OF_TEAMS.includes(forum)) return 'team';
  const treaty = rows.some((row) => row.standing === 'party');
  return standing === 'not-member' && treaty ? 'not-party' : standing;
}
