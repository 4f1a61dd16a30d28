import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { seenOverview } from '../../../src/features/overview/seenOverview';
import { selectOverview } from '../../../src/features/overview/selectOverview';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const hidden = withoutSupplement(dataset);

const seen = (filters: Partial<Filters> = {}, from = dataset) =>
  seenOverview(from, { ...defaultFilters(from), ...filters });

test('the whole record in three sentences', () => {
  const { ja, en } = seen();
  expect(ja).toContain('協議が21件（うち2件は三カ国協議、それぞれ1件と数える）。');
  expect(ja).toContain('多国間会議は16（首脳・閣僚等4、高級実務者5、政策・実務担当者7）。');
  expect(en).toContain(
    '16 forums are named: Leaders and ministers 4; Senior officials 5; Policy and working level 7.',
  );
  expect(ja).toMatch(
    /能力構築支援の枠組みは3つの柱、119項目、うち例示9（項目の数は当サイトの整理による）。$/,
  );
  expect(en).toMatch(
    / The capacity-building framework has three pillars and 119 items, 9 given as examples \(items as we outline them\)\.$/,
  );
});

test('items are said to match, not to stand under pillars: some of them stand elsewhere', () => {
  const { ja, en } = seen({ partners: ['US'] });
  expect(ja).toMatch(/能力構築支援の枠組みで条件に合うのは\d+項目（項目の数は当サイトの整理による）。$/);
  expect(en).toMatch(/ \d+ items of the capacity-building framework match \(items as we outline them\)\.$/);
});

test('where a partner sits is an added fact, a lower bound where it is not documented', () => {
  expect(seen({ partners: ['CN'] }).ja).toContain(
    '補足情報によれば、多国間会議のうち、中国が参加するものは少なくとも5（ほかに資料なし4）。',
  );
  expect(seen({ partners: ['CN'] }).en).toContain(
    'By added facts, China sits in at least 5 forums; for 4 more it is not documented.',
  );
});

test('with the added facts hidden forums are not narrowed by partner, and it says so', () => {
  const { ja, en } = seen({ partners: ['CN'] }, hidden);
  expect(ja).toContain('多国間会議は16');
  expect(ja).toContain('補足情報を非表示にしているため、会議数は国・地域では絞っていません。');
  expect(en).not.toContain('not documented');
  const { headline, figures } = selectOverview(hidden, { ...defaultFilters(hidden), partners: ['CN'] });
  expect(headline).toEqual({
    ja: '1か国と2件の協議を記載',
    en: '2 listed consultations with 1 partner',
  });
  expect(figures.find(({ id }) => id === 'forums')).toMatchObject({ count: 16, total: null });
});

const SITS = ['member', 'takes-part', 'host', 'party', 'observer'];

/** Phrases that the paragraph must have, counted from the file. A forum that a pillar names is counted by the tree's own tests. */
function must({ partners, years, levels }: Filters, off: boolean): string[] {
  const consultations = file.consultations.filter(
    (one) =>
      one.year >= years.from &&
      one.year <= years.to &&
      (partners.length === 0 || one.partners.some((id) => partners.includes(id))),
  ).length;
  const first =
    consultations === 0
      ? 'has no consultation'
      : `has ${consultations} consultation${consultations === 1 ? '' : 's'} with`;
  const atLevel = file.forums.filter(({ level }) => levels.length === 0 || levels.includes(level));
  if (partners.length === 0 || off)
    return [first, `多国間会議は${atLevel.length}（`, `${atLevel.length} forum`];
  const standings = atLevel.map(({ id }) =>
    file.supplement.memberships
      .filter((row) => row.forum === id && partners.includes(row.partner))
      .map(({ standing }) => standing),
  );
  const sits = (all: readonly string[]) => all.some((standing) => SITS.includes(standing));
  const inside = standings.filter(sits).length;
  const unknown = standings.filter((all) => !sits(all) && all.includes('unknown')).length;
  return [
    first,
    ...(inside > 0
      ? [`参加するものは${unknown > 0 ? '少なくとも' : ''}${inside}`]
      : ['確認できるものはない']),
    ...(unknown > 0 ? [`資料なし${unknown}）`, `for ${unknown}`] : []),
  ];
}

test('says the numbers of the file, whatever the filter', () => {
  fc.assert(
    fc.property(arbitraryFilters(dataset), fc.boolean(), (any, off) => {
      const filters = { ...any, pillars: [] };
      const { ja, en } = seenOverview(off ? hidden : dataset, filters);
      expect(must(filters, off).filter((phrase) => !`${ja}\n${en}`.includes(phrase))).toEqual([]);
      expect(en).not.toMatch(/\.\.|\s\s|undefined|\b1 (?:forums|items|consultations)\b/);
      expect(off && /補足情報によれば|資料なし|not documented/.test(ja + en)).toBe(false);
    }),
    { numRuns: 100 },
  );
});
