import { counted, inWords, listed, sentenceCase } from '../phrases';
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

const eitherOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Sentences on what the timeline shows; each is whole, and a paragraph is some of them in a row. */
export const timelineSeenMessages = {
  none: (when: Period): Text => ({
    ja: `${years(when).ja}の一覧に、絞り込みに当てはまる協議の記載はない。協議がなかったことを意味しない。`,
    en: `The list for ${years(when).en} has no consultation that matches the filter; this does not mean that none was held.`,
  }),
  /** `who`: with whom, in words; `trilateral`: how many of them are. */
  some: (when: Period, count: number, who: Text, trilateral: number): Text => ({
    ja: `${years(when).ja}の一覧に、${who.ja}との協議が${count}件${trilateralJa(count, trilateral)}。`,
    en: `The list for ${years(when).en} has ${counted(count, 'consultation')} with ${who.en}${trilateralEn(count, trilateral)}.`,
  }),
  partners: (count: number, unit: PartnerUnit): Text => partnerMessages.count(count, unit),
  /** The years with the most, of which each has `count`. */
  most: (peaks: readonly number[], count: number): Text =>
    peaks.length === 1
      ? {
          ja: `最も多い年は${yearWords(peaks).ja}の${count}件。`,
          en: `${yearWords(peaks).en} has the most, ${inWords(count)}.`,
        }
      : {
          ja: `最も多い年は${yearWords(peaks).ja}の各${count}件。`,
          en: `${yearWords(peaks).en} have the most, ${inWords(count)} each.`,
        },
  empty: (without: readonly number[]): Text => ({
    ja: `${yearWords(without).ja}は記載なし。`,
    en: `None is listed in ${eitherOf.format(without.map(String))}.`,
  }),
  /** How many partners are listed once, and how many more often; units are of those counted. */
  repeats: (once: number, onceUnit: PartnerUnit, more: number, moreUnit: PartnerUnit): Text => {
    const [one, several] = [partnerMessages.count(once, onceUnit), partnerMessages.count(more, moreUnit)];
    if (more === 0) return { ja: 'いずれの相手も1件のみ。', en: 'Each partner is listed once.' };
    if (once === 0) return { ja: 'いずれの相手も2件以上。', en: 'Each partner is listed more than once.' };
    return {
      ja: `2件以上ある相手は${several.ja}、1件のみの相手は${one.ja}。`,
      en: `${sentenceCase(inWords(more))} ${more === 1 ? 'partner is' : 'partners are'} listed more than once, ${inWords(once)} once.`,
    };
  },
  /** What added dates say of the marks: how many are placed, how many of these are only announced or estimated. */
  dates: (known: number, announced: number, estimated: number, unknown: number): Text => ({
    ja: [
      known === 0 ? '日付の分かるものはない' : `日付は補足情報で、分かるものは${known}件`,
      announced === 0 ? '' : `（うち${announced}件は開催の発表のみ）`,
      estimated === 0 ? '' : `（うち${estimated}件は推定）`,
      unknown === 0 || known === 0 ? '' : `、日付不明は${unknown}件`,
      '。',
    ].join(''),
    en: `${[
      known === 0
        ? 'The day of none is known'
        : `Added facts give a date for ${known === 1 && unknown === 0 ? 'it' : inWords(known)}`,
      announced === 0
        ? ''
        : ` (${announced === known ? 'only' : `${inWords(announced)} of them only`} announced)`,
      estimated === 0 ? '' : ` (${estimated === known ? '' : `${inWords(estimated)} of them `}estimated)`,
      unknown === 0 || known === 0 ? '' : `; the day of ${inWords(unknown)} is not known`,
    ].join('')}.`,
  }),
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
