import { describe, expect, test } from 'vitest';
import { selectRelations } from '../../../src/charts/relations/selectRelations';
import { lightRelations } from '../../../src/charts/relations/lightRelations';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';
import { strategyFacts } from '../../support/strategyFacts';

const dataset = realDataset();
const all = defaultFilters(dataset);
const facts = strategyFacts();
const select = (selected: string | null = null, filters: Partial<Filters> = {}) =>
  selectRelations(dataset, { ...all, ...filters }, selected);
const KINDS = ['partners', 'forums', 'framework', 'agencies', 'documents'] as const;

const linksOf = (item: string, own: boolean, selected: string | null = null) =>
  select(selected)
    .links.filter((link) => link.item === item && link.own === own)
    .map(({ carrier }) => carrier)
    .toSorted();

describe('what is drawn', () => {
  test('are the parts, what stands directly below them, and the measures', () => {
    const items = select().items;
    expect(items).toHaveLength(7 + 26 + 3);
    expect(items.filter(({ depth }) => depth === 0).map(({ id }) => id)).toEqual([
      'st-purpose',
      'st-achievements',
      'st-japan-us',
      'st-g7',
      'st-law',
      'st-campaign',
      'st-response',
    ]);
  });

  test('is the branch of the selected record too', () => {
    const ids = select('st-g7-law').items.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['st-g7-law', 'st-g7-norms']));
    expect(ids).toHaveLength(38);
    expect(select('g7').items).toHaveLength(36);
  });

  test('are one partner, five forums, the policy on support, four bodies and six documents', () => {
    const kinds = select().carriers.map(({ kind }) => kind);
    expect(KINDS.map((kind) => kinds.filter((one) => one === kind).length)).toEqual([1, 5, 1, 4, 6]);
  });
});

describe('the lines', () => {
  test('of an item itself are the links of the file, and no others', () => {
    const { items, links } = select();
    for (const { id } of items) {
      const fact = facts.find(({ item }) => item.id === id);
      const expected = KINDS.flatMap((kind) => fact?.own(kind) ?? []);
      const drawn = links.filter(({ item, own }) => item === id && own).map(({ carrier }) => carrier);
      expect(drawn.toSorted(), id).toEqual(expected.toSorted());
    }
  });

  test('from items below that are not drawn are apart, and are no one else’s', () => {
    expect(linksOf('st-law-rule', true)).toEqual([]);
    expect(linksOf('st-law-rule', false)).toEqual([
      'doc-convention-on-cybercrime',
      'g7',
      'ise-shima-cyber-group',
      'un-gge',
    ]);
    expect(linksOf('st-us-guidelines', false)).toEqual(['sdf', 'us-forces']);
    expect(linksOf('st-law', false)).toEqual([]);
  });

  test('become the items’ own when these are drawn', () => {
    expect(linksOf('st-law-rule', false, 'st-law-rule')).toEqual([]);
    expect(linksOf('st-law-gge', true, 'st-law-rule')).toEqual(['un-gge']);
  });

  test('lead to every record that an item of the strategy names', () => {
    const named = new Set(facts.flatMap(({ own }) => KINDS.flatMap((kind) => own(kind))));
    expect(new Set(select().links.map(({ carrier }) => carrier))).toEqual(named);
  });
});

describe('a record that is named', () => {
  const us = (filters: Partial<Filters>) =>
    select(null, filters).carriers.find(({ id }) => id === 'US')?.note;

  test('has the consultations of the years chosen, whichever partners are', () => {
    expect(us({})).toEqual({
      ja: '協議4件（2013・2014・2015・2016年）',
      en: '4 consultations (2013, 2014, 2015, 2016)',
    });
    expect(us({ partners: ['GB'], years: { from: 2016, to: 2016 } })?.en).toBe('1 consultation (2016)');
    expect(us({ years: { from: 2012, to: 2012 } })?.ja).toBe('選んだ年の協議は記載なし');
  });
});

describe('attention on a record', () => {
  test('lights its lines and their ends, for a part those of its items too', () => {
    const data = select();
    expect([...(lightRelations(data, 'un-gge')?.marks ?? [])].toSorted()).toEqual([
      'st-ach-rule-of-law',
      'st-law-rule',
      'un-gge',
    ]);
    expect(lightRelations(data, 'st-japan-us')?.marks).toContain('sdf');
    expect(lightRelations(data, '2014-us')).toBeNull();
    expect(lightRelations(data, null)).toBeNull();
  });
});

test('items of which the source names nothing, nor of any below, are seven', () => {
  const expected = facts
    .filter(({ branch }) => KINDS.every((kind) => branch(kind).length === 0))
    .map(({ item }) => item.id);
  const bare = select()
    .items.filter((item) => item.bare)
    .map(({ id }) => id);
  expect(bare).toEqual(expected.filter((id) => select().items.some((item) => item.id === id)));
  expect(bare).toEqual([
    'st-ach-exercises',
    'st-ach-talks',
    'st-campaign-sns',
    'st-campaign-events',
    'st-response-bilateral',
    'st-response-likeminded',
    'st-response-confidence',
  ]);
});
