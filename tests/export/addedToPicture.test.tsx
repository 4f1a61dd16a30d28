import { describe, expect, test } from 'vitest';
import { loadExportable } from '../../src/app/loadExportable';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();

describe('what is from outside the source is said where something is', () => {
  const items = '「補足情報」と示したものは、当サイトが原資料以外から加えた事実。';
  const standings = '会議と相手：原資料。立場：すべて補足情報（項目ごとの出典はリンク先）。';
  test.each([
    ['/', null],
    ['/?partners=GB', items],
    ['/timeline', null],
    ['/timeline?dates=added', items],
    ['/timeline?dates=added&supplement=off', null],
    ['/forums', null],
    ['/forums?levels=leaders', null],
    ['/forums?partners=GB', items],
    ['/forums?as=matrix', standings],
    ['/framework', null],
    ['/strategy', null],
    ['/strategy?as=relations', null],
    ['/partners', null],
    ['/glossary', items],
    ['/glossary?supplement=off', null],
  ])('%s', async (link, words) => {
    const exportable = await loadExportable(dataset, link, 'ja');
    expect(exportable?.stamp.added?.ja ?? null).toBe(words);
    const pictured = exportable?.picture ? words : null;
    expect(exportable?.stamp.addedToPicture?.ja ?? null).toBe(pictured);
  });

  test('the lanes of a partner are from the source; the rows that follow them are not all', async () => {
    const exportable = await loadExportable(dataset, '/partners/GB', 'ja');
    expect(exportable?.stamp.addedToPicture).toBeNull();
    expect(exportable?.stamp.added?.ja).toBe(items);
  });
});
