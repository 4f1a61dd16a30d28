import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeCell } from '../../../src/charts/matrix/describeCell';
import { selectMatrix, type MatrixData } from '../../../src/charts/matrix/selectMatrix';
import { tabulateMatrix } from '../../../src/charts/matrix/tabulateMatrix';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const select = (filters: Partial<Filters> = {}) =>
  selectMatrix(dataset, { ...defaultFilters(dataset), ...filters });
const rowsOf = (data: MatrixData) => data.tiers.flatMap(({ rows }) => rows);
const cellOf = (forum: string, partner: string) => {
  const row = rowsOf(select()).find(({ id }) => id === forum)!;
  return { row, cell: row.cells.find((one) => one.partner === partner)! };
};
const nameOf = (forum: string, partner: string) => {
  const { row, cell } = cellOf(forum, partner);
  return describeCell(cell, row);
};

const SITS = ['member', 'takes-part', 'host', 'party', 'observer'];

describe('the whole matrix', () => {
  const data = select();

  test('has the 16 forums on their three levels and the 12 partners, both in the order of the source', () => {
    expect(data.tiers.map(({ rows }) => rows.map(({ id }) => id))).toEqual(
      file.forumLevels.map(({ id }) => file.forums.filter(({ level }) => level === id).map((one) => one.id)),
    );
    expect(data.partners.map(({ id }) => id)).toEqual(file.partners.map(({ id }) => id));
    for (const { cells } of rowsOf(data)) {
      expect(cells.map(({ partner }) => partner)).toEqual(file.partners.map(({ id }) => id));
    }
  });

  test('has each of the 192 standings as the file has it; 42 are not documented', () => {
    const cells = rowsOf(data).flatMap((row) => row.cells);
    expect(cells).toHaveLength(192);
    for (const cell of cells) {
      const row = file.supplement.memberships.find(
        ({ forum, partner }) => forum === cell.forum && partner === cell.partner,
      )!;
      const seat = row.standing === 'unknown' ? 'unknown' : SITS.includes(row.standing) ? 'in' : 'out';
      expect(cell).toMatchObject({
        seat,
        term: row.term ?? null,
        note: row.note ?? null,
        urls: row.urls,
        estimated: row.status === 'inferred',
      });
      expect(cell.status === null).toBe(seat === 'unknown');
    }
    expect(data.count).toEqual({ in: 77, out: 73, unknown: 42, total: 192 });
  });

  test('counts those who are in, forum by forum and partner by partner, and never what is not documented', () => {
    const known = file.supplement.memberships.filter(({ standing }) => SITS.includes(standing));
    expect(rowsOf(data).map(({ id, inCount }) => [id, inCount])).toEqual(
      file.forums.map(({ id }) => [id, known.filter(({ forum }) => forum === id).length]),
    );
    expect(data.partners.map(({ id, inCount }) => [id, inCount])).toEqual(
      file.partners.map(({ id }) => [id, known.filter(({ partner }) => partner === id).length]),
    );
  });

  test('names the term of the UN GGE, and has the fourth group where a page says it', () => {
    const { row } = cellOf('un-gge', 'KR');
    expect(row.terms).toEqual({
      now: { ja: '第5次GGE（2016～17年）', en: '5th GGE, 2016–17' },
      before: { ja: '第4次GGE（2014～15年）', en: '4th GGE, 2014–15' },
    });
    const said = row.cells.map(({ partner, earlier }) => [partner, earlier?.word, earlier?.estimated]);
    expect(said.filter(([, word]) => word !== 'unknown')).toEqual([
      ['KR', 'member', false],
      ['EE', 'member', true],
      ['AU', 'not-member', false],
    ]);
    expect(said).toHaveLength(12);
    const others = rowsOf(data).filter(({ id }) => id !== 'un-gge');
    expect(others.flatMap(({ cells }) => cells).filter(({ earlier }) => earlier !== null)).toEqual([]);
    expect(rowsOf(data).filter(({ terms }) => terms !== null)).toHaveLength(1);
  });
});

describe('the name of a standing', () => {
  test.each([
    [
      'un-gge',
      'AU',
      '国連政府専門家会合 – オーストラリア：構成員〔第5次GGE（2016～17年）〕（補足情報）。第4次GGE（2014～15年）：構成員でない。',
      'UN Group of Governmental Experts – Australia: member [5th GGE, 2016–17] (added facts). 4th GGE, 2014–15: not a member.',
    ],
    [
      'un-gge',
      'EE',
      '国連政府専門家会合 – エストニア：構成員〔第5次GGE（2016～17年）〕（補足情報）。第4次GGE（2014～15年）：構成員（推定）。',
      'UN Group of Governmental Experts – Estonia: member [5th GGE, 2016–17] (added facts). 4th GGE, 2014–15: member (estimated).',
    ],
    [
      'un-gge',
      'US',
      '国連政府専門家会合 – 米国：構成員〔第5次GGE（2016～17年）〕（補足情報）。第4次GGE（2014～15年）：参加を確認できる資料なし。',
      'UN Group of Governmental Experts – U.S.: member [5th GGE, 2016–17] (added facts). 4th GGE, 2014–15: not documented.',
    ],
    [
      't-cy',
      'EU',
      'サイバー犯罪条約委員会会合 – EU：オブザーバー〔根拠：2017年6月のページ〕（補足情報）。',
      'Cybercrime Convention Committee – EU: observer [evidence: page of June 2017] (added facts).',
    ],
    [
      'first',
      'FR',
      'FiRST – フランス：国内のチームが会員〔2000年9月12日から〕（補足情報）。',
      'FIRST – France: a team of its own is a member [since 12 September 2000] (added facts).',
    ],
    [
      't-cy',
      'RU',
      'サイバー犯罪条約委員会会合 – ロシア：締約国でない〔2015年9月の一覧〕（補足情報）。',
      'Cybercrime Convention Committee – Russia: not a party to the convention [list of September 2015] (added facts).',
    ],
    [
      'meridian',
      'KR',
      'MERIDIAN – 韓国：参加を確認できる資料なし（補足情報）。',
      'MERIDIAN – ROK: not documented (added facts).',
    ],
  ])('%s, %s', (forum, partner, ja, en) => {
    expect(nameOf(forum, partner)).toEqual({ ja, en });
  });
});

describe('under the filter', () => {
  test('partners leave columns, levels leave rows, pillars fade rows with the reason', () => {
    const data = select({ partners: ['CN', 'GB'], levels: ['senior-officials'], pillars: [3] });
    expect(data.partners.map(({ id }) => id)).toEqual(['GB', 'CN']);
    expect(rowsOf(data).map(({ id, faded }) => [id, faded])).toEqual([
      ['ise-shima-cyber-group', true],
      ['un-gge', false],
      ['asean-japan-infosec-policy', true],
      ['asean-japan-cybercrime-dialogue', true],
      ['t-cy', true],
    ]);
    expect(rowsOf(data)[0]?.reasons[0]?.en).toBe('No item under a chosen pillar identifiably names it.');
    expect(data.count).toEqual({ in: 2, out: 0, unknown: 0, total: 2 });
  });
});

describe('the table', () => {
  test('has a row for each pair with all that is known of it, and says nothing where nothing is', () => {
    const { columns, rows } = tabulateMatrix(select());
    expect(columns.map(({ id }) => id)).toEqual([
      'forum',
      'level',
      'partner',
      'standing',
      'term',
      'earlier',
      'note',
      'status',
      'link',
    ]);
    expect(rows).toHaveLength(192);
    expect(rows.find(({ id }) => id === 'un-gge.KR')?.cells).toMatchObject({
      standing: { ja: '構成員', en: 'member' },
      term: { ja: '第5次GGE（2016～17年）', en: '5th GGE, 2016–17' },
      earlier: { ja: '第4次GGE（2014～15年）：構成員', en: '4th GGE, 2014–15: member' },
      note: { en: 'Took part in the 1st, 2nd, 4th and 5th groups.' },
      status: { ja: '公式資料', en: 'official source' },
      link: { en: 'https://www.mofa.go.kr/www/wpge/m_3991/contents.do' },
    });
    expect(rows.find(({ id }) => id === 'meridian.KR')?.cells).toMatchObject({
      standing: { ja: '参加を確認できる資料なし', en: 'not documented' },
      term: null,
      note: null,
      status: null,
      link: null,
    });
  });

  test('under any filter it has the pairs of the matrix, in the same order', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const data = selectMatrix(dataset, filters);
        const table = tabulateMatrix(data);
        expect(table.rows.map(({ id }) => id)).toEqual(
          rowsOf(data).flatMap(({ cells }) => cells.map(({ key }) => key)),
        );
        for (const row of table.rows) {
          expect(Object.keys(row.cells)).toEqual(
            expect.arrayContaining(table.columns.map(({ id }) => id)) as string[],
          );
        }
      }),
    );
  });
});
