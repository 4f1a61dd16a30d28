import { standingKey, type Dataset } from '../dataset/model';
import { wordFor } from '../dataset/wordFor';
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
