const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** A date or a short interval as src/i18n/dates.ts writes it, in either language. */
const DATE = new RegExp(
  String.raw`(\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?～?(?:\d{1,2}日)?|(?:\d{1,2}–)?(?:\d{1,2} )?(?:${MONTH}) \d{4})`,
  'u',
);

/** Words cut around their dates, which are the odd parts: none of these is to be broken over two lines. */
export function splitDates(words: string): readonly string[] {
  return words.split(DATE);
}
