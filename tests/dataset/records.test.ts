// Facts about the bundled dataset, one by one, as the source prints them. What any dataset must satisfy is checked by
// parseDataset; what is here would be wrong for any other source.
import { describe, expect, test } from 'vitest';
import { file, records } from '../support/bundledDataset';

const { source, partners, consultations, forumLevels, forums, supplement } = file;

describe('source', () => {
  test('has the 91 sections of eight slides and the policy text', () => {
    expect(source.sections).toHaveLength(91);
    expect(source.asOf).toBe('2016-10');
    const slides = source.sections.map(({ id, part, slide }) => ({ id, part, slide }));
    expect(slides).toEqual(
      slides.map(({ id }) =>
        id.startsWith('D')
          ? { id, part: 'deck', slide: Number(id[1]) }
          : { id, part: 'policy', slide: undefined },
      ),
    );
    expect(new Set(slides.map(({ slide }) => slide))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, undefined]));
  });

  test('has 79 leaf sections, each cited by a record outside the supplement', () => {
    const ids = source.sections.map(({ id }) => id);
    const leaves = ids.filter((id) => !ids.some((other) => other.startsWith(`${id}.`)));
    const cited = new Set(records.flatMap(({ cites }) => cites));
    expect(leaves).toHaveLength(79);
    expect(leaves.filter((id) => !cited.has(id))).toEqual([]);
  });

  test('gives every record an id of its own', () => {
    const ids = [...records, ...supplement.terms].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('consultations', () => {
  const LISTED: Record<number, string[]> = {
    2012: ['GB', 'IN'],
    2013: ['US'],
    2014: ['US', 'EU', 'CN+KR', 'IL', 'EE', 'FR', 'GB'],
    2015: ['AU', 'RU', 'US', 'CN+KR', 'EE'],
    2016: ['FR', 'IL', 'US', 'AU', 'DE', 'GB'],
  };
  const years = Object.keys(LISTED).map(Number);

  test('are the 21 of the list, in its order', () => {
    expect(consultations).toHaveLength(21);
    expect(consultations.map((held) => [held.year, held.partners.join('+')])).toEqual(
      years.flatMap((year) => LISTED[year]?.map((listed) => [year, listed])),
    );
  });

  test('number 2, 1, 7, 5 and 6 a year', () => {
    expect(years.map((year) => consultations.filter((held) => held.year === year).length)).toEqual([
      2, 1, 7, 5, 6,
    ]);
  });

  test('are trilateral with China and Korea, bilateral with the others', () => {
    const trilateral = consultations.filter(({ format }) => format === 'trilateral');
    expect(trilateral.map(({ id }) => id)).toEqual(['2014-cn-kr', '2015-cn-kr']);
    expect(trilateral.map((held) => held.partners)).toEqual([
      ['CN', 'KR'],
      ['CN', 'KR'],
    ]);
    expect(trilateral.every(({ cites }) => cites.includes('D6.3.n2'))).toBe(true);
  });

  test('cite the list of their year', () => {
    expect(consultations.filter(({ year, cites }) => !cites.includes(`D6.3.${year}`))).toEqual([]);
  });

  test('hold nothing that the source does not print: no month, no day, no place', () => {
    const keys = new Set(consultations.flatMap((held) => Object.keys(held)));
    expect(keys).toEqual(new Set(['id', 'year', 'partners', 'format', 'cites']));
    expect(JSON.stringify(consultations)).not.toMatch(/\d{4}-\d{2}/);
  });

  test('bear out the claim of 12 countries and regions', () => {
    const seen = new Set(consultations.flatMap((held) => held.partners));
    expect(seen.size).toBe(12);
    expect(file.coverage.claim).toEqual({ partners: 12, cites: ['D6.1.1', 'D1.3.5'] });
    expect(file.coverage.partial).toEqual([{ year: 2016, through: '2016-10' }]);
  });

  test('reach 2, 3, 9, 11 and 12 partners by the end of each year', () => {
    const reached = (year: number) =>
      new Set(consultations.filter((held) => held.year <= year).flatMap((held) => held.partners)).size;
    expect(years.map(reached)).toEqual([2, 3, 9, 11, 12]);
  });
});

describe('partners', () => {
  test('are 11 countries and 1 region, in the order of first listing', () => {
    expect(partners.map(({ id }) => id)).toEqual([
      'GB',
      'IN',
      'US',
      'EU',
      'CN',
      'KR',
      'IL',
      'EE',
      'FR',
      'AU',
      'RU',
      'DE',
    ]);
    expect(partners.filter(({ kind }) => kind === 'country')).toHaveLength(11);
    expect(partners.filter(({ kind }) => kind === 'region').map(({ id }) => id)).toEqual(['EU']);
    expect([...new Set(consultations.flatMap((held) => held.partners))]).toEqual(
      partners.map(({ id }) => id),
    );
  });

  test('keep the label of the list', () => {
    expect(partners.map(({ deckLabel }) => deckLabel).join(' ')).toBe(
      '英 印 米 EU 中 韓 イスラエル エストニア 仏 豪 露 独',
    );
  });

  test('cite exactly the years in which they are listed', () => {
    const cited = partners.map(({ id, cites }) => [id, cites.filter((cite) => !cite.startsWith('D6.3.n'))]);
    const listed = partners.map(({ id }) => [
      id,
      consultations.filter((held) => held.partners.includes(id)).map((held) => `D6.3.${held.year}`),
    ]);
    expect(cited).toEqual(listed);
  });
});

describe('forums', () => {
  const at = (level: string) => forums.filter((forum) => forum.level === level).map(({ name }) => name.ja);

  test('stand on three levels, each open-ended', () => {
    expect(forumLevels.map(({ id, name, openEnded }) => [id, name.ja, openEnded])).toEqual([
      ['leaders', '首脳・閣僚等ハイレベル', true],
      ['senior-officials', '高級実務者レベル', true],
      ['working', '政策担当者・実務担当者レベル', true],
    ]);
  });

  test('are the 4, 5 and 7 of the list, as it prints them', () => {
    expect(at('leaders')).toEqual([
      'G7',
      'G20',
      '日・ASEAN首脳会議',
      'サイバー空間に関するロンドンプロセス会議',
    ]);
    expect(at('senior-officials')).toEqual([
      'G7伊勢志摩サイバーグループ',
      '国連政府専門家会合',
      '日・ASEAN情報セキュリティ政策会議',
      '日・ASEANサイバー犯罪対策対話',
      'サイバー犯罪条約委員会会合',
    ]);
    expect(at('working')).toEqual([
      'MERIDIAN',
      'IWWN',
      'FiRST',
      'NatCSIRT',
      'OECD WPSPDE',
      'APEC-TEL',
      'ARFサイバー関連会合',
    ]);
    expect(forums).toHaveLength(16);
  });

  test('cite the section of their level', () => {
    const section: Record<string, string> = {
      leaders: 'D6.2.1',
      'senior-officials': 'D6.2.2',
      working: 'D6.2.3',
    };
    expect(forums.filter(({ level, cites }) => !cites.includes(section[level] ?? ''))).toEqual([]);
  });
});
