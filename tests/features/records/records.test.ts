import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { tableRows } from '../../../src/export/tableRows';
import { headlineRecords } from '../../../src/features/records/headlineRecords';
import { columnChoices, shownColumns } from '../../../src/features/records/recordColumns';
import { seenRecords } from '../../../src/features/records/seenRecords';
import {
  selectRecords,
  stockRecords,
  tally,
  type Facets,
  type RecordItem,
} from '../../../src/features/records/selectRecords';
import { tabulateRecords } from '../../../src/features/records/tabulateRecords';
import { defaultFilters } from '../../../src/filters/filters';
import { filterWords } from '../../../src/filters/filterWords';
import { RECORD_KINDS } from '../../../src/filters/viewUrl';
import { recordsMessages as say } from '../../../src/i18n/messages/records';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file, records } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const whole = realDataset();
const stock = stockRecords(whole);
const none: Facets = { kinds: [], section: null, layer: 'all' };
const anything = defaultFilters(whole);
const sections = file.source.sections.map(({ id }) => id);

const arbitraryFacets: fc.Arbitrary<Facets> = fc.record({
  kinds: fc.subarray([...RECORD_KINDS], { maxLength: 8 }),
  section: fc.option(fc.constantFrom(...sections)),
  layer: fc.constantFrom('all', 'source', 'added'),
});
const arbitraryFound = fc.option(
  fc.subarray(records.map(({ id }) => id)).map((ids) => new Set(ids)),
  { freq: 2 },
);

describe('facets', () => {
  test('each choice shows as many records as it says, with everything else as it is', () => {
    fc.assert(
      fc.property(
        arbitraryFilters(whole),
        arbitraryFacets,
        arbitraryFound,
        fc.constantFrom(...sections),
        (filters, facets, found, section) => {
          const shownBy = (by: Partial<Facets>) =>
            countIndependently(selectRecords(stock, filters, { ...facets, ...by }, found).items).tally;
          const { counts } = selectRecords(stock, filters, facets, found);
          for (const kind of RECORD_KINDS) expect(counts.kinds.get(kind)).toEqual(shownBy({ kinds: [kind] }));
          for (const layer of ['all', 'source', 'added'] as const) {
            expect(counts.layers[layer]).toEqual(shownBy({ layer }));
          }
          expect(counts.sections.get(section) ?? { matching: 0, undecided: 0 }).toEqual(shownBy({ section }));
          expect(counts.anySection).toEqual(shownBy({ section: null }));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a section holds what is under it, by the parts of its id', () => {
    const at = (section: string) => selectRecords(stock, anything, { ...none, section }, null).items;
    expect(at('D6.3.2012').map(({ entry }) => entry.id)).toEqual(
      records.filter(({ cites }) => cites.includes('D6.3.2012')).map(({ id }) => id),
    );
    expect(at('D6').map(({ entry }) => entry.id)).toEqual(
      records
        .filter(({ cites }) => cites.some((id) => id === 'D6' || id.startsWith('D6.')))
        .map(({ id }) => id),
    );
    expect(at('D1').map(({ entry }) => entry.id)).not.toContain('D10');
  });
});

/** The whole numbers in a sentence that are no years. */
const numbersIn = (words: string) =>
  [...words.replaceAll(/(19|20)\d\d/g, '').matchAll(/\d+/g)].map(([number]) => Number(number));

/** The numbers to be said of the rows, counted anew from the records themselves. */
function countIndependently(rows: readonly RecordItem[]) {
  const open = rows.filter(({ undecided }) => undecided).length;
  const sure = rows.length - open;
  const each = RECORD_KINDS.map((kind) => rows.filter(({ entry }) => entry.kind === kind).length);
  const present = each.filter((count) => count > 0);
  const added = rows.filter((row) => row.added).length;
  const dated = rows.filter(({ traits }) => traits.years.length > 0).length;
  return {
    open,
    sure,
    tally: { matching: sure, undecided: open },
    headline: [...(sure === 0 ? [275] : sure === 275 ? [275, 9] : [sure, 275]), ...(open > 0 ? [open] : [])],
    rows: rows.length === 0 ? [] : [rows.length],
    // Where all are of one kind, their number is said once.
    kinds: present.length > 1 ? present : [],
    rest: (plain: boolean) => [open > 0 ? open : dated, plain ? 0 : added].filter((count) => count > 0),
  };
}

describe('what is said above the table', () => {
  test('holds the numbers that are counted, whatever is asked for', () => {
    fc.assert(
      fc.property(arbitraryFilters(whole), arbitraryFacets, fc.boolean(), (filters, facets, plain) => {
        const dataset = plain ? withoutSupplement(whole) : whole;
        const layer = plain ? 'all' : facets.layer;
        const data = selectRecords(stockRecords(dataset), filters, { ...facets, layer }, null);
        const narrowed = facets.kinds.length > 0 || facets.section !== null || layer !== 'all';
        const words = filterWords(dataset, filters, { path: '/records', supplement: 'on' });
        const headline = headlineRecords(data, { dataset, filters, narrowed });
        const seen = seenRecords(data, dataset);
        const counted = countIndependently(data.items);
        const bare = (said: string) => said.replace(/（.*）(?=に合う)| \(.*\)(?=;|$)/u, '');
        expect(numbersIn(bare(headline.en))).toEqual(counted.headline);
        expect(new Set(numbersIn(bare(headline.ja)))).toEqual(new Set(counted.headline));
        // Alone, the sentence still names what it is restricted to.
        const named = words !== null && counted.sure < 275;
        expect(headline.ja).toContain(
          named ? `条件（${words.ja}${narrowed ? '、表の条件' : ''}）に合う` : '275件の記録',
        );
        expect(headline.en).toContain(
          named ? `(${words.en}${narrowed ? '; narrowed further' : ''})` : '275 records',
        );
        expect([/資料なし/.test(headline.ja), /not documented/.test(headline.en)]).toEqual([
          counted.open > 0,
          counted.open > 0,
        ]);
        const line = counted.open > 0 ? say.rows(counted.tally) : say.count(counted.sure, 275);
        const parts = [
          data.items.length,
          ...(counted.open === 0 ? [275] : counted.sure === 0 ? [] : [counted.sure, counted.open]),
        ];
        expect([numbersIn(line.ja), numbersIn(line.en)]).toEqual([parts, parts]);
        // Of one record the name is said, which may hold any number.
        fc.pre(data.items.length !== 1);
        const said = [...counted.rows, ...counted.kinds, ...counted.rest(plain)];
        expect([numbersIn(seen.ja), numbersIn(seen.en)]).toEqual([said, said]);
        expect(seen.en).not.toMatch(/\b1 (partners|consultations|forums|items|rows|documents|milestones)\b/);
        const added = /補足情報|added facts|資料がない|not documented/;
        expect(added.test(seen.ja + seen.en)).toBe(!plain && data.items.length > 0);
      }),
      { numRuns: 120 },
    );
  });

  test('is right for none, for one and for all', () => {
    const saidFor = (facets: Partial<Facets>, found: ReadonlySet<string> | null = null) => {
      const data = selectRecords(stock, anything, { ...none, ...facets }, found);
      const asked = { dataset: whole, filters: anything, narrowed: true };
      return [headlineRecords(data, asked), seenRecords(data, whole)];
    };
    expect(saidFor({})[0]).toEqual({
      ja: '原資料から採った275件の記録（9種類）',
      en: '275 records of 9 kinds drawn from the source',
    });
    expect(saidFor({}, new Set())).toEqual([
      { ja: '275件の記録のうち、条件に合うものはない', en: 'None of the 275 records matches' },
      { ja: '表に行はない。', en: 'The table has no rows.' },
    ]);
    expect(saidFor({}, new Set(['unodc']))[1]).toEqual({
      ja: expect.stringMatching(/^表の1件は機関「.+」。年又は日付のあるものはない。/),
      en: expect.stringMatching(/^The one row is an agency or body: .+\. None of them has a year or date\./),
    });
  });
});

describe('for Russia', () => {
  const filters = { ...anything, partners: ['RU'] };
  const data = selectRecords(stock, filters, none, null);
  const of = (standing: (one: string) => boolean) =>
    file.supplement.memberships.filter((one) => one.partner === 'RU' && standing(one.standing)).length;

  test('headline, line and facets count in one way', () => {
    const open = of((standing) => standing === 'unknown');
    const forums = { matching: data.counts.kinds.get('forum')?.matching ?? 0, undecided: open };
    expect(headlineRecords(data, { dataset: whole, filters, narrowed: false }).en).toMatch(
      new RegExp(`^6 of the 275 records match \\(.*\\); ${open} more are not documented$`),
    );
    expect(say.rows(tally(data.items))).toEqual({
      ja: `11行：条件に合うもの6件、資料なし${open}件`,
      en: `11 rows: 6 match, ${open} not documented`,
    });
    expect(data.counts.kinds.get('forum')).toEqual(forums);
    expect(say.withCount(say.layerChoices.source, data.counts.layers.source).en).toMatch(
      /^Without added facts \(/,
    );
    expect(say.tally(forums).en).toBe(`${forums.matching} + ${open} not documented`);
  });
});

describe('rows', () => {
  const table = (partners: readonly string[] = []) => {
    const filters = { ...anything, partners };
    const columns = shownColumns(
      columnChoices(true).map(({ id }) => id),
      true,
    );
    return tabulateRecords(selectRecords(stock, filters, none, null).items, columns, filters, whole);
  };
  const rowOf = (id: string, partners: readonly string[] = []) => {
    const row = table(partners).rows.find((one) => one.id === id);
    if (!row) throw new Error(`No row ${id}`);
    return row;
  };

  test('say what a record is in words, with nothing where it has nothing', () => {
    expect(rowOf('2014-cn-kr').cells).toEqual({
      name: {
        ja: '2014年 中国・韓国との三カ国協議',
        en: '2014 trilateral consultation with China and the ROK',
      },
      other: {
        ja: '2014 trilateral consultation with China and the ROK',
        en: '2014年 中国・韓国との三カ国協議',
      },
      kind: { ja: '協議', en: 'Consultation' },
      date: { ja: '2014年', en: '2014' },
      partners: { ja: '中国、韓国', en: 'China; ROK' },
      level: null,
      pillar: null,
      sections: {
        ja: 'スライド6：二国間協議 2014年、スライド6：注2 中国及び韓国',
        en: 'Slide 6: Consultations 2014; Slide 6: Note 2: China and Korea',
      },
      layer: { ja: '原資料＋補足情報', en: 'The source and added facts' },
    });
    expect(rowOf('ms-asean-japan-infosec-9').cells['date']).toEqual({
      ja: '2016年10月20日～21日（補足情報）',
      en: '20–21 October 2016 (added facts)',
    });
    expect(rowOf('g7').cells['partners']).toBeNull();
    expect(rowOf('cb-2').cells['pillar']).toEqual({ ja: '②', en: '②' });
  });

  test('name the standing of chosen partners in a forum, as an added fact', () => {
    expect(rowOf('g20', ['AU']).cells['partners']).toEqual({
      ja: expect.stringMatching(/^オーストラリア：.+（補足情報）$/),
      en: expect.stringMatching(/^Australia: .+\(added facts\)$/),
    });
    const open = table(['AU']).rows.filter(({ cells }) => cells['filter'] !== null);
    const unknown = file.supplement.memberships.filter(
      ({ partner, standing }) => partner === 'AU' && standing === 'unknown',
    );
    expect(open.map(({ id }) => id).toSorted()).toEqual(unknown.map(({ forum }) => forum).toSorted());
  });

  test('sort dates as dates in both languages', () => {
    expect(rowOf('doc-national-security-strategy').keys).toEqual({ date: '2013-12-17' });
    expect(rowOf('ms-myanmar-network-loan').keys).toEqual({ date: '2015' });
    expect(rowOf('g7').keys).toBeUndefined();
  });

  test('are ready for CSV with every record once, both languages, and no column twice', () => {
    const plain = tableRows(table());
    expect(plain.rows.map(([id]) => id)).toEqual(records.map(({ id }) => id));
    expect(new Set(plain.header).size).toBe(plain.header.length);
    expect(plain.header.slice(0, 3)).toEqual(['id', '名称', 'Name']);
    expect(plain.rows.every((row) => row.length === plain.header.length)).toBe(true);
  });
});
