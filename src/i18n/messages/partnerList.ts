import { counted, inSentence, inWords, sentenceCase } from '../phrases';
import type { Text } from '../text';
import { partnerMessages, type PartnerUnit } from './partners';
import { saidYears, type AskedYears } from './saidYears';
import { partnersInSentence } from './timeline';

/** More partners than this are counted, not named. */
const MOST_NAMES = 3;

/** Behind the noun, where years are chosen. */
function when({ years, part }: AskedYears): Text {
  const said = saidYears.period(years);
  return part ? { ja: said.ja, en: ` in ${said.en}` } : { ja: '', en: '' };
}

/** Words of the list of partners. */
export const partnerListMessages = {
  /** The partners that the reader chose: by name, or how many where they are many. */
  chosen: (names: readonly Text[], unit: PartnerUnit): Text =>
    names.length > MOST_NAMES
      ? partnerMessages.chosen(names.length, unit)
      : {
          ja: names.map(({ ja }) => ja).join('・'),
          en: partnersInSentence(names.map(inSentence)).en,
        },

  headline: {
    /** Of all partners: how many have a consultation, and how many consultations there are. */
    all: (met: number, unit: PartnerUnit, consultations: number, asked: AskedYears): Text => {
      const { ja, en } = when(asked);
      return {
        ja: `${ja === '' ? '' : `${ja}に`}協議の相手として記載されているのは${partnerMessages.count(met, unit).ja}、協議は${consultations}件`,
        en: `${sentenceCase(inWords(met))} ${partnerMessages.unit(met, unit).en} with ${counted(consultations, 'listed consultation')}${en}`,
      };
    },
    /** Of chosen partners, each of which has one. */
    chosen: (who: Text, consultations: number, asked: AskedYears): Text => {
      const { ja, en } = when(asked);
      return {
        ja: `${who.ja}：${ja === '' ? '' : `${ja}の`}協議の記載は${consultations}件`,
        en: `${sentenceCase(who.en)}: ${counted(consultations, 'listed consultation')}${en}`,
      };
    },
    /** Of chosen partners, some of which have none. */
    someChosen: (
      who: Text,
      met: number,
      unit: PartnerUnit,
      consultations: number,
      asked: AskedYears,
    ): Text => {
      const { ja, en } = when(asked);
      return {
        ja: `${who.ja}のうち${ja === '' ? '' : `、${ja}に`}協議の記載があるのは${partnerMessages.count(met, unit).ja}、協議は${consultations}件`,
        en: `Of ${who.en}, ${inWords(met)} with ${counted(consultations, 'listed consultation')}${en}`,
      };
    },
    /** @param who the chosen partners; null where none is chosen */
    none: (who: Text | null, { years }: AskedYears): Text => {
      const { ja, en } = saidYears.period(years);
      return {
        ja: `${who === null ? '' : `${who.ja}：`}${ja}の協議は原資料に記載なし`,
        en: `${who === null ? 'No' : `${sentenceCase(who.en)}: no`} consultation listed in ${en}`,
      };
    },
  },

  seen: {
    /** @param who the rows, in words */
    rows: (who: Text, consultations: number, trilaterals: number, asked: AskedYears): Text => {
      const { ja, en } = when(asked);
      const number =
        consultations === 0
          ? { ja: '原資料に記載なし', en: 'no consultation' }
          : { ja: `${consultations}件`, en: counted(consultations, 'consultation') };
      const once =
        trilaterals === 0
          ? { ja: '', en: '' }
          : {
              ja: `（うち三カ国協議${trilaterals}件は、双方の行に示すが1件と数える）`,
              en: ` (${trilaterals} trilateral: on the rows of both partners, but counted once)`,
            };
      return {
        ja: `${who.ja}を、原資料に初めて記載された順に示す。${ja === '' ? '' : `${ja}の`}協議は${number.ja}${once.ja}。`,
        en: `${sentenceCase(who.en)} in the order in which the source first lists them, with ${number.en}${en}${once.en}.`,
      };
    },
    /** How many of the rows have more than one, one, or no consultation; units are of those counted. */
    spread: (
      [more, moreUnit]: readonly [number, PartnerUnit],
      [once, onceUnit]: readonly [number, PartnerUnit],
      [none, noneUnit]: readonly [number, PartnerUnit],
      asked: AskedYears,
    ): Text => {
      const parts = [
        {
          count: more,
          ja: `2件以上が${partnerMessages.count(more, moreUnit).ja}`,
          en: `${more} listed more than once`,
        },
        {
          count: once,
          ja: `1件が${partnerMessages.count(once, onceUnit).ja}`,
          en: `${once} listed once`,
        },
        {
          count: none,
          ja: `記載なしが${partnerMessages.count(none, noneUnit).ja}`,
          en: `${none} not listed`,
        },
      ].filter(({ count }) => count > 0);
      const period = saidYears.period(asked.years);
      return {
        ja: `${asked.part ? period.ja : '原資料全体'}の記載は、${parts.map(({ ja }) => ja).join('、')}。`,
        en: `In ${asked.part ? period.en : 'the whole source'}: ${parts.map(({ en }) => en).join(', ')}.`,
      };
    },
  },

  reading: {
    ja: '一行が一つの国・地域。塗りの点は初めての記載、輪は2回目以降、点のない年は原資料に記載なし。名前を押すと詳しい画面が開く。',
    en: 'One row is one partner. A filled dot is the first listing, a ring a later one; a year without a dot: none listed in the source. A name opens the partner’s page.',
  },

  table: {
    /** @param who the rows, in words */
    caption: (who: Text, { years, part }: AskedYears): Text => {
      const { ja, en } = saidYears.period(years);
      return {
        ja: `${who.ja}との協議${part ? `（${ja}）` : ''}。記載のない年は、協議がなかったことを意味しない。`,
        en: `Consultations with ${who.en}${part ? ` in ${en}` : ''}. A year that is not listed does not mean that none was held.`,
      };
    },
    partner: { ja: '国・地域', en: 'Partner' },
    count: { ja: '協議', en: 'Consultations' },
    years: { ja: '記載のある年', en: 'Years listed' },
    empty: { ja: '記載のない年', en: 'Years not listed' },
    source: { ja: '出典', en: 'Source' },
  },
};
