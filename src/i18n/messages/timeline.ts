import { formatDate, formatMonth } from '../dates';
import { counted, eitherOf, inWords, listed, sentenceCase } from '../phrases';
import { eachLang, same, type Text } from '../text';
import { partnerMessages, type PartnerUnit } from './partners';

/** A stretch of years; `through` is how far the source reaches in the last of them, null for a whole year. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly through: string | null;
}

/** 「10月まで」 / "to October": how far the source reaches, as precise as it says and no more. */
function through(date: string): Text {
  const [, month, day] = date.split('-');
  if (month === undefined) return { ja: '途中まで', en: 'not complete' };
  const name = formatMonth(date);
  return day === undefined
    ? { ja: `${name.ja}まで`, en: `to ${name.en}` }
    : { ja: `${name.ja}${Number(day)}日まで`, en: `to ${Number(day)} ${name.en}` };
}

/** Follows what is listed in it: 「2013年から2016年（10月まで）」 / ", 2013 to October 2016", " in 2013". */
function period({ from, to, through: date }: Period): Text {
  const note = date === null ? null : through(date);
  const ja = `${to}年${note ? `（${note.ja}）` : ''}`;
  const en = `${to}${note ? ` (${note.en})` : ''}`;
  if (from === to) return { ja, en: ` in ${en}` };
  // A month or a day brings its year along.
  return { ja: `${from}年から${ja}`, en: `, ${from} to ${date?.includes('-') ? formatDate(date).en : en}` };
}

function listedInWords(count: number): string {
  return sentenceCase(`${inWords(count)} listed ${count === 1 ? 'consultation' : 'consultations'}`);
}

function yearList(years: readonly number[], join: (years: readonly string[]) => string): Text {
  return {
    ja: years.map((year) => `${year}年`).join('、'),
    en: join(years.map(String)),
  };
}

/** Words of the consultations timeline: its headline, its picture, the sentences of its marks, its table. */
export const timelineMessages = {
  through,

  name: { ja: '二国間サイバー協議等の年表', en: 'Timeline of cyber consultations' },
  description: (rows: number, years: readonly number[], marks: number): Text => ({
    ja: `行は国・地域（${rows}）、列は年（${years.join('、')}）。協議${marks}件を示す。点のない欄は、原資料に記載がないことを示し、協議がなかったことを意味しない。`,
    en: `Rows are partners (${rows}), columns are years (${years.join(', ')}). ${counted(marks, 'consultation')} shown. An empty cell means that none is listed in the source; it does not mean that none was held.`,
  }),
  reading: {
    ja: '点一つが協議1件（結ばれた2点は三カ国協議1件）。塗りは初めての記載、輪は2回目以降。年の中の日付は、原資料に示されていない。',
    en: 'Each dot is one consultation (two joined dots: one trilateral), filled when the partner is first listed, a ring when it is listed again. The source gives no dates within a year.',
  },

  readingTable: {
    ja: '一行が協議1件（三カ国協議も1件）。年の中の日付は、原資料に示されていない。',
    en: 'One row is one consultation, a trilateral included. The source gives no dates within a year.',
  },

  headline: {
    none: { ja: '条件に合う協議は、原資料に記載がない', en: 'No consultation in the source matches' },
    /** None with the partners that the reader chose; `who` are alternatives. */
    noneOf: (who: Text, when: Period): Text => ({
      ja: `${who.ja}との協議は、${period(when).ja}の一覧に記載がない`,
      en: `No listed consultation with ${who.en}${period(when).en}`,
    }),
    /** Those of whom one suffices, where there are too many to name. */
    anyOf: (who: Text): Text => ({ ja: `${who.ja}のいずれか`, en: `any of ${who.en}` }),
    /** How many partners had been listed by the end of the first year and by that of the last. */
    growth: (from: number, to: number, unit: PartnerUnit, years: number): Text => ({
      ja: `二国間サイバー協議等の相手は${years}年で累計${from}から${partnerMessages.count(to, unit).ja}へ`,
      en: `From ${from} to ${to} partners for cyber consultations in ${inWords(years)} years (cumulative)`,
    }),
    /** The same in the years that the reader chose. */
    growthIn: (from: number, to: number, unit: PartnerUnit, when: Period): Text => ({
      ja: `二国間サイバー協議等の相手は${period(when).ja}に累計${from}から${partnerMessages.count(to, unit).ja}へ`,
      en: `From ${from} to ${to} partners for cyber consultations${period(when).en} (cumulative)`,
    }),
    overall: (when: Period, count: number, partnerCount: number, unit: PartnerUnit): Text => ({
      ja: `${period(when).ja}の協議の記載は${count}件、相手は${partnerMessages.count(partnerCount, unit).ja}`,
      en: `${listedInWords(count)} with ${inWords(partnerCount)} ${partnerMessages.unit(partnerCount, unit).en}${period(when).en}`,
    }),
    /** With the partners that the reader chose; `notes` are said at the end (trilateral, partners without any). */
    chosen: (who: Text, when: Period, count: number, notes: readonly Text[]): Text => ({
      ja: `${who.ja}との協議の記載は${period(when).ja}に${count}件${notes.map(({ ja }) => ja).join('')}`,
      en: `${listedInWords(count)} with ${who.en}${period(when).en}${notes.map(({ en }) => en).join('')}`,
    }),
    chosenSome: (some: number, someUnit: PartnerUnit, all: number, allUnit: PartnerUnit): Text => ({
      ja: `${partnerMessages.chosen(all, allUnit).ja}のうち${partnerMessages.count(some, someUnit).ja}`,
      en: `${inWords(some)} of ${partnerMessages.chosen(all, allUnit).en}`,
    }),
    trilateral: (count: number): Text =>
      count === 1
        ? { ja: '（三カ国協議）', en: ', trilateral' }
        : { ja: '（いずれも三カ国協議）', en: count === 2 ? ', both trilateral' : ', all trilateral' },
    noneWith: (who: Text): Text => ({
      ja: `、${who.ja}との協議は記載なし`,
      en: `; none listed with ${who.en}`,
    }),
  },

  /** The chart's own short words. */
  count: (count: number): Text => ({ ja: `${count}件`, en: String(count) }),
  total: { ja: '計', en: 'Total' },
  cumulative: (count: number, unit: PartnerUnit): Text => ({
    ja: `累計 ${partnerMessages.count(count, unit).ja}`,
    en: `${partnerMessages.count(count, unit).en} so far`,
  }),
  newcomers: (count: number): Text =>
    count === 0 ? { ja: '', en: '' } : { ja: `（+${count}）`, en: ` (+${count})` },
  added: (count: number): Text => ({ ja: `+${count}`, en: `+${count}` }),
  countsHead: { ja: '協議件数', en: 'Consultations' },
  countsHeadShort: { ja: '件数', en: 'Number' },
  cumulativeHead: { ja: '累計', en: 'So far' },
  newcomersHead: { ja: '新規', en: 'New' },
  joint: { ja: '三カ国', en: 'trilateral' },
  /** Names, beside a mark, the partner of a trilateral that has no row; the widest form first. */
  together: (names: readonly Text[], ids: readonly string[]): readonly Text[] => [
    { ja: names.map(({ ja }) => `＋${ja}`).join(''), en: names.map(({ en }) => `+ ${en}`).join(' ') },
    { ja: names.map(({ ja }) => `+${ja}`).join(''), en: names.map(({ en }) => `+${en}`).join('') },
    { ja: ids.map((id) => `+${id}`).join(''), en: ids.map((id) => `+${id}`).join('') },
  ],

  legend: {
    first: { ja: '初めての記載', en: 'First listed' },
    later: { ja: '2回目以降', en: 'Listed again' },
    joint: { ja: '三カ国協議（2点で1件）', en: 'Trilateral (two dots, one consultation)' },
    tail: { ja: '三カ国協議（＋は行のない相手）', en: 'Trilateral (+ names the partner without a row)' },
    empty: { ja: '空欄：原資料に記載なし', en: 'Empty: none listed in the source' },
    partial: (end: string): Text => ({
      ja: `年の途中（${through(end).ja}）`,
      en: `Year not complete (${through(end).en})`,
    }),
  },

  /** Accessible names: full sentences. */
  cellEmpty: (year: number, name: Text): Text => ({
    ja: `${year}年・${name.ja}：原資料に記載なし`,
    en: `${year}, ${name.en}: none listed in the source`,
  }),
  row: (name: Text, count: number, years: readonly number[], empty: readonly number[]): Text => {
    const listedYears = yearList(years, (words) => listed(words.map(same)).en);
    const emptyYears = yearList(empty, (words) => eitherOf(words.map(same)).en);
    return {
      ja: [
        `${name.ja}：`,
        count === 0 ? '' : `${listedYears.ja}に計${count}件。`,
        empty.length === 0 ? '' : `${emptyYears.ja}は、原資料に記載がない。`,
      ].join(''),
      en: [
        `${name.en}:`,
        count === 0 ? '' : ` ${counted(count, 'consultation')}, in ${listedYears.en}.`,
        empty.length === 0
          ? ''
          : `${count === 0 ? ' none' : ' None'} listed in the source in ${emptyYears.en}.`,
      ].join(''),
    };
  },
  year: (when: Period, count: number, newcomers: number, cumulative: number, unit: PartnerUnit): Text => {
    const end = when.through === null ? null : through(when.through);
    return {
      ja: `${when.to}年${end ? `（${end.ja}）` : ''}：協議${count}件。初めて記載された相手は${partnerMessages.count(newcomers, unit).ja}、累計${partnerMessages.count(cumulative, unit).ja}。`,
      en: `${when.to}${end ? ` (${end.en})` : ''}: ${counted(count, 'consultation')}; ${partnerMessages.count(newcomers, unit).en} first listed, ${cumulative} so far.`,
    };
  },
  mark: (year: number, format: Text, who: Text, listing: Text): Text => ({
    ja: `${year}年：${who.ja}との${format.ja}。${listing.ja}。`,
    en: `${year}: ${format.en} with ${who.en}, ${listing.en}.`,
  }),
  format: {
    bilateral: { ja: '二国間協議', en: 'bilateral consultation' },
    trilateral: { ja: '三カ国協議', en: 'trilateral consultation' },
  },
  listing: {
    first: { ja: '初めての記載', en: 'first listed' },
    later: { ja: '2回目以降の記載', en: 'listed again' },
    bothFirst: (unit: PartnerUnit): Text => ({
      ja: `${unit === 'countries' ? '両国' : '両者'}とも初めての記載`,
      en: 'first listed for both',
    }),
    bothLater: (unit: PartnerUnit): Text => ({
      ja: `${unit === 'countries' ? '両国' : '両者'}とも2回目以降の記載`,
      en: 'both listed again',
    }),
    mixed: (first: Text, later: Text): Text => ({
      ja: `${first.ja}は初めて、${later.ja}は2回目以降の記載`,
      en: `first listed for ${first.en}, listed again for ${later.en}`,
    }),
    /** One partner of several, in the tooltip and the table. */
    each: (name: Text, words: Text): Text => ({
      ja: `${name.ja}：${words.ja}`,
      en: `${name.en}: ${words.en}`,
    }),
  },

  tip: (year: number, format: Text): Text => ({
    ja: `${year}年・${format.ja}`,
    en: `${year}, ${format.en}`,
  }),

  table: {
    caption: (count: number): Text => ({
      ja: `原資料に記載された協議 ${count}件。表にない相手と年の組合せは、記載がないことを示し、協議がなかったことを意味しない。`,
      en: `${counted(count, 'consultation')} listed in the source. A partner and year without a row: none listed, which does not mean that none was held.`,
    }),
    year: { ja: '年', en: 'Year' },
    partners: { ja: '相手', en: 'Partners' },
    format: { ja: '形式', en: 'Format' },
    listing: { ja: '一覧での記載', en: 'Listing' },
    source: { ja: '出典', en: 'Source' },
    /** Below the head "Listing", which says what it is that is the first. */
    listed: {
      first: { ja: '初めて', en: 'first listed' },
      later: { ja: '2回目以降', en: 'listed again' },
    },
  },

  sort: {
    legend: { ja: '並び順', en: 'Order' },
    first: { ja: '初出順', en: 'First listed' },
    count: { ja: '件数順', en: 'Number' },
    name: { ja: '名称順', en: 'Name' },
  },
};

/** 「中国・韓国」 / "China and the ROK": partners as they stand inside our sentences. */
export function partnersInSentence(names: readonly Text[]): Text {
  return eachLang((lang) => (lang === 'ja' ? names.map(({ ja }) => ja).join('・') : listed(names).en));
}
