import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkTree } from '../../src/dataset/model';
import { countMatches } from '../../src/filters/countMatches';
import { defaultFilters, type Filters } from '../../src/filters/filters';
import { strategyStance } from '../../src/filters/stance';
import { arbitraryFilters } from '../support/arbitraryFilters';
import { realDataset } from '../support/realDataset';
import { strategyFacts } from '../support/strategyFacts';

const dataset = realDataset();
const all = defaultFilters(dataset);
const facts = strategyFacts();

const kept = (filters: Partial<Filters>) =>
  walkTree(dataset.strategy)
    .map(({ node }) => node)
    .filter((node) => strategyStance(node, { ...all, ...filters }, dataset).is === 'in')
    .map(({ id }) => id);

describe('an item of the strategy under the filter', () => {
  test('is in with nothing asked for', () => {
    expect(kept({})).toHaveLength(67);
  });

  test('stays for a partner that it or an item below it names', () => {
    const forUs = kept({ partners: ['US'] });
    expect(forUs).toHaveLength(20);
    expect(forUs).toEqual(expect.arrayContaining(['st-achievements', 'st-us-dialogue', 'st-response']));
    expect(kept({ partners: ['GB'] })).toEqual([]);
  });

  test('stays for a level whose forums it names', () => {
    expect(kept({ levels: ['working'] })).toEqual(['st-law', 'st-cbm', 'st-cbm-meetings']);
  });

  test('stays for a pillar that it names; naming the policy as a whole is no pillar', () => {
    for (const pillar of [1, 2, 3]) expect(kept({ pillars: [pillar] })).toEqual([]);
    const [part] = dataset.strategy;
    const naming = { ...part!, links: { framework: ['cb-2-law'] }, children: [] };
    expect(strategyStance(naming, { ...all, pillars: [2] }, dataset).is).toBe('in');
    expect(strategyStance(naming, { ...all, pillars: [3] }, dataset).is).toBe('out');
  });

  test('is left out by years only where it is dated outside them', () => {
    const without = (from: number, to: number) => {
      const inside = new Set(kept({ years: { from, to } }));
      return facts.map(({ item }) => item.id).filter((id) => !inside.has(id));
    };
    expect(without(2012, 2014)).toEqual(['st-us-guidelines', 'st-g7']);
    expect(without(2015, 2015)).toEqual(['st-g7']);
  });

  test('says why it is left out', () => {
    const node = dataset.strategy.find(({ id }) => id === 'st-g7')!;
    expect(strategyStance(node, { ...all, partners: ['US'], pillars: [2] }, dataset).reasons).toEqual([
      { ja: '選んだ柱の項目に係るものではない。', en: 'Mentions no item of a chosen pillar.' },
      { ja: '選んだ国・地域に係るものではない。', en: 'Mentions no chosen partner.' },
    ]);
  });

  test('is counted for any filter as it is when counted from the file', () => {
    const levelOf = new Map(dataset.forums.map(({ id, level }) => [id, level]));
    const pillarOf = (id: string) => Number(/^cb-([123])(-|$)/.exec(id)?.[1] ?? 0);
    fc.assert(
      fc.property(arbitraryFilters(dataset), ({ partners, years, levels, pillars }) => {
        const expected = facts.filter(({ item, branch }) => {
          const year = Number(item.date?.slice(0, 4) ?? years.from);
          return (
            (partners.length === 0 || branch('partners').some((id) => partners.includes(id))) &&
            (levels.length === 0 || branch('forums').some((id) => levels.includes(levelOf.get(id) ?? ''))) &&
            (pillars.length === 0 || branch('framework').some((id) => pillars.includes(pillarOf(id)))) &&
            year >= years.from &&
            year <= years.to
          );
        });
        expect(countMatches(dataset, { partners, years, levels, pillars }).strategy).toEqual({
          shown: expected.length,
          total: 67,
        });
      }),
    );
  });
});
