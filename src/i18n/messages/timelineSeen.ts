import { counted, eitherOf, fullStop, inWords, listed, sentenceCase } from '../phrases';
import { same, type Text } from '../text';
import { partnerMessages, type PartnerUnit } from './partners';
import { timelineMessages, type Period } from './timeline';

/** 「2012年から2016年（10月まで）」 / "2012 to 2016 (to October)". */
function years({ from, to, through }: Period): Text {
  const note = through === null ? null : timelineMessages.through(through);
  const ja = `${to}年${note ? `（${note.ja}）` : ''}`;
  const en = `${to}${note ? ` (${note.en})` : ''}`;
  return from === to ? { ja, en } : { ja: `${from}年から${ja}`, en: `${from} to ${en}` };
}

const yearWords = (all: readonly number[]): Text => ({
  ja: all.map((year) => `${year}年`).join('、'),
  en: listed(all.map((year) => same(String(year)))).en,
});

/** Sentences on what the timeline shows; each is whole, and a paragraph is some of them in a row. */
export const timelineSeenMessages = {
  /** `who`: the partners chosen, as alternatives; null where none are. */
  none: (when: Period, who: Text | null): Text => ({
    ja: `${years(when).ja}の一覧に、${who === null ? '' : `${who.ja}との`}協議の記載はない。協議がなかったことを意味しない。`,
    en: `The list for ${years(when).en} has no consultation${who === null ? '' : ` with ${who.en}`}; this does not mean that none was held.`,
  }),
  /** `who`: with whom, in words; `trilateral`: how many of them are. */
  some: (when: Period, count: number, who: Text, trilateral: number): Text => ({
    ja: `${years(when).ja}の一覧に、${who.ja}との協議が${count}件${trilateralJa(count, trilateral)}。`,
    en: fullStop(
      `The list for ${years(when).en} has ${counted(count, 'consultation')} with ${who.en}${trilateralEn(count, trilateral)}`,
    ),
  }),
  partners: (count: number, unit: PartnerUnit): Text => partnerMessages.count(count, unit),
  /** The years with the most, of which each has `count`; `narrowed`: of those that the filter finds. */
  most: (peaks: readonly number[], count: number, narrowed: boolean): Text => {
    const ja = `${narrowed ? 'このうち' : ''}最も多い年は${yearWords(peaks).ja}の`;
    const most = `the most${narrowed ? ' of these' : ''}, ${inWords(count)}`;
    return peaks.length === 1
      ? { ja: `${ja}${count}件。`, en: `${yearWords(peaks).en} has ${most}.` }
      : { ja: `${ja}各${count}件。`, en: `${yearWords(peaks).en} have ${most} each.` };
  },
  /** `narrowed`: of those that the filter finds; others may be listed. */
  empty: (without: readonly number[], narrowed: boolean): Text => {
    const when = yearWords(without).ja;
    return {
      ja: narrowed ? `${when}には該当する協議の記載がない。` : `${when}は記載なし。`,
      en: `None${narrowed ? ' that matches' : ''} is listed in ${eitherOf(without.map((year) => same(String(year)))).en}.`,
    };
  },
  /** How many partners are listed once, and how many more often; units are of those counted. */
  repeats: (
    once: number,
    onceUnit: PartnerUnit,
    more: number,
    moreUnit: PartnerUnit,
    narrowed: boolean,
  ): Text => {
    const [one, several] = [partnerMessages.count(once, onceUnit), partnerMessages.count(more, moreUnit)];
    const all = {
      ja: narrowed ? 'これらの相手はいずれも' : 'いずれの相手も',
      en: narrowed ? 'of these partners' : 'partner',
    };
    if (more === 0) return { ja: `${all.ja}1件のみ。`, en: `Each ${all.en} appears in it once.` };
    if (once === 0) return { ja: `${all.ja}2件以上。`, en: `Each ${all.en} appears in it more than once.` };
    const partners = `${narrowed ? 'of these ' : ''}${narrowed || more > 1 ? 'partners' : 'partner'}`;
    return {
      ja: `${narrowed ? 'このうち' : ''}2件以上ある相手は${several.ja}、1件のみの相手は${one.ja}。`,
      en: `${sentenceCase(inWords(more))} ${partners} ${more === 1 ? 'appears' : 'appear'} in it more than once, ${inWords(once)} once.`,
    };
  },
  /** What added dates say of the marks: of how many they tell the day, and of how many of these it is in doubt. */
  dates: (known: number, announced: number, estimated: number, unknown: number): Text => {
    const all = known + unknown;
    if (known === 0) {
      return all === 1
        ? { ja: '日付は不明。', en: 'Its day is not known.' }
        : { ja: 'いずれも日付不明。', en: 'Of none of them is the day known.' };
    }
    const one = all === 1;
    const doubts = [
      { count: announced, ja: '開催の発表のみ', en: 'only announced' },
      { count: estimated, ja: '推定', en: 'estimated' },
    ].filter(({ count }) => count > 0);
    const doubtJa = doubts.map(({ count, ja }) => (one ? ja : `うち${count}件は${ja}`)).join('、');
    const doubtEn = doubts.map(({ count, en }) => (one ? en : `${inWords(count)} ${en}`)).join(', ');
    return {
      ja: [
        one
          ? '日付は補足情報による'
          : `日付は補足情報で、分かるものは${unknown === 0 ? `${known}件の全て` : `${known}件`}`,
        doubtJa === '' ? '' : `（${doubtJa}）`,
        unknown === 0 ? '。' : `、日付不明は${unknown}件。`,
      ].join(''),
      en: [
        one
          ? 'Its date is an added fact'
          : `Added facts date ${unknown > 0 ? inWords(known) : all === 2 ? 'both' : `all ${inWords(known)}`} of them`,
        doubtEn === '' ? '' : ` (${doubtEn})`,
        unknown === 0 ? '.' : `; the day of ${inWords(unknown)} is not known.`,
      ].join(''),
    };
  },
};

function trilateralJa(count: number, trilateral: number): string {
  if (trilateral === 0) return '';
  if (count === 1) return '（三カ国協議、1件と数える）';
  if (trilateral === count) return '（いずれも三カ国協議、それぞれ1件と数える）';
  return `（うち${trilateral}件は三カ国協議、${trilateral === 1 ? '' : 'それぞれ'}1件と数える）`;
}

function trilateralEn(count: number, trilateral: number): string {
  if (trilateral === 0) return '';
  if (count === 1) return '; it is trilateral and counted once';
  if (trilateral === count) return `; ${count === 2 ? 'both' : 'all'} are trilateral, each counted once`;
  return trilateral === 1
    ? '; one of them is trilateral and counted once'
    : `; ${inWords(trilateral)} of them are trilateral, each counted once`;
}
