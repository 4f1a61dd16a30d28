import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { headlinePartners } from '../../../src/features/partners/headlinePartners';
import { headlineComparison, headlineProfile } from '../../../src/features/partners/headlineProfile';
import { seenPartners } from '../../../src/features/partners/seenPartners';
import { seenComparison, seenProfile } from '../../../src/features/partners/seenProfile';
import { selectComparison } from '../../../src/features/partners/selectComparison';
import { selectPartners } from '../../../src/features/partners/selectPartners';
import { selectProfile } from '../../../src/features/partners/selectProfile';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const bare = withoutSupplement(dataset);
const ids = dataset.partners.map(({ id }) => id);
const filters = arbitraryFilters(dataset);
const whole = { from: 2012, to: 2016 };
const profile = (id: string, years = whole, from = dataset) =>
  selectProfile(from, from.partnerById.get(id)!, years);
const ofPartner = (id: string) => file.consultations.filter(({ partners }) => partners.includes(id));
const SITS = ['member', 'takes-part', 'host', 'party', 'observer'];
const standing = (forum: string, partner: string) =>
  file.supplement.memberships.find((row) => row.forum === forum && row.partner === partner)?.standing ??
  'unknown';
const numbers = (words: string) => (words.match(/\d+/g) ?? []).map(Number);
const isYear = (value: number) => value > 2000;

describe('the words of a profile', () => {
  test('for the whole source', () => {
    expect(headlineProfile(profile('GB'))).toEqual({
      ja: '英国：協議の記載は2012年、2014年、2016年（10月まで）の3件',
      en: 'UK: 3 consultations listed, in 2012, 2014 and 2016 (to October)',
    });
    expect(headlineProfile(profile('CN'))).toEqual({
      ja: '中国：協議の記載は2014年、2015年の2件、いずれも三カ国協議',
      en: 'China: 2 consultations listed, in 2014 and 2015, both trilateral',
    });
    expect(headlineProfile(profile('IN')).en).toBe('India: 1 consultation listed, in 2012');
    expect(seenProfile(profile('GB'))).toEqual({
      ja: '原資料は、英国との協議として、2012年、2014年、2016年（10月まで）の3件を記載している。2013年、2015年は記載がないが、協議がなかったことを意味しない。能力構築支援と戦略の項目に、この相手の名を挙げるものはない。補足情報によれば、原資料の挙げる16会議のうち少なくとも9会議で参加等を確認できる（2会議は資料なし）。',
      en: 'The source lists 3 consultations with the UK: in 2012, 2014 and 2016 (to October). None is listed in 2013 or 2015, which does not mean that none was held. No item of the capacity-building framework or the strategy names it; by added facts it is documented in at least 9 of the 16 forums (2 not documented).',
    });
  });

  test('for some years, for one, and for years without any', () => {
    expect(headlineProfile(profile('US', { from: 2014, to: 2015 })).en).toBe(
      'U.S.: 2 of 4 listed consultations, in 2014 and 2015',
    );
    expect(headlineProfile(profile('KR', { from: 2014, to: 2014 })).ja).toBe(
      '韓国：記載のある協議2件のうち2014年の1件、三カ国協議',
    );
    expect(headlineProfile(profile('DE', { from: 2012, to: 2013 })).en).toBe(
      'Germany: no consultation listed in 2012–2013',
    );
    expect(seenProfile(profile('DE', { from: 2013, to: 2013 }, bare)).en).toBe(
      'None is listed with Germany in 2013 (1 in the whole source), which does not mean that none was held. No item of the capacity-building framework or the strategy names it.',
    );
  });

  test('say the numbers that the file gives, for any years', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), filters, fc.boolean(), (id, { years }, added) => {
        const own = ofPartner(id);
        const inside = own.filter(({ year }) => year >= years.from && year <= years.to);
        const seen = seenProfile(profile(id, years, added ? dataset : bare));
        const seats = file.forums.filter((forum) => SITS.includes(standing(forum.id, id))).length;
        const unknown = file.forums.filter((forum) => standing(forum.id, id) === 'unknown').length;
        for (const words of [seen.ja, seen.en]) {
          const said = numbers(words.replaceAll(/10月|17年|to October/g, '')).filter((one) => !isYear(one));
          const naming = id === 'US' ? [22] : [];
          const forums = words === seen.ja ? [16, seats] : [seats, 16];
          const counts =
            inside.length === 0
              ? [own.length]
              : inside.length === own.length
                ? [own.length]
                : [own.length, inside.length];
          expect(said).toEqual([
            ...counts,
            ...naming,
            ...(added ? [...forums, ...(unknown > 0 ? [unknown] : [])] : []),
          ]);
          for (const { year } of inside) expect(words).toContain(String(year));
          expect(/補足|added/.test(words)).toBe(added);
          expect(words).not.toMatch(/1 consultations|undefined|NaN|null|、。|  /);
        }
        for (const words of Object.values(headlineProfile(profile(id, years)))) {
          for (const { year } of inside) expect(words).toContain(String(year));
          expect(inside.length === 0 || numbers(words).includes(inside.length)).toBe(true);
        }
      }),
    );
  });
});

describe('the words of a comparison', () => {
  test('name the years and the forums of all', () => {
    const data = selectComparison(dataset, ['GB', 'FR'], whole);
    expect(headlineComparison(data)).toEqual({
      ja: '英国・フランス：協議の記載は計5件、両者に記載のある年は2014年、2016年（10月まで）',
      en: 'UK and France: 5 consultations listed, with both in 2014 and 2016 (to October)',
    });
    expect(headlineComparison(selectComparison(dataset, ['IN', 'DE', 'RU'], whole)).en).toBe(
      'India, Germany and Russia: 3 consultations listed, in no year with all three',
    );
    expect(seenComparison(selectComparison(bare, ['CN', 'KR', 'GB'], whole)).en).toBe(
      'The source lists 2 with China, in 2014 and 2015; 2 with the ROK, in 2014 and 2015; 3 with the UK, in 2012, 2014 and 2016 (to October). With each trilateral consultation counted once, there are 5 in all. All three are listed in 2014.',
    );
  });

  test('say the numbers that the file gives, for any two to four partners and any years', () => {
    const several = fc.shuffledSubarray(ids, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(several, filters, (chosen, { years }) => {
        const inside = file.consultations.filter(
          ({ year, partners }) =>
            year >= years.from && year <= years.to && partners.some((id) => chosen.includes(id)),
        );
        const data = selectComparison(dataset, chosen, years);
        expect(numbers(headlineComparison(data).en)[0]).toBe(inside.length);
        const shared = [2012, 2013, 2014, 2015, 2016].filter((year) =>
          chosen.every((id) => inside.some((one) => one.year === year && one.partners.includes(id))),
        );
        expect(numbers(headlineComparison(data).en).filter(isYear)).toEqual(shared);
        const words = file.forums.map((forum) => chosen.map((id) => standing(forum.id, id)));
        const all = words.filter((row) => row.every((word) => SITS.includes(word))).length;
        const open = words.filter((row) => row.includes('unknown') && !row.includes('not-member')).length;
        expect(data.forums?.shared).toHaveLength(all);
        expect(data.forums?.open).toHaveLength(open);
        expect(data.forums?.apart).toBe(words.filter((row) => row.includes('not-member')).length);
        const seen = seenComparison(data).en;
        const tail = numbers(seen.slice(seen.indexOf('By added facts')));
        expect(tail).toEqual(open === 0 ? [all] : [all, open]);
        for (const id of chosen) {
          const own = inside.filter(({ partners }) => partners.includes(id)).length;
          const name = dataset.partnerById.get(id)!.name.en;
          expect(seen).toMatch(
            new RegExp(`${own === 0 ? 'none' : own} with (the )?${name.replaceAll('.', '\\.')}`),
          );
        }
      }),
    );
  });
});

describe('the words of the list', () => {
  test('for the whole source', () => {
    const data = selectPartners(dataset, { partners: [], years: whole, levels: [], pillars: [] });
    expect(headlinePartners(data)).toEqual({
      ja: '協議の相手として記載されているのは12か国・地域、協議は21件',
      en: '12 partners with 21 listed consultations',
    });
    expect(seenPartners(data)).toEqual({
      ja: '12か国・地域を、原資料に初めて記載された順に示す。協議は21件（うち三カ国協議2件は、双方の行に示すが1件と数える）。示した年の記載は、2件以上が8か国・地域、1件が4か国・地域。',
      en: '12 partners in the order in which the source first lists them, with 21 consultations (2 trilateral: on the rows of both partners, but counted once). In the years shown: 8 listed more than once, 4 listed once.',
    });
    expect(data.rows.map(({ partner }) => partner.id)).toEqual(ids);
  });

  test('say the numbers that the file gives, for any filter', () => {
    fc.assert(
      fc.property(filters, (asked) => {
        const shown = asked.partners.length === 0 ? ids : asked.partners;
        const inside = file.consultations.filter(
          ({ year, partners }) =>
            year >= asked.years.from && year <= asked.years.to && partners.some((id) => shown.includes(id)),
        );
        const each = shown.map((id) => inside.filter(({ partners }) => partners.includes(id)).length);
        const twice = inside.filter(({ partners }) => partners.filter((id) => shown.includes(id)).length > 1);
        const data = selectPartners(dataset, asked);
        const said = numbers(seenPartners(data).ja);
        const more = each.filter((count) => count > 1).length;
        expect(said).toEqual([
          shown.length,
          inside.length,
          ...(twice.length > 0 ? [twice.length, 1] : []),
          ...(more > 0 ? [2, more] : []),
          ...(each.includes(1) ? [1, each.filter((count) => count === 1).length] : []),
          ...(each.includes(0) ? [each.filter((count) => count === 0).length] : []),
        ]);
        expect(numbers(headlinePartners(data).ja)).toEqual(
          inside.length === 0 ? [] : [each.filter((count) => count > 0).length, inside.length],
        );
        expect(data.rows.map(({ partner }) => partner.id)).toEqual(shown);
      }),
    );
  });
});
