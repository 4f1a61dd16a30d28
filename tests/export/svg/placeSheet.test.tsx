import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/textWidth';
import { placeSheet } from '../../../src/export/svg/placeSheet';
import { LANGS, same } from '../../../src/i18n/text';

const sentence = 'Consultations with partners and the forums they share. ';
const address = `https://example.org/#/timeline?partners=${'AU,CN,DE,'.repeat(40)}`;
const stamp = {
  filter: { ja: '絞り込み：英国、2013～2015年', en: 'Filter: the UK, 2013–2015' },
  asOf: { ja: '2016年10月現在', en: 'as of October 2016' },
  source: { ja: '出典：日本政府', en: 'Source: Government of Japan' },
  added: null,
  addedToPicture: { ja: '「補足情報」は原資料以外の事実。', en: 'Added facts are from outside the source.' },
  address,
};
const square = ({ width }: { readonly width: number }) => ({
  element: <svg width={width} height={width} />,
  width,
  height: width,
});
const content = (title = '年表') => ({ title: same(title), picture: square, stamp });

describe.each(LANGS)('a sheet (%s)', (lang) => {
  test('says its title, filter, date, source and address whole', () => {
    const { passages } = placeSheet(content(), 'page', lang);
    const said = passages.map(({ lines, joint }) => lines.join(joint));
    expect(said[0]).toBe('年表');
    expect(said[1]).toContain(stamp.filter[lang]);
    expect(said[1]).toContain(stamp.asOf[lang]);
    expect(said[2]).toContain(stamp.source[lang]);
    expect(said[2]).toContain(stamp.addedToPicture[lang]);
    expect(said[3]).toContain(address);
  });

  test.each(['page', 'slide'] as const)('keeps everything inside and apart (%s)', (size) => {
    for (const title of ['年表', sentence.repeat(6), '日本'.repeat(200)]) {
      const { width, height, passages, rule, chart } = placeSheet(content(title), size, lang);
      for (const { at, lines, lead, size: font, weight } of passages) {
        expect(at.y - font).toBeGreaterThanOrEqual(0);
        expect(at.y + (lines.length - 1) * lead).toBeLessThan(height);
        for (const line of lines) expect(at.x + textWidth(line, font, weight)).toBeLessThanOrEqual(width);
      }
      const [, under, source] = passages;
      const headEnds = (under?.at.y ?? 0) + ((under?.lines.length ?? 1) - 1) * (under?.lead ?? 0);
      expect(chart.y).toBeGreaterThan(headEnds);
      expect(chart.x).toBeGreaterThanOrEqual(0);
      expect(rule.y).toBeLessThan((source?.at.y ?? 0) - (source?.size ?? 0) / 2);
    }
  });
});

test('a slide is 1920 × 1080 and its chart fits between head and source', () => {
  const { width, height, chart, rule } = placeSheet(content(), 'slide', 'ja');
  expect([width, height]).toEqual([1920, 1080]);
  // The narrowest layout is a square of 720 px.
  expect(chart.y + 720 * chart.factor).toBeLessThanOrEqual(rule.y);
});

test('a page is as wide as a chart that needs more room', () => {
  const wide = { ...content(), picture: () => ({ element: <svg />, width: 2000, height: 300 }) };
  expect(placeSheet(wide, 'page', 'ja').width).toBe(2080);
});

test('a slide takes columns side by side only where they are larger and nobody could read the usual picture', () => {
  const chart = (width: number, height: number) => ({ element: <svg />, width, height });
  const placed = (usual: number, columns: ReturnType<typeof chart> | null) =>
    placeSheet({ ...content(), picture: () => chart(720, usual), columns: () => columns }, 'slide', 'ja')
      .chart.factor;
  const alone = placed(5000, null);
  expect(alone * 12).toBeLessThan(3);
  expect(placed(5000, chart(2400, 900))).toBeCloseTo(1808 / 2400);
  // What can be read stays as the screen has it.
  expect(placed(400, chart(100, 50))).toBe(placed(400, null));
  // Columns that are no larger are no gain.
  expect(placed(5000, chart(720, 6000))).toBe(alone);
});
