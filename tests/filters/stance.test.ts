import { describe, expect, test } from 'vitest';
import { walkTree } from '../../src/dataset/model';
import { countMatches } from '../../src/filters/countMatches';
import { defaultFilters, passes } from '../../src/filters/filters';
import { forumStance, nodeStance, standingOf } from '../../src/filters/stance';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const all = defaultFilters(dataset);

const consultations = (filters: Partial<typeof all>) =>
  dataset.consultations.filter((one) => passes(one, { ...all, ...filters })).map(({ id }) => id);
const forums = (is: string, filters: Partial<typeof all>) =>
  dataset.forums
    .filter((one) => forumStance(one, { ...all, ...filters }, dataset).is === is)
    .map(({ id }) => id);

describe('consultations under the filter', () => {
  test('the trilateral is one record: found under China, under Korea, and once under both', () => {
    expect(consultations({ partners: ['CN'] })).toEqual(['2014-cn-kr', '2015-cn-kr']);
    expect(consultations({ partners: ['KR'] })).toEqual(['2014-cn-kr', '2015-cn-kr']);
    expect(consultations({ partners: ['CN', 'KR'] })).toEqual(['2014-cn-kr', '2015-cn-kr']);
  });

  test('both ends of the years belong to them', () => {
    expect(consultations({ years: { from: 2012, to: 2013 } })).toEqual(['2012-gb', '2012-in', '2013-us']);
  });
});

describe('forums under the filter', () => {
  test('a level leaves the other levels out, and says so', () => {
    expect(forums('in', { levels: ['leaders'] })).toEqual([
      'g7',
      'g20',
      'asean-japan-summit',
      'london-process',
    ]);
    const meridian = dataset.forums.find(({ id }) => id === 'meridian')!;
    expect(forumStance(meridian, { ...all, levels: ['leaders'] }, dataset)).toEqual({
      is: 'out',
      reasons: [{ ja: '選んだレベルの会議ではない。', en: 'Not at a chosen level.' }],
    });
  });

  test('a standing that is not documented is unknown, never out', () => {
    expect(standingOf(dataset, 'london-process', 'IN')).toBe('unknown');
    const stance = forumStance(
      dataset.forums.find(({ id }) => id === 'london-process')!,
      { ...all, partners: ['IN'] },
      dataset,
    );
    expect(stance).toEqual({ is: 'unknown', reasons: [] });
  });

  test('what leaves a forum out besides its partners is said even where a standing is not documented', () => {
    const stance = forumStance(
      dataset.forums.find(({ id }) => id === 'london-process')!,
      { ...all, partners: ['IN'], pillars: [2] },
      dataset,
    );
    expect(stance).toEqual({
      is: 'out',
      reasons: [
        {
          ja: '選んだ柱の項目に、この会議と特定できる記載はない。',
          en: 'No item under a chosen pillar identifiably names it.',
        },
      ],
    });
  });

  test('one of several partners is enough', () => {
    expect(forums('in', { partners: ['IN', 'US'] })).toContain('g7');
    expect(forums('out', { partners: ['IN', 'IL'] })).toContain('g7');
  });
});

describe('framework items under the filter', () => {
  const inPillar = walkTree([dataset.framework]).filter(
    ({ path }) => nodeStance(path, { ...all, pillars: [2] }, dataset).is === 'in',
  );

  test('a pillar keeps its own items and what stands above them', () => {
    const pillar = dataset.frameworkNodes.find((node) => node.pillar === 2)!;
    const ids = inPillar.map(({ node }) => node.id);
    expect(ids).toContain(dataset.framework.id);
    for (const { node } of walkTree([pillar])) expect(ids).toContain(node.id);
    expect(ids).not.toContain(dataset.frameworkNodes.find((node) => node.pillar === 1)!.id);
  });

  test('years leave out only what is dated outside them', () => {
    const strategy = walkTree([dataset.framework]).find(({ node }) => node.date === '2013-12-17')!;
    expect(nodeStance(strategy.path, { ...all, years: { from: 2014, to: 2016 } }, dataset)).toEqual({
      is: 'out',
      reasons: [{ ja: '日付が選んだ年に含まれない。', en: 'Dated outside the chosen years.' }],
    });
    const loan = walkTree([dataset.framework]).find(({ node }) => node.date === '2015/..')!;
    expect(nodeStance(loan.path, { ...all, years: { from: 2016, to: 2016 } }, dataset).is).toBe('in');
  });
});

test('the counts of the whole: 21 consultations, 12 partners, 16 forums', () => {
  const counts = countMatches(dataset, all);
  expect(counts.consultations).toEqual({ shown: 21, total: 21 });
  expect(counts.partners).toEqual({ shown: 12, total: 12 });
  expect(counts.forums).toEqual({
    shown: 16,
    total: 16,
    unknown: 0,
    levels: 3,
    added: false,
  });
  expect(counts.nodes.shown).toBe(dataset.frameworkNodes.length);
});

test('the counts of a filter: the U.S. in 2014 and 2015', () => {
  const counts = countMatches(dataset, { ...all, partners: ['US'], years: { from: 2014, to: 2015 } });
  expect(counts.consultations).toEqual({ shown: 2, total: 21 });
  expect(counts.partners).toEqual({ shown: 1, total: 12 });
});
