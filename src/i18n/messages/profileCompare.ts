import { counted, inSentence, inWords, listed } from '../phrases';
import type { Text } from '../text';
import { partnersInSentence } from './timeline';

/** Words of the comparison of partners. */
export const profileCompareMessages = {
  with: { ja: 'ほかの国・地域と比べる', en: 'Compare with other partners' },
  legend: (more: number): Text =>
    more === 0
      ? { ja: '並べる相手（これ以上は選べません）', en: 'Compare with (no more can be chosen)' }
      : { ja: `並べる相手（あと${more}つまで選べます）`, en: `Compare with (up to ${more} more)` },
  add: (name: Text): Text => ({ ja: `${name.ja}を比較に加える`, en: `Compare ${name.en}` }),
  start: (names: readonly Text[]): Text => ({
    ja: `${names.map(({ ja }) => ja).join('・')}を並べて見る`,
    en: `Compare ${partnersInSentence(names.map(inSentence)).en}`,
  }),
  hint: (most: number, chosen: number): Text =>
    chosen === 1
      ? {
          ja: `あと1つ以上選ぶと並べて見られます（${most}つまで）。`,
          en: `Choose at least one more to compare (up to ${inWords(most)}).`,
        }
      : {
          ja: `2つから${most}つまで選ぶと、並べて見られます。`,
          en: `Choose two to ${inWords(most)} partners to see them side by side.`,
        },
  clear: { ja: '選択を解除', en: 'Clear the choice' },
  /** Partners of the address that a comparison has no room for. */
  dropped: (most: number, names: readonly Text[]): Text => ({
    ja: `並べられるのは${most}つまでのため、${names.map(({ ja }) => ja).join('・')}は示していません。`,
    en: `A comparison holds ${inWords(most)} partners; ${listed(names.map(inSentence)).en} ${names.length === 1 ? 'is' : 'are'} not shown.`,
  }),
  profileOf: (name: Text): Text => ({ ja: `${name.ja}の画面`, en: `Page of ${inSentence(name).en}` }),
  forums: { ja: '会議への参加状況の比較', en: 'Standing in the forums, side by side' },
  forum: { ja: '会議', en: 'Forum' },
  /**
   * @param all the compared partners together, in words
   * @param open of how many forums it cannot be said; with any, the count is a lower bound
   */
  sharedForums: (all: Text, count: number, open: number): Text =>
    count === 0
      ? {
          ja: `${all.ja}参加等を確認できる会議はなし`,
          en: `No forum that ${all.en} are ${open > 0 ? 'known to be ' : ''}in`,
        }
      : {
          ja: `${all.ja}参加等を確認できる会議（${open > 0 ? '少なくとも' : ''}${count}会議）`,
          en: `Forums that ${all.en} are in (${open > 0 ? 'at least ' : ''}${count})`,
        },
  openForums: (count: number): Text => ({
    ja: `資料のない相手があり、判断できない会議（${count}会議）`,
    en: `Forums of which it cannot be said: for one or more it is not documented (${count})`,
  }),
  otherForums: (count: number): Text => ({
    ja: `残る${count}会議では、少なくとも一つの相手が構成員等でないと確認できる。`,
    en: `For the other ${count === 1 ? 'forum' : counted(count, 'forum')} it is documented that at least one of them is not in it.`,
  }),
  caption: {
    ja: '根拠と出所は、会議名を押すと開く詳細にある。',
    en: 'A forum’s name opens its record, with the evidence and its sources.',
  },
  off: {
    ja: '補足情報を非表示にしているため、会議への参加状況は比較していません。',
    en: 'Added facts are hidden, so standings in the forums are not compared.',
  },
};
