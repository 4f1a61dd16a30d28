import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectStrategy } from '../../../src/charts/relations/selectStrategy';
import { tabulateRelations } from '../../../src/charts/relations/tabulateRelations';
import { tabulateStrategy } from '../../../src/charts/relations/tabulateStrategy';
import { defaultFilters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { realDataset } from '../../support/realDataset';
import { strategyFacts } from '../../support/strategyFacts';

const dataset = realDataset();
const all = defaultFilters(dataset);
const facts = strategyFacts();
const KINDS = ['partners', 'forums', 'framework', 'agencies', 'documents', 'strategy'] as const;

describe('the table of links', () => {
  const table = tabulateRelations(dataset, all, selectStrategy(dataset, all));

  test('has a row for each link of the file', () => {
    const expected = facts.flatMap(({ item, own }) =>
      KINDS.flatMap((kind) => own(kind).map((record) => `${item.id} ${record}`)),
    );
    expect(table.rows.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
  });

  test('says the kind, the record and the consultations of a partner', () => {
    expect(table.rows.find(({ id }) => id === 'st-us-dialogue US')).toMatchObject({
      record: 'st-us-dialogue',
      cells: { link: { ja: '協議の相手' }, to: { en: 'U.S.' }, consultations: 4 },
    });
    expect(table.rows.find(({ id }) => id === 'st-law-gge un-gge')?.cells['consultations']).toBeNull();
  });
});

describe('the table of items', () => {
  test('has all 67 items, whatever the filter, and fades what it leaves out', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const stances = selectStrategy(dataset, filters);
        const { rows } = tabulateStrategy(dataset, stances);
        expect(rows.map(({ id }) => id)).toEqual(facts.map(({ item }) => item.id));
        expect(rows.filter(({ faded }) => faded === true).map(({ id }) => id)).toEqual(
          stances.filter(({ stance }) => stance.is === 'out').map(({ node }) => node.id),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('says the part, what stands above, the date and where it is from', () => {
    const rows = tabulateStrategy(dataset, selectStrategy(dataset, all)).rows;
    expect(rows.find(({ id }) => id === 'st-g7')?.cells).toMatchObject({
      above: null,
      date: { ja: '2016年5月27日', en: '27 May 2016' },
      sources: { ja: 'スライド3：G7伊勢志摩サミット首脳宣言及び付属文書' },
    });
    expect(rows.find(({ id }) => id === 'st-measure-2')?.cells).toMatchObject({
      part: { en: 'Free, fair, and secure cyberspace' },
      kind: { ja: '施策' },
    });
  });
});
