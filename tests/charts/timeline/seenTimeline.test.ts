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
const inWords = (count: number) => WORDS[count] ?? String(count);

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
  return {
    all: found.length,
    trilateral: found.filter(({ partners }) => partners.length > 1).length,
    met,
    once: times.filter((time) => time === 1).length,
    more: times.filter((time) => time > 1).length,
    dated: found.filter(({ id }) => facts.get(id) !== undefined).length,
    announced: found.filter(({ id }) => facts.get(id)?.status === 'announced').length,
    byYear: new Map(
      Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => [
        year,
        found.filter((one) => one.year === year).length,
      ]),
    ),
  };
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
      'The list for 2012 to 2016 (to October) has 4 consultations with the U.S. None is listed in 2012.',
    );
  });

  test('nothing found is nothing listed, never nothing held', () => {
    expect(seen({ partners: ['DE'], years: { from: 2012, to: 2015 } })).toEqual({
      ja: '2012年から2015年の一覧に、絞り込みに当てはまる協議の記載はない。協議がなかったことを意味しない。',
      en: 'The list for 2012 to 2015 has no consultation that matches the filter; this does not mean that none was held.',
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
        const partial = filters.years.to === 2016;
        expect(ja.includes('10月まで')).toBe(partial);
        expect(en.includes('to October')).toBe(partial);
        if (is.all === 0) {
          expect(ja).toContain('記載はない');
          expect(en).toContain('no consultation');
          return;
        }
        expect(ja).toContain(`協議が${is.all}件`);
        expect(en).toContain(`has ${is.all} consultation${is.all === 1 ? ' ' : 's '}with `);
        if (is.met.length > 3) {
          expect(en).toContain(`with ${is.met.length} partners`);
          expect(ja).toMatch(new RegExp(`${is.met.length}(か国・地域|か国)との`));
        } else {
          for (const { name } of is.met) {
            expect(ja).toContain(name.ja);
            expect(en).toContain(name.en);
          }
        }
        expect(ja.includes('三カ国')).toBe(is.trilateral > 0);
        if (is.trilateral > 0 && is.trilateral < is.all) {
          expect(ja).toContain(`うち${is.trilateral}件は三カ国協議`);
          expect(en).toContain(
            `; ${inWords(is.trilateral)} of them ${is.trilateral === 1 ? 'is' : 'are'} trilateral`,
          );
        }
        const counts = [...is.byYear.values()];
        const most = Math.max(...counts);
        const peaks = [...is.byYear].filter(([, each]) => each === most).map(([year]) => year);
        expect(ja.includes('最も多い年')).toBe(most > 1 && peaks.length < counts.length);
        if (ja.includes('最も多い年')) {
          expect(ja).toContain(`最も多い年は${peaks.map((year) => `${year}年`).join('、')}の`);
          expect(ja).toMatch(new RegExp(`の各?${most}件。`));
          expect(en).toContain(`the most, ${inWords(most)}${peaks.length > 1 ? ' each' : ''}.`);
        } else {
          const empty = [...is.byYear].filter(([, each]) => each === 0).map(([year]) => year);
          for (const year of empty) expect(en.split('None is listed in')[1]).toContain(String(year));
          expect(en.includes('None is listed')).toBe(empty.length > 0);
        }
        if (dated) {
          const unknown = is.all - is.dated;
          if (is.all > 1 && is.dated > 0) expect(ja).toContain(`分かるものは${is.dated}件`);
          if (unknown > 0 && is.dated > 0) expect(ja).toContain(`日付不明は${unknown}件`);
          expect(en.includes('not known') || en.includes('none of them is the day known')).toBe(unknown > 0);
          expect(en.includes('announced')).toBe(is.announced > 0);
        } else if (is.once > 0 && is.more > 0) {
          expect(ja).toMatch(
            new RegExp(
              `2件以上ある相手は${is.more}(か国・地域|か国|地域)、1件のみの相手は${is.once}(か国・地域|か国|地域)。`,
            ),
          );
          expect(en.toLowerCase()).toContain(
            `${inWords(is.more)} partner${is.more === 1 ? ' appears' : 's appear'} in it more than once, ${inWords(is.once)} once.`,
          );
        }
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
