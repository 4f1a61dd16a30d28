import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLabel, narrowestWidth } from '../../src/charts/breakLabel';
import { labelPieces } from '../../src/charts/labelPieces';
import { textWidth } from '../../src/charts/textWidth';
import { LANGS, type Lang } from '../../src/i18n/text';
import { realDataset } from '../support/realDataset';

const SIZE = 10;
const setting = { size: SIZE, weight: 'bold', maxLines: 4 } as const;
const broken = (label: string, ems: number, lang: Lang = 'ja', maxLines = 4) =>
  breakLabel(label, ems * SIZE, { ...setting, maxLines }, lang)?.join('|');
const pieces = (label: string, lang: Lang = 'ja') =>
  labelPieces(label, lang)
    .map(({ words }) => words.trim())
    .join('|');

describe('the forums in Japanese', () => {
  test.each([
    ['日・ASEAN首脳会議', 6, '日・ASEAN|首脳会議'],
    ['サイバー空間に関するロンドンプロセス会議', 10, 'サイバー空間に関する|ロンドンプロセス会議'],
    ['G7伊勢志摩サイバーグループ', 9, 'G7伊勢志摩|サイバーグループ'],
    ['国連政府専門家会合', 6, '国連政府|専門家会合'],
    ['日・ASEAN情報セキュリティ政策会議', 8, '日・ASEAN|情報セキュリティ|政策会議'],
    ['日・ASEAN情報セキュリティ政策会議', 10.5, '日・ASEAN|情報セキュリティ|政策会議'],
    ['日・ASEAN情報セキュリティ政策会議', 12.5, '日・ASEAN|情報セキュリティ政策会議'],
    ['日・ASEANサイバー犯罪対策対話', 6.5, '日・ASEAN|サイバー犯罪|対策対話'],
    ['日・ASEANサイバー犯罪対策対話', 10, '日・ASEAN|サイバー犯罪対策対話'],
    ['サイバー犯罪条約委員会会合', 8, 'サイバー犯罪条約|委員会会合'],
    ['ARFサイバー関連会合', 8.5, 'ARF|サイバー関連会合'],
    ['OECD WPSPDE', 6, 'OECD|WPSPDE'],
    ['首脳・閣僚等ハイレベル', 8, '首脳・閣僚等|ハイレベル'],
    ['高級実務者レベル', 6, '高級実務者|レベル'],
    ['政策担当者・実務担当者レベル', 8, '政策担当者・|実務担当者レベル'],
  ])('%s in %s ems', (label, ems, expected) => {
    expect(broken(label, ems)).toBe(expected);
  });
});

describe('the forums in English', () => {
  test.each([
    ['ASEAN-Japan Information Security Policy Meeting', 8, 'ASEAN-Japan|Information|Security|Policy Meeting'],
    [
      'ASEAN-Japan Information Security Policy Meeting',
      12,
      'ASEAN-Japan|Information Security|Policy Meeting',
    ],
    [
      'Global Conference on CyberSpace (London Process)',
      11,
      'Global Conference|on CyberSpace|(London Process)',
    ],
    ['London Process conferences on cyberspace', 9, 'London Process|conferences|on cyberspace'],
    ['UN Group of Governmental Experts', 9, 'UN Group|of Governmental|Experts'],
    ['Meridian Process / Meridian Conference', 12, 'Meridian Process /|Meridian Conference'],
  ])('%s in %s ems', (label, ems, expected) => {
    expect(broken(label, ems, 'en')).toBe(expected);
  });
});

describe('where a Japanese line may end', () => {
  test.each([
    // Compounds of two characters, with their prefixes and suffixes.
    ['内閣官房を中心とした連携', '内閣|官房を|中心とした|連携'],
    ['経済産業省', '経済|産業省'],
    ['関係省庁間の緊密な連携', '関係|省庁間の|緊密な|連携'],
    ['法執行機関間の連携', '法執行|機関間の|連携'],
    ['二国間協議・多国間会議', '二国間|協議・|多国間|会議'],
    ['日米両政府', '日米|両政府'],
    ['米国等友好国との連携', '米国等|友好国との|連携'],
    ['ARF等多国間会議や二国間協議', 'ARF等|多国間|会議や|二国間|協議'],
    // Katakana words stay whole, however long.
    ['内閣サイバーセキュリティセンター', '内閣|サイバーセキュリティセンター'],
    ['グローバルサイバーサミット', 'グローバルサイバーサミット'],
    // Particles stay with their phrase; compound ones are one.
    ['法の支配に基づくサイバー空間', '法の|支配に基づく|サイバー|空間'],
    ['国際的ルール作り及び信頼醸成措置に関する理解', '国際的|ルール作り及び|信頼|醸成|措置に関する|理解'],
    ['我が国の安全の確保', '我が国の|安全の|確保'],
    ['その他の政府資金等', 'その他の|政府|資金等'],
    ['維持と抗たん性の確保', '維持と|抗たん性の|確保'],
    // Marks, figures and short names.
    ['強み（アセット）の活用', '強み（アセット）の|活用'],
    ['（ア）～（ウ）のシームレスな提供', '（ア）～（ウ）の|シームレスな|提供'],
    ['取組実績（2016年10月現在）', '取組|実績|（2016年|10月|現在）'],
    ['12か国・地域との協議・対話', '12か国・地域との|協議・|対話'],
    ['第9回日・ASEAN情報セキュリティ政策会議', '第9回|日・ASEAN|情報|セキュリティ|政策|会議'],
    ['サイバーに関するG7の原則と行動', 'サイバーに関する|G7の|原則と|行動'],
    ['中・韓', '中・韓'],
  ])('%s', (label, expected) => {
    expect(pieces(label)).toBe(expected);
  });
});

const dataset = realDataset();
const names = [
  ...dataset.forums.map(({ name }) => name),
  ...dataset.forumLevels.map(({ name }) => name),
  ...[...dataset.records.values()].flatMap((record) => ('name' in record ? [record.name] : [])),
];
const labels = LANGS.flatMap((lang) => names.map((name) => ({ lang, label: name[lang] })));

describe('every label of the dataset', () => {
  test('is the sum of its pieces', () => {
    for (const { label, lang } of labels) {
      expect(
        labelPieces(label, lang)
          .map(({ words }) => words)
          .join(''),
      ).toBe(label);
    }
  });

  test('never starts a line with a particle, a small kana, a closing mark or the rest of a katakana word', () => {
    const starts = labels
      .filter(({ lang }) => lang === 'ja')
      .flatMap(({ label }) =>
        labelPieces(label, 'ja').map(({ words }, index, all) => [all[index - 1]?.words, words]),
      )
      .filter(([before]) => before !== undefined);
    const wrong = starts.filter(
      ([before = '', words = '']) =>
        /^[\s・、。）」』】〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ／～]/u.test(words) ||
        (/^\p{Script=Hiragana}/u.test(words) && !/[、\s]$/u.test(before)) ||
        /[（「『【〔]$/u.test(before) ||
        (/[\p{Script=Katakana}ー]$/u.test(before) && /^[\p{Script=Katakana}ー]/u.test(words)),
    );
    expect(wrong).toEqual([]);
  });

  test('fits the width it is given, in as many lines as it may take, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...labels),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        ({ label, lang }, width, maxLines) => {
          const lines = breakLabel(label, width, { ...setting, maxLines }, lang);
          const narrowest = narrowestWidth(label, { ...setting, maxLines }, lang);
          expect(lines !== null, `${label} in ${width} px, needs ${narrowest}`).toBe(
            narrowest <= width + 0.01,
          );
          if (lines === null) return;
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          expect(lines.filter((line) => textWidth(line, SIZE, 'bold') > width + 0.01)).toEqual([]);
          expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('a label that does not fit is not clipped: there is no answer', () => {
  expect(broken('サイバーセキュリティ', 5)).toBeUndefined();
  expect(breakLabel('', 100, setting, 'ja')).toBeNull();
});

test('a width that depends on the lines is kept by each number of lines', () => {
  const lines = breakLabel('国連政府専門家会合', (count) => (count === 1 ? 20 : 60), setting, 'ja');
  expect(lines).toEqual(['国連政府', '専門家会合']);
});
