import { standingKey, type Dataset, type Forum, type Membership, type Partner } from '../../dataset/model';
import { sits } from '../../dataset/sits';
import { wordFor } from '../../dataset/wordFor';
import type { StandingWord } from '../../i18n/messages/standing';
import { statusMessages } from '../../i18n/messages/status';
import type { Text } from '../../i18n/text';
import { standingWord } from '../standingWord';
import { termsOf } from './termsOf';

/** In it by any standing, out of it, or not documented, which is neither. */
export type Seat = 'in' | 'out' | 'unknown';

/** A standing in the term before; `unknown` where no document shows it, which is not "no". */
interface EarlierStanding {
  readonly term: Text;
  readonly word: StandingWord;
  readonly estimated: boolean;
}

/** One partner in one forum, with everything the added facts say of it. */
export interface MatrixCell {
  /** Of the forum and the partner together: `un-gge.KR`. */
  readonly key: string;
  readonly forum: string;
  readonly forumName: Text;
  readonly partner: string;
  readonly partnerName: Text;
  readonly word: StandingWord;
  readonly seat: Seat;
  /** Inferred, not read in a document. */
  readonly estimated: boolean;
  /** What the evidence dates from: a list, a meeting, the term of a group. */
  readonly term: Text | null;
  /** The standing in the term before; null for a body whose members are not chosen anew for each term. */
  readonly earlier: EarlierStanding | null;
  readonly note: Text | null;
  /** How far it is known; null where nothing is documented. */
  readonly status: Text | null;
  readonly urls: readonly string[];
}

/** Looks up one partner in one forum; a pair that the added facts do not hold is not documented. */
export function selectCell(dataset: Dataset, forum: Forum, partner: Partner): MatrixCell {
  const row = dataset.membershipByPair.get(standingKey(forum.id, partner.id));
  const { word, estimated, term } = standingWord(dataset, forum.id, partner.id);
  const known = row !== undefined && row.standing !== 'unknown';
  return {
    key: `${forum.id}.${partner.id}`,
    forum: forum.id,
    forumName: forum.name,
    partner: partner.id,
    partnerName: partner.name,
    word,
    seat: known ? (sits(row.standing) ? 'in' : 'out') : 'unknown',
    estimated,
    term,
    earlier: earlierStanding(dataset, forum.id, row?.earlier),
    note: row?.note ?? null,
    status: known ? statusMessages[row.status] : null,
    urls: row?.urls ?? [],
  };
}

function earlierStanding(
  dataset: Dataset,
  forum: string,
  earlier: Membership['earlier'] | undefined,
): EarlierStanding | null {
  if (earlier) {
    const { term, standing, status } = earlier;
    return { term, word: wordFor(dataset, forum, standing), estimated: status === 'inferred' };
  }
  const terms = termsOf(forum, dataset);
  return terms && { term: terms.before, word: 'unknown', estimated: false };
}
