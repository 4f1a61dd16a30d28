import type { Text } from '../text';

/** How far a fact is known, as the dataset marks it. */
export type Status =
  | 'verified-official'
  | 'verified-secondary'
  | 'announced'
  | 'inferred'
  | 'translation'
  | 'deck'
  | 'not-numbered'
  | 'not-found';

/** How far a fact from outside the source is known, in words that stand beside the value. */
export const statusMessages: Readonly<Record<Status, Text>> = {
  'verified-official': { ja: '公式資料', en: 'official source' },
  'verified-secondary': { ja: '二次資料', en: 'secondary source' },
  announced: { ja: '事前発表のみ', en: 'announced only' },
  inferred: { ja: '推定', en: 'estimated' },
  translation: { ja: '当サイトによる訳', en: 'our translation' },
  deck: { ja: '原資料', en: 'the source itself' },
  'not-numbered': { ja: '回次なし', en: 'not numbered' },
  'not-found': { ja: '資料なし', en: 'not documented' },
};
