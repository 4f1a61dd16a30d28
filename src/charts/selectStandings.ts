import { standingWord } from './standingWord';
import { standingKey, type Dataset, type RecordEntry } from '../dataset/model';
import { standingMessages, type StandingWord } from '../i18n/messages/standing';
import { statusMessages } from '../i18n/messages/status';
import type { Text } from '../i18n/text';

/** What the evidence for one standing is. */
interface Evidence {
  /** What the evidence dates from. */
  readonly term: Text | null;
  readonly note: Text | null;
  readonly status: Text;
  readonly urls: readonly string[];
}

export interface StandingItem {
  /** The partner (in a forum's panel) or the forum (in a partner's panel). */
  readonly record: string;
  readonly name: Text;
  readonly estimated: boolean;
  /** Null where the standing is not documented. */
  readonly evidence: Evidence | null;
}

/** Those who stand alike. */
export interface StandingGroup {
  readonly id: string;
  readonly standing: Text;
  /** What all the evidence of the group dates from, such as the term of the UN GGE; null where it differs. */
  readonly term: Text | null;
  readonly items: readonly StandingItem[];
}

const ORDER: readonly StandingWord[] = [
  'host',
  'team-host',
  'member',
  'team',
  'party',
  'takes-part',
  'observer',
  'not-member',
  'not-party',
  'unknown',
];

/**
 * The supplementary standings that concern a forum or a partner, grouped by standing; empty for other records. A
 * pair that the table does not hold is not documented, which is never a "no".
 */
export function selectStandings(entry: RecordEntry, dataset: Dataset): readonly StandingGroup[] {
  if (entry.kind === 'forum') {
    return group(
      dataset.partners.map(({ id, name }) => ({ ...standingItem(entry.id, id, dataset), record: id, name })),
    );
  }
  if (entry.kind === 'partner') {
    return group(
      dataset.forums.map(({ id, name }) => ({ ...standingItem(id, entry.id, dataset), record: id, name })),
    );
  }
  return [];
}

type Keyed = StandingItem & { readonly word: StandingWord };

function standingItem(forum: string, partner: string, dataset: Dataset): Omit<Keyed, 'record' | 'name'> {
  const { word } = standingWord(dataset, forum, partner);
  const found = dataset.membershipByPair.get(standingKey(forum, partner));
  if (!found || word === 'unknown') return { word, estimated: false, evidence: null };
  const { term = null, note = null, status, urls } = found;
  return {
    word,
    estimated: status === 'inferred',
    evidence: { term, note, status: statusMessages[status], urls },
  };
}

function group(items: readonly Keyed[]): readonly StandingGroup[] {
  return ORDER.flatMap((word) => {
    const alike = items.filter((item) => item.word === word);
    if (alike.length === 0) return [];
    const terms = alike.map(({ evidence }) => evidence?.term ?? null);
    const [first = null] = terms;
    return [
      {
        id: word,
        standing: standingMessages[word],
        term: terms.every((term) => term?.en === first?.en) ? first : null,
        items: alike.map(({ record, name, estimated, evidence }) => ({ record, name, estimated, evidence })),
      },
    ];
  });
}
