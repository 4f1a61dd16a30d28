import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineTimeline } from '../../../src/charts/timeline/headlineTimeline';
import { seenTimeline } from '../../../src/charts/timeline/seenTimeline';
import { selectTimeline, type TimelineExtras } from '../../../src/charts/timeline/selectTimeline';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const DATED: TimelineExtras = { dates: 'added', lane: 'none' };

function seen(filters: Partial<Filters> = {}, extras?: TimelineExtras) {
  return seenTimeline(
    selectTimeline(dataset, { ...defaultFilters(dataset), ...filters }, 'first', 'ja', extras),
  );
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (number: number) => WORDS[number] ?? String(number);

const UNITS = ['か国・地域', 'か国', '地域'];

/** Counted from the file, by nothing that the app uses. */
function count(filters: Filters) {
  const { from, to } = filters.years;
  const chosen = (id: string) => filters.partners.length === 0 || filters.partners.includes(id);
  const found = file.consultations.filter(
    ({ year, partners }) => year >= from && year <= to && partners.some(chosen),
  );
  const met = file.partners.filter(
    ({ id }) => chosen(id) && found.some(({ partners }) => partners.includes(id)),
  );
  const times = met.map(({ id }) => found.filter(({ partners }) => partners.includes(id)).length);
  const facts = new Map(file.supplement.consultations.map((one) => [one.record, one.date]));
  const byYear = new Map(
    Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => [
      year,
      found.filter((one) => one.year === year).length,
    ]),
  );
  const most = Math.max(...byYear.values());
  const single = met.filter((_, index) => times[index] === 1);
  return {
    most,
    peaks: [...byYear].filter(([, each]) => each === most).map(([year]) => year),
    empty: [...byYear].filter(([, each]) => each === 0).map(([year]) => year),
    onceUnit:
      UNITS[
        single.every(({ kind }) => kind === 'country')
          ? 1
          : single.some(({ kind }) => kind === 'country')
            ? 0
            : 2
      ],
    byYear,
    all: found.length,
    trilateral: found.filter(({ partners }) => partners.length > 1).length,
    met,
    once: times.filter((time) => time === 1).length,
    more: times.filter((time) => time > 1).length,
    dated: found.filter(({ id }) => facts.get(id) !== undefined).length,
    announced: found.filter(({ id }) => facts.get(id)?.status === 'announced').length,
  };
}

/** Phrases that the paragraph must have, in one language or the other. */
function must(is: ReturnType<typeof count>, filters: Filters, dated: boolean): string[] {
  if (is.all === 0) return ['記載はない。協議がなかったことを意味しない。', 'has no consultation'];
  const peaks = is.most > 1 && is.peaks.length < is.byYear.size;
  const unknown = is.all - is.dated;
  const chosen = filters.partners.length;
  const narrowed = chosen > 0 || filters.years.from > 2012 || filters.years.to < 2016;
  const [back, these] = narrowed ? ['このうち', ' of these'] : ['', ''];
  const partners = is.met.length === chosen ? 'the' : `${inWords(is.met.length)} of the`;
  return [
    `協議が${is.all}件`,
    `has ${is.all} consultation${is.all === 1 ? '' : 's'} with `,
    ...(is.met.length > 3
      ? [
          chosen > 0
            ? `with ${partners} ${inWords(chosen)} chosen partners`
            : `with ${is.met.length} partners`,
        ]
      : is.met.flatMap(({ name }) => [name.ja, name.en])),
    ...(is.trilateral > 0 && is.trilateral < is.all
      ? [
          `うち${is.trilateral}件は三カ国協議`,
          `; ${inWords(is.trilateral)} of them ${is.trilateral === 1 ? 'is' : 'are'} trilateral`,
        ]
      : []),
    ...(peaks
      ? [
          `。${back}最も多い年は${is.peaks.map((year) => `${year}年`).join('、')}の${is.peaks.length > 1 ? '各' : ''}${is.most}件。`,
          `the most${these}, ${inWords(is.most)}${is.peaks.length > 1 ? ' each' : ''}.`,
        ]
      : is.empty.map(
          (year) =>
            `${year}年${year === is.empty.at(-1) ? (narrowed ? 'には該当する協議の記載がない。' : 'は記載なし。') : '、'}`,
        )),
    ...(dated && is.all > 1 && is.dated > 0 ? [`分かるものは${is.dated}件`] : []),
    ...(dated && unknown > 0 && is.dated > 0 ? [`日付不明は${unknown}件`] : []),
    ...(!dated && is.once > 0 && is.more > 0
      ? [
          `1件のみの相手は${is.once}${is.onceUnit}。`,
          `${these} partner${is.more === 1 && !narrowed ? '' : 's'} ${is.more === 1 ? 'appears' : 'appear'} in it more than once, ${inWords(is.once)} once.`.trimStart(),
        ]
      : []),
  ];
}

/** Each value for both languages. */
function twice(values: Readonly<Record<string, boolean>>) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [value, value]]));
}

describe('what is seen on the timeline', () => {
  test('without a filter', () => {
    expect(seen()).toEqual({
      ja: '2012年から2016年（10月まで）の一覧に、12か国・地域との協議が21件（うち2件は三カ国協議、それぞれ1件と数える）。最も多い年は2014年の7件。2件以上ある相手は8か国、1件のみの相手は4か国・地域。',
      en: 'The list for 2012 to 2016 (to October) has 21 consultations with 12 partners; two of them are trilateral, each counted once. 2014 has the most, seven. Eight partners appear in it more than once, four once.',
    });
  });

  test('a name that ends with a full stop ends the sentence', () => {
    expect(seen({ partners: ['US'] }).en).toBe(
      'The list for 2012 to 2016 (to October) has 4 consultations with the U.S. None that matches is listed in 2012.',
    );
  });

  test('nothing found is nothing listed, never nothing held', () => {
    expect(seen({ partners: ['DE'], years: { from: 2012, to: 2015 } })).toEqual({
      ja: '2012年から2015年の一覧に、ドイツとの協議の記載はない。協議がなかったことを意味しない。',
      en: 'The list for 2012 to 2015 has no consultation with Germany; this does not mean that none was held.',
    });
  });

  test('dates are said with what is announced and what is not known', () => {
    expect(seen({}, DATED).ja).toMatch(
      /日付は補足情報で、分かるものは16件（うち1件は開催の発表のみ）、日付不明は5件。$/,
    );
    expect(seen({}, DATED).en).toMatch(
      /Added facts date 16 of them \(one only announced\); the day of five is not known\.$/,
    );
    expect(seen({ partners: ['RU'] }, DATED).en).toMatch(/Its day is not known\.$/);
    expect(seen({ partners: ['CN'] }, DATED).en).toMatch(/Added facts date both of them\.$/);
    const us2015 = { partners: ['US'], years: { from: 2015, to: 2015 } };
    expect(seen(us2015, DATED)).toEqual({
      ja: '2015年の一覧に、米国との協議が1件。日付は補足情報による（開催の発表のみ）。',
      en: 'The list for 2015 has 1 consultation with the U.S. Its date is an added fact (only announced).',
    });
  });

  test('says the numbers of the file, whatever the filter', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), fc.boolean(), (filters, dated) => {
        const { ja, en } = seen(filters, dated ? DATED : undefined);
        const is = count(filters);
        expect(must(is, filters, dated).filter((phrase) => !`${ja}\n${en}`.includes(phrase))).toEqual([]);
        // What is only said where it is so.
        expect({
          partial: [ja.includes('10月まで'), en.includes('to October')],
          trilateral: [ja.includes('三カ国'), en.includes('trilateral')],
          most: [ja.includes('最も多い年'), en.includes('the most')],
          announced: [ja.includes('発表'), en.includes('announced')],
          unknown: [ja.includes('不明'), en.includes('not known') || en.includes('the day known')],
        }).toEqual(
          twice({
            partial: filters.years.to === 2016,
            trilateral: is.trilateral > 0,
            most: is.most > 1 && is.peaks.length < is.byYear.size,
            announced: dated && is.announced > 0,
            unknown: dated && is.dated < is.all,
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('is well-formed in both languages, and so is the headline', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), fc.boolean(), (filters, dated) => {
        const data = selectTimeline(dataset, filters, 'first', 'ja', dated ? DATED : undefined);
        const [paragraph, headline] = [seenTimeline(data), headlineTimeline(data)];
        for (const en of [paragraph.en, headline.en]) {
          expect(en).not.toMatch(/\.\.|\s\s|\s[.,;]|undefined|NaN|\b1 (?:consultations|partners)\b/);
          expect(en).not.toMatch(
            /\bone (?:listed consultations|partners)\b|\b(?!1\b)\d+ (?:consultation|partner)\b/i,
          );
          expect(en).toMatch(/^[A-Z0-9]/);
        }
        expect(paragraph.en).toMatch(/\.$/);
        expect(paragraph.ja).toMatch(/。$/);
        expect(headline.ja).not.toMatch(/。|undefined|NaN|、、/);
        expect(paragraph.ja).not.toMatch(/。。|、、|undefined|NaN/);
      }),
      { numRuns: 200 },
    );
  });

  test('no sorting and no language changes it, and without added facts nothing is said of dates', () => {
    const off = withoutSupplement(dataset);
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const plain = seenTimeline(selectTimeline(dataset, filters, 'first', 'ja'));
        expect(seenTimeline(selectTimeline(dataset, filters, 'name', 'en'))).toEqual(plain);
        expect(seenTimeline(selectTimeline(off, filters, 'first', 'ja', DATED))).toEqual(plain);
        expect(plain.ja).not.toContain('補足');
      }),
    );
  });
});
