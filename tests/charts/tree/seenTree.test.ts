import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seenTree } from '../../../src/charts/tree/seenTree';
import { defaultFilters, isDefault, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { frameworkNodes, nodeOf } from '../../support/bundledDataset';
import { datasetFile, realDataset } from '../../support/realDataset';

const dataset = realDataset();
const everything = defaultFilters(dataset);
const seen = (filters: Partial<Filters> = {}) => seenTree(dataset, { ...everything, ...filters });
/** The counts said; the years of the filter, which the words name too, are none. */
const numbers = (words: string) =>
  [...words.replaceAll(/\b20\d\d([～–]20\d\d)?年?/g, '').matchAll(/\d+/g)].map(Number);

const file = datasetFile();
type RawNode = typeof file.framework;
const levelOf = new Map(file.forums.map(({ id, level }) => [id, level]));

function deep(node: RawNode): RawNode[] {
  return [node, ...node.children.flatMap(deep)];
}

/** From the file, by another way than the app's: an item is kept when every part of the filter keeps it. */
function keeps(node: RawNode, above: readonly RawNode[], filters: Filters): boolean {
  const { partners, levels, pillars, years } = filters;
  const around = [...above, ...deep(node)];
  const inPillar = pillars.length === 0 || around.some(({ pillar }) => pillars.includes(pillar ?? 0));
  const links = deep(node).map((one) => one.links ?? {});
  const namesPartner =
    partners.length === 0 || links.some((named) => named.partners?.some((id) => partners.includes(id)));
  const namesForum =
    levels.length === 0 ||
    links.some((named) => named.forums?.some((id) => levels.includes(levelOf.get(id) ?? '')));
  return inPillar && namesPartner && namesForum && inYears(node, years);
}

function inYears({ date }: RawNode, { from, to }: Filters['years']): boolean {
  if (date === undefined || (from === 2012 && to === 2016)) return true;
  const [start = '', end = start] = date.split('/');
  return Number(start.slice(0, 4)) <= to && (end === '..' || Number(end.slice(0, 4)) >= from);
}

function countKept(filters: Filters): number {
  const walk = (node: RawNode, above: readonly RawNode[]): number =>
    Number(keeps(node, above, filters)) +
    node.children.reduce((count, child) => count + walk(child, [...above, node]), 0);
  return walk(file.framework, []);
}

const total = frameworkNodes.length;
const pillars = frameworkNodes.filter(({ node }) => node.pillar !== undefined).map(({ node }) => node.id);
const structure = [total, ...pillars.map((id) => deep(nodeOf(id)).length - 1)];
const dated = frameworkNodes.filter(({ node }) => node.date !== undefined).map(({ node }) => node);

function expected(filters: Filters) {
  if (isDefault(dataset, filters)) {
    const naming = (list: 'partners' | 'forums') =>
      frameworkNodes.filter(({ node }) => (node.links?.[list] ?? []).length > 0).length;
    const both = [naming('partners'), naming('forums')];
    return { ja: both, en: both };
  }
  const kept = countKept(filters);
  const outside = dated.filter((node) => !inYears(node, filters.years)).length;
  const years =
    filters.years.from === 2012 && filters.years.to === 2016
      ? []
      : [dated.length, ...(outside === 0 ? [] : [outside])];
  const faded = total - kept;
  return {
    ja: [...(kept === 0 ? [total] : faded === 0 ? [kept] : [kept, faded]), ...years],
    en: [...(kept === 0 || faded === 0 ? [] : [kept]), ...(faded < 2 ? [] : [faded]), ...years],
  };
}

describe('what is seen on the tree', () => {
  test('without a filter: the items, the pillars, what speaks of partners and forums', () => {
    expect(seen()).toEqual({
      ja: '枠組みは119項目で、柱①の下に38項目、柱②の下に17項目、柱③の下に18項目。国・地域に係るのは4項目。会議に係るのは11項目。',
      en: 'The framework has 119 items: 38 below pillar ①, 17 below ② and 18 below ③. 4 items mention a partner. 11 items mention a forum.',
    });
  });

  test('one is one, none is none', () => {
    expect(seen({ years: { from: 2015, to: 2016 } }).en).toMatch(
      /The filter \(2015–2016\) keeps 118; the faded one is outside it\. Of the 7 items with a date, 1 is outside 2015–2016\.$/,
    );
    expect(seen({ partners: ['FR'] })).toEqual({
      ja: expect.stringMatching(/絞り込み（フランス）に該当する項目はなく、119項目すべてが薄い。$/) as string,
      en: expect.stringMatching(
        /The filter \(France\) keeps none; the 119 faded ones are outside it\.$/,
      ) as string,
    });
  });

  test('whatever is chosen, both languages say the numbers of the file and no others', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const { ja, en } = seen(filters);
        expect(numbers(ja)).toEqual([...structure, ...expected(filters).ja]);
        expect(numbers(en)).toEqual([...structure, ...expected(filters).en]);
        expect(en).not.toMatch(/\b1 (items|are)\b|none are/);
      }),
      { numRuns: 120 },
    );
  });
});
