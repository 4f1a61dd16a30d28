import { yearSpan } from '../dates';
import { eitherOf, listed } from '../phrases';
import type { Text } from '../text';
import { timelineMessages } from './timeline';

/** A year as it is said; `through` is how far the source reaches in it, null for a whole year. */
export interface SaidYear {
  readonly year: number;
  readonly through: string | null;
}

/** The years that a reader asked for, in order, at least one. */
export interface AskedYears {
  readonly years: readonly SaidYear[];
  /** True where they leave out some that the source reaches: then a sentence has to name them. */
  readonly part: boolean;
}

/** With how far the source reaches in the last year. */
function reaching(years: Text, through: string | null): Text {
  if (through === null) return years;
  const end = timelineMessages.through(through);
  return { ja: `${years.ja}（${end.ja}）`, en: `${years.en} (${end.en})` };
}

function yearWord({ year, through }: SaidYear): Text {
  return reaching(yearSpan(year, year), through);
}

function yearsListed(years: readonly SaidYear[]): Text {
  const words = years.map(yearWord);
  return { ja: words.map(({ ja }) => ja).join('、'), en: listed(words).en };
}

/** Words for years. */
export const saidYears = {
  one: yearWord,
  /** 「2012年、2014年、2016年（10月まで）」 / "2012, 2014 and 2016 (to October)". */
  listed: yearsListed,
  /** The same after "none in": "2013 or 2015". */
  without: (years: readonly SaidYear[]): Text => ({
    ja: yearsListed(years).ja,
    en: eitherOf(years.map(yearWord)).en,
  }),
  /** From the first to the last: 「2013年」 or 「2013～2014年」 / "2013" or "2013–2014". */
  period: (years: readonly SaidYear[]): Text => {
    const [first, last] = [years.at(0), years.at(-1)];
    return first && last ? reaching(yearSpan(first.year, last.year), last.through) : { ja: '', en: '' };
  },
};
