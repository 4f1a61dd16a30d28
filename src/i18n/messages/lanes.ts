import { inSentence, listed } from '../phrases';
import type { Text } from '../text';

/** Words of the lanes: the consultations of one or several partners on one axis of years. */
export const lanesMessages = {
  name: (names: readonly Text[]): Text => ({
    ja: `${names.map(({ ja }) => ja).join('・')}との協議の年表`,
    en: `Consultations with ${listed(names.map(inSentence)).en} by year`,
  }),
  count: (count: number): Text => ({ ja: `${count}件`, en: `${count} listed` }),
  /** In a cell; the lines around it say that it is the source which lists none. */
  none: { ja: '記載なし', en: 'none listed' },
  notHeld: {
    ja: '記載がないことは、協議がなかったことを意味しない。',
    en: 'That none is listed does not mean that none was held.',
  },
  /** Below a year in which every one of the compared partners is listed. */
  shared: { ja: 'いずれも記載', en: 'listed for all' },
  trilateral: { ja: '三カ国', en: 'trilateral' },
  trilateralWith: (others: readonly Text[]): Text => ({
    ja: `三カ国（${others.map(({ ja }) => ja).join('・')}）`,
    en: `trilateral (${others.map(({ en }) => en).join(', ')})`,
  }),
};
