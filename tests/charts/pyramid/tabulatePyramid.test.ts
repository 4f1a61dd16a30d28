import { describe, expect, test } from 'vitest';
import { selectPyramid } from '../../../src/charts/pyramid/selectPyramid';
import { tabulatePyramid } from '../../../src/charts/pyramid/tabulatePyramid';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const table = (filters: Partial<Filters> = {}) =>
  tabulatePyramid(selectPyramid(dataset, { ...defaultFilters(dataset), ...filters }));
const row = (id: string, filters: Partial<Filters> = {}) => table(filters).rows.find((one) => one.id === id);

describe('the table of forums', () => {
  test('has the 16 forums in the order of the source, with their level and sections', () => {
    const { columns, rows } = table();
    expect(columns.map(({ id }) => id)).toEqual(['order', 'forum', 'level', 'sources']);
    expect(rows.map(({ cells }) => cells['order'])).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
    expect(rows[3]?.cells).toEqual({
      order: 4,
      forum: dataset.forums[3]?.name,
      level: { ja: '首脳・閣僚等ハイレベル', en: 'Leaders, ministers and other high level' },
      sources: {
        ja: 'スライド6：多国間会議 首脳・閣僚等ハイレベル、基本方針本文：２（４）ルール作り・信頼醸成',
        en: 'Slide 6: Multilateral: leaders and ministers; Policy text 2(4)',
      },
    });
    expect(rows.some(({ faded }) => faded)).toBe(false);
  });

  test('says the standing of chosen partners, each with what the evidence dates from', () => {
    expect(row('un-gge', { partners: ['EU', 'CN'] })?.cells['standing']).toEqual({
      ja: 'EU：構成員でない〔第5次GGE（2016～17年）〕、中国：構成員〔第5次GGE（2016～17年）〕',
      en: 'EU: not a member [5th GGE, 2016–17]; China: member [5th GGE, 2016–17]',
    });
    expect(row('t-cy', { partners: ['KR'] })?.cells['standing']).toEqual({
      ja: '韓国：締約国でない〔根拠：2021年頃のページ〕',
      en: 'ROK: not a party to the convention [evidence: page of about 2021]',
    });
    expect(row('meridian', { partners: ['KR'] })?.cells['standing']).toEqual({
      ja: '韓国：参加を確認できる資料なし',
      en: 'ROK: not documented',
    });
  });

  test('says what the filter does to a forum; only what it leaves out is faded', () => {
    expect(row('g7', { partners: ['CN'] })).toMatchObject({
      faded: true,
      cells: { filter: { ja: '該当しない', en: 'Does not match' } },
    });
    expect(row('meridian', { partners: ['CN'] })).toMatchObject({
      faded: false,
      cells: { filter: { ja: '資料なし', en: 'Not documented' } },
    });
    expect(row('g7', { levels: ['working'] })?.cells['filter']).toEqual({
      ja: '該当しない：選んだレベルの会議ではない。',
      en: 'Does not match: Not at a chosen level.',
    });
  });
});
