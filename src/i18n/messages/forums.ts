import { counted, sentenceCase } from '../phrases';
import type { Text } from '../text';
import type { StandingWord } from './standing';

/** A partner in a forum: its name as in a sentence, the standing, and what the evidence dates from. */
interface Standing {
  readonly name: Text;
  readonly word: StandingWord;
  readonly term: Text | null;
}

/** A standing as the rest of a sentence that begins with the partner's name. */
const standingPhrases: Readonly<Record<StandingWord, Text>> = {
  host: { ja: 'は参加（主催・議長の経験あり）', en: ' takes part and has hosted or presided' },
  member: { ja: 'は構成員', en: ' is a member' },
  team: { ja: 'は国内のチームが会員', en: ' has a team of its own among the members' },
  party: { ja: 'は締約国', en: ' is a party to the convention' },
  'takes-part': { ja: 'は参加', en: ' takes part' },
  observer: { ja: 'はオブザーバー', en: ' is an observer' },
  'not-member': { ja: 'は構成員でない', en: ' is not a member' },
  'not-party': { ja: 'は締約国でない', en: ' is not a party to the convention' },
  unknown: { ja: 'は参加を確認できる資料がない', en: ': no document shows whether it takes part' },
};

/** The words of the pyramid of forums. */
export const forumsMessages = {
  title: { ja: '多国間会議の参加状況', en: 'Multilateral forums in which Japan takes part' },
  description: (
    tiers: readonly { readonly name: Text; readonly count: { readonly total: number } }[],
  ): Text => ({
    ja: `${tiers.length}段のピラミッド。上から順に、${tiers.map(({ name, count }) => `${name.ja}の${count.total}会議`).join('、')}。`,
    en: `A pyramid of ${counted(tiers.length, 'tier')}. From the top: ${tiers
      .map(({ name, count }) => `${name.en}, ${counted(count.total, 'forum')}`)
      .join('; ')}.`,
  }),
  reading: {
    ja: '煉瓦一つが一つの会議。破線は原資料の「等」で、名は挙げられていない。国・地域を選ぶと、加わっていない会議が薄くなる（補足情報による）。',
    en: 'One brick is one forum; a dashed brick is the source’s “and others”. Choosing a partner fades the forums in which it does not sit (by added facts).',
  },

  others: { ja: '等', en: 'and others' },
  othersTitle: (level: Text): Text => ({
    ja: `${level.ja}：原資料の一覧は「等」で終わり、ほかの会議の名は挙げられていない。`,
    en: `${level.en}: the source’s list ends in “and others” and does not name them.`,
  }),
  tierCount: (count: number, openEnded: boolean): Text => ({
    ja: `${count}会議${openEnded ? '＋等' : ''}`,
    en: `${counted(count, 'forum')}${openEnded ? ' and others' : ''}`,
  }),
  /** In place of tierCount under a filter, of the same length or nearly, so that nothing moves. */
  tierFound: (found: number, unknown: number, count: number, openEnded: boolean): Text => ({
    ja: `${count}会議${openEnded ? '＋等' : ''}　該当${found}${unknown > 0 ? `・資料なし${unknown}` : ''}`,
    en: `${found} of ${count} ${found === 1 ? 'matches' : 'match'}${unknown > 0 ? `, ${unknown} not documented` : ''}`,
  }),
  unknownBadge: { ja: '?', en: '?' },

  /** The first sentence about a forum. */
  forum: (name: Text, level: Text): Text => ({
    ja: `${name.ja}。${level.ja}の会議。`,
    en: `${name.en} is listed under “${level.en}”.`,
  }),
  /** Where the chosen partners stand in a forum; the names come with their articles. */
  standings: (items: readonly Standing[]): Text => ({
    ja: `${items
      .map(({ name, word, term }) => name.ja + standingPhrases[word].ja + (term ? `〔${term.ja}〕` : ''))
      .join('、')}（補足情報）。`,
    en: `${sentenceCase(
      items
        .map(({ name, word, term }) => name.en + standingPhrases[word].en + (term ? ` [${term.en}]` : ''))
        .join('; '),
    )} (added facts).`,
  }),

  legend: { ja: '凡例', en: 'Key' },
  in: { ja: '該当する', en: 'Matches' },
  out: { ja: '該当しない', en: 'Does not match' },
  unknown: { ja: '参加を確認できる資料なし', en: 'Not documented' },
  unknownNote: { ja: '「参加していない」という意味ではない。', en: 'This does not mean “no”.' },

  caption: { ja: '多国間会議の一覧', en: 'Multilateral forums' },
  columnOrder: { ja: '順', en: 'No.' },
  columnName: { ja: '会議', en: 'Forum' },
  columnLevel: { ja: 'レベル', en: 'Level' },
  columnStanding: { ja: '選んだ国・地域（補足情報）', en: 'Chosen partners (added facts)' },
  columnReason: { ja: '絞り込みとの関係', en: 'Under the filter' },
  columnSources: { ja: '出典', en: 'Source' },
  standing: (name: Text, standing: Text, term: Text | null): Text => ({
    ja: `${name.ja}：${standing.ja}${term ? `〔${term.ja}〕` : ''}`,
    en: `${name.en}: ${standing.en}${term ? ` [${term.en}]` : ''}`,
  }),
  /** 「該当しない：選んだレベルの会議ではない。」 */
  because: (is: Text, reasons: readonly Text[]): Text => ({
    ja: [is.ja, ...(reasons.length > 0 ? [reasons.map(({ ja }) => ja).join('')] : [])].join('：'),
    en: [is.en, ...(reasons.length > 0 ? [reasons.map(({ en }) => en).join(' ')] : [])].join(': '),
  }),
  section: (slide: number | undefined, heading: Text): Text => ({
    ja: slide === undefined ? `基本方針本文「${heading.ja}」` : `スライド${slide}「${heading.ja}」`,
    en: slide === undefined ? heading.en : `Slide ${slide}, “${heading.en}”`,
  }),
};
