import { describe, expect, test } from 'vitest';
import { selectPyramid, type PyramidData } from '../../../src/charts/pyramid/selectPyramid';
import type { Dataset } from '../../../src/dataset/model';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { standingMessages } from '../../../src/i18n/messages/standing';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const select = (filters: Partial<Filters> = {}) =>
  selectPyramid(dataset, { ...defaultFilters(dataset), ...filters });
const forums = (data: PyramidData) => data.tiers.flatMap((tier) => tier.forums);
const idsThatAre = (data: PyramidData, is: string) =>
  forums(data)
    .filter((forum) => forum.is === is)
    .map(({ id }) => id);

test('three tiers in the order of the source: 4, 5 and 7 forums, each list open-ended', () => {
  expect(
    select().tiers.map(({ name, openEnded, forums: inTier }) => [
      name.ja,
      openEnded,
      inTier.map((forum) => forum.name.ja),
    ]),
  ).toEqual([
    [
      '首脳・閣僚等ハイレベル',
      true,
      ['G7', 'G20', '日・ASEAN首脳会議', 'サイバー空間に関するロンドンプロセス会議'],
    ],
    [
      '高級実務者レベル',
      true,
      [
        'G7伊勢志摩サイバーグループ',
        '国連政府専門家会合',
        '日・ASEAN情報セキュリティ政策会議',
        '日・ASEANサイバー犯罪対策対話',
        'サイバー犯罪条約委員会会合',
      ],
    ],
    [
      '政策担当者・実務担当者レベル',
      true,
      ['MERIDIAN', 'IWWN', 'FiRST', 'NatCSIRT', 'OECD WPSPDE', 'APEC-TEL', 'ARFサイバー関連会合'],
    ],
  ]);
});

test('without a filter every forum is in, and nobody’s standing is said', () => {
  const data = select();
  expect(data.count).toEqual({ in: 16, out: 0, unknown: 0, total: 16 });
  expect(data.filtered).toBe(false);
  expect(forums(data).flatMap(({ reasons, standings }) => [...reasons, ...standings])).toEqual([]);
});

describe('with China chosen', () => {
  const data = select({ partners: ['CN'] });

  test('the forums that it is in, is not in, and may be in', () => {
    expect(idsThatAre(data, 'in')).toEqual(['g20', 'london-process', 'un-gge', 'apec-tel', 'arf']);
    expect(idsThatAre(data, 'unknown')).toEqual(['meridian', 'iwwn', 'first', 'natcsirt']);
    expect(idsThatAre(data, 'out')).toEqual([
      'g7',
      'asean-japan-summit',
      'ise-shima-cyber-group',
      'asean-japan-infosec-policy',
      'asean-japan-cybercrime-dialogue',
      't-cy',
      'oecd-wpspde',
    ]);
  });

  test('each tier and the whole count the three apart', () => {
    expect(data.tiers.map(({ count }) => count)).toEqual([
      { in: 2, out: 2, unknown: 0, total: 4 },
      { in: 1, out: 4, unknown: 0, total: 5 },
      { in: 2, out: 1, unknown: 4, total: 7 },
    ]);
    expect(data.count).toEqual({ in: 5, out: 7, unknown: 4, total: 16 });
  });

  test('its standing in each forum is in the right word', () => {
    expect(forums(data).map(({ id, standings }) => [id, standings.map(({ word }) => word).join()])).toEqual([
      ['g7', 'not-member'],
      ['g20', 'host'],
      ['asean-japan-summit', 'not-member'],
      ['london-process', 'takes-part'],
      ['ise-shima-cyber-group', 'not-member'],
      ['un-gge', 'member'],
      ['asean-japan-infosec-policy', 'not-member'],
      ['asean-japan-cybercrime-dialogue', 'not-member'],
      ['t-cy', 'not-party'],
      ['meridian', 'unknown'],
      ['iwwn', 'unknown'],
      ['first', 'unknown'],
      ['natcsirt', 'unknown'],
      ['oecd-wpspde', 'not-member'],
      ['apec-tel', 'member'],
      ['arf', 'member'],
    ]);
  });
});

test('a body of teams has no states as members', () => {
  const first = forums(select({ partners: ['FR'] })).find(({ id }) => id === 'first');
  expect(first?.standings).toEqual([
    {
      partner: 'FR',
      name: { ja: 'フランス', en: 'France' },
      word: 'team',
      term: { ja: '2000年9月12日から', en: 'since 12 September 2000' },
      estimated: false,
    },
  ]);
});

test('where a body of teams meets under one of them, the team is the host', () => {
  const natcsirt = forums(select({ partners: ['US'] })).find(({ id }) => id === 'natcsirt');
  expect(natcsirt?.standings.map(({ word }) => standingMessages[word])).toEqual([
    { ja: '国内のチームが主催', en: 'a team of its own is the host' },
  ]);
});

test('which bodies are of teams is in the data, not in the code', () => {
  const states: Dataset = {
    ...dataset,
    supplement: {
      ...dataset.supplement,
      forums: dataset.supplement.forums.filter(({ record }) => record !== 'first'),
    },
  };
  const filters = { ...defaultFilters(dataset), partners: ['FR'] };
  const first = forums(selectPyramid(states, filters)).find(({ id }) => id === 'first');
  expect(first?.standings.map(({ word }) => word)).toEqual(['member']);
});

test('another level leaves a forum out and says so, whatever the partners', () => {
  const data = select({ levels: ['working'], partners: ['CN'] });
  expect(data.tiers.map(({ aside }) => aside)).toEqual([true, true, false]);
  expect(data.count).toEqual({ in: 2, out: 10, unknown: 4, total: 16 });
  expect(forums(data).find(({ id }) => id === 'g20')?.reasons).toEqual([
    { ja: '選んだレベルの会議ではない。', en: 'Not at a chosen level.' },
  ]);
});

test('the pillars keep the forums that their items name', () => {
  expect(idsThatAre(select({ pillars: [3] }), 'in')).toEqual(['london-process', 'un-gge', 'meridian']);
});

test('the years change nothing: the source dates no forum', () => {
  expect(select({ years: { from: 2013, to: 2013 } })).toEqual(select());
});
