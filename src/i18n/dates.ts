import { eachLang, type Text } from './text';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date in words, as precise as it is written and never more: 2014 → 2014年 / 2014, 2014-10 → 2014年10月 /
 * October 2014, 2014-10-21 → 2014年10月21日 / 21 October 2014.
 */
export function formatDate(date: string): Text {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  return {
    ja: `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`,
    en: [day === undefined ? '' : String(Number(day)), name, year].filter((part) => part !== '').join(' '),
  };
}

/** The month of a date alone (10月 / October), for a year that is complete only up to it. */
export function formatMonth(date: string): Text {
  const month = Number(date.split('-')[1]);
  return { ja: `${month}月`, en: MONTHS[month - 1] ?? '' };
}

/**
 * A date or an interval in words: `2016-10-20/2016-10-21` → 2016年10月20日～21日 / 20–21 October 2016;
 * `2015/..` → 2015年～ / since 2015.
 */
export function formatDateOrInterval(date: string): Text {
  const [start = '', end] = date.split('/');
  if (end === undefined) return formatDate(start);
  if (end === '..') return { ja: `${formatDate(start).ja}～`, en: `since ${formatDate(start).en}` };
  return formatInterval(start, end);
}

/** A stretch of whole years, both ends included: 2013～2015年 / 2013–2015; one year stands alone. */
export function yearSpan(from: number, to: number): Text {
  return from === to
    ? { ja: `${from}年`, en: String(from) }
    : { ja: `${from}～${to}年`, en: `${from}–${to}` };
}

/** From one date to another, without repeating the year and month that they share. */
export function formatInterval(start: string, end: string): Text {
  const [from, to] = [formatDate(start), formatDate(end)];
  const sameMonth = start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7);
  if (sameMonth) {
    const lastDay = Number(end.slice(8));
    return { ja: `${from.ja}～${lastDay}日`, en: `${Number(start.slice(8))}–${to.en}` };
  }
  return eachLang((lang) => (lang === 'ja' ? `${from.ja}～${to.ja}` : `${from.en} – ${to.en}`));
}
