import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlinePartners } from '../../../src/features/partners/headlinePartners';
import { seenPartners } from '../../../src/features/partners/seenPartners';
import { selectPartners } from '../../../src/features/partners/selectPartners';
import { tabulatePartners } from '../../../src/features/partners/tabulatePartners';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';
import { periodIn } from './periodIn';

const dataset = realDataset();
const ids = dataset.partners.map(({ id }) => id);
const whole = { from: 2012, to: 2016 };
const select = (partners: readonly string[], years = whole) =>
  selectPartners(dataset, { partners, years, levels: [], pillars: [] });
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Counted in what it is: the EU is the one region. */
const counter = (partners: readonly string[]) =>
  `${partners.length}${!partners.includes('EU') ? 'か国' : partners.length === 1 ? '地域' : 'か国・地域'}`;

describe('the words of the list', () => {
  test('for the whole source', () => {
    const data = select([]);
    expect(headlinePartners(data)).toEqual({
      ja: '協議の相手として記載されているのは12か国・地域、協議は21件',
      en: '12 partners with 21 listed consultations',
    });
    expect(seenPartners(data)).toEqual({
      ja: '12か国・地域を、原資料に初めて記載された順に示す。協議は21件（うち三カ国協議2件は、双方の行に示すが1件と数える）。原資料全体の記載は、2件以上が8か国、1件が4か国・地域。',
      en: '12 partners in the order in which the source first lists them, with 21 consultations (2 trilateral: on the rows of both partners, but counted once). In the whole source: 8 listed more than once, 4 listed once.',
    });
    expect(data.rows.map(({ partner }) => partner.id)).toEqual(ids);
  });

  test('name the years and the partners that were chosen', () => {
    const year = select([], { from: 2013, to: 2013 });
    expect(headlinePartners(year)).toEqual({
      ja: '2013年に協議の相手として記載されているのは1か国、協議は1件',
      en: 'One partner with 1 listed consultation in 2013',
    });
    expect(seenPartners(year)).toEqual({
      ja: '12か国・地域を、原資料に初めて記載された順に示す。2013年の協議は1件。2013年の記載は、1件が1か国、記載なしが11か国・地域。記載がないことは、協議がなかったことを意味しない。',
      en: '12 partners in the order in which the source first lists them, with 1 consultation in 2013. In 2013: 1 listed once, 11 not listed. That none is listed does not mean that none was held.',
    });
    const both = select(['US', 'EU'], { from: 2013, to: 2013 });
    expect(headlinePartners(both)).toEqual({
      ja: '米国・EUのうち、2013年に協議の記載があるのは1か国、協議は1件',
      en: 'Of the U.S. and the EU, one with 1 listed consultation in 2013',
    });
    expect(seenPartners(both).en).toMatch(
      /^The U\.S\. and the EU in the order in which the source first lists them, with 1 consultation in 2013\./,
    );
    expect(headlinePartners(select(['US', 'EU']))).toEqual({
      ja: '米国・EU：協議の記載は5件',
      en: 'The U.S. and the EU: 5 listed consultations',
    });
    expect(headlinePartners(select(['RU'], { from: 2012, to: 2013 }))).toEqual({
      ja: 'ロシア：2012～2013年の協議は原資料に記載なし',
      en: 'Russia: no consultation listed in 2012–2013',
    });
    expect(headlinePartners(select(['GB', 'IN', 'US', 'EU'], { from: 2012, to: 2012 })).en).toBe(
      'Of the four chosen partners, two with 2 listed consultations in 2012',
    );
    expect(tabulatePartners(both).caption.en).toBe(
      'Consultations with the U.S. and the EU in 2013. A year that is not listed does not mean that none was held.',
    );
  });

  test('say the numbers that the file gives, each with what it counts, for any filter', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (asked) => {
        const { years } = asked;
        const shown = asked.partners.length === 0 ? ids : asked.partners;
        const inside = file.consultations.filter(
          ({ year, partners }) =>
            year >= years.from && year <= years.to && partners.some((id) => shown.includes(id)),
        );
        const own = (id: string) => inside.filter(({ partners }) => partners.includes(id)).length;
        const [more, once, none, met] = [
          shown.filter((id) => own(id) > 1),
          shown.filter((id) => own(id) === 1),
          shown.filter((id) => own(id) === 0),
          shown.filter((id) => own(id) > 0),
        ];
        const twice = inside.filter(({ partners }) => partners.filter((id) => shown.includes(id)).length > 1);
        const data = selectPartners(dataset, asked);
        const [seen, headline] = [seenPartners(data), headlinePartners(data)];

        for (const [group, word] of [
          [more, '2件以上'],
          [once, '1件'],
          [none, '記載なし'],
        ] as const) {
          const said = `${word}が${counter(group)}`;
          expect(seen.ja.includes(said)).toBe(group.length > 0);
        }
        for (const [group, words] of [
          [more, 'listed more than once'],
          [once, 'listed once'],
          [none, 'not listed'],
        ] as const) {
          const said = new RegExp(`(\\d+) ${words}`).exec(seen.en)?.[1];
          expect(Number(said ?? 0)).toBe(group.length);
        }
        const consultations = `${inside.length} consultation${inside.length === 1 ? '' : 's'}`;
        expect(seen.en).toContain(`with ${inside.length === 0 ? 'no consultation' : consultations}`);
        expect(Number(/\((\d+) trilateral/.exec(seen.en)?.[1] ?? 0)).toBe(twice.length);
        expect(Number(/三カ国協議(\d+)件/.exec(seen.ja)?.[1] ?? 0)).toBe(twice.length);

        // Where every chosen partner is met, they stand before the colon and are not counted again.
        const counts = asked.partners.length === 0 || met.length < shown.length;
        expect(headline.en).toMatch(
          new RegExp(
            inside.length === 0
              ? 'o consultation listed in '
              : `${counts ? `(^|, )${WORDS[met.length] ?? met.length} (partners? )?with ` : ': '}${inside.length} listed consultations?\\b`,
            'i',
          ),
        );
        expect(headline.ja).toMatch(
          new RegExp(
            inside.length === 0
              ? '協議は原資料に記載なし$'
              : counts
                ? `のは${counter(met)}、協議は${inside.length}件$`
                : `協議の記載は${inside.length}件$`,
          ),
        );
        const restricted = years.from > 2012 || years.to < 2016;
        const when = periodIn(years);
        for (const words of [seen, headline]) {
          expect(words.ja.includes(when.ja)).toBe(restricted || inside.length === 0);
          expect(new RegExp(`in ${when.en}`).test(words.en)).toBe(restricted || inside.length === 0);
          expect(words.ja + words.en).not.toMatch(/\b0\b|(?<!\d)0(件|か国)|undefined|  /);
          const many = asked.partners.length > 3;
          expect(words.en.includes('chosen partners') && words.ja.includes('選んだ')).toBe(many);
          for (const id of many ? [] : asked.partners) {
            expect(words.ja).toContain(dataset.partnerById.get(id)!.name.ja);
            expect(words.en).toContain(dataset.partnerById.get(id)!.name.en);
          }
        }
        expect(data.rows.map(({ partner }) => partner.id)).toEqual(shown);
      }),
    );
  });
});
