import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  areSame,
  briefingFileName,
  readBriefingFile,
  writeBriefingFile,
} from '../../../src/dataset/briefing/briefingFile';
import { loadExportable } from '../../../src/app/loadExportable';
import { writeRecords } from '../../../src/export/data/writeRecords';
import { realDataset } from '../../support/realDataset';

const file = readFileSync('public/data/briefing.json', 'utf8');

function read(text: string) {
  const parsed = readBriefingFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.briefing;
}
const wrongIn = (text: string) => {
  const parsed = readBriefingFile(text);
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => [path, message.ja, message.en]);
};

describe('a briefing file', () => {
  test('written, read and written again is the same to the byte', () => {
    const once = writeBriefingFile(read(file), 'http://localhost/schema/briefing.schema.json');
    expect(writeBriefingFile(read(once), 'http://localhost/schema/briefing.schema.json')).toBe(once);
    expect(read(once)).toEqual(read(file));
  });

  test('may start with the mark that Windows editors write', () => {
    expect(read(`\uFEFF${file}`)).toEqual(read(file));
  });

  test('that is cut off is told to be no JSON', () => {
    expect(wrongIn(file.slice(0, 200)).map(([path]) => path)).toEqual(['']);
  });

  test('says in both languages which fields are wrong', () => {
    const { scenes, ...rest } = JSON.parse(file) as { readonly scenes: readonly object[] };
    const broken = JSON.stringify({
      ...rest,
      extra: 1,
      scenes: [
        { ...scenes[0], notes: 'hello' },
        { ...scenes[1], at: '#/timeline' },
        { title: {}, notes: {} },
      ],
    });
    const wrong = wrongIn(broken);
    expect(wrong.map(([path]) => String(path)).toSorted()).toEqual([
      'extra',
      'scenes[0].notes',
      'scenes[1].at',
      'scenes[2].at',
      'scenes[2].id',
    ]);
    for (const [, ja, en] of wrong) {
      expect(ja).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  test.each([
    [{ id: '局長 説明' }, 'id', '英数字とハイフン', 'letters A to Z'],
    [{ version: 2 }, 'version', '版は 1 だけ', 'version 1 only'],
    [{ title: '題名' }, 'title', '（例：{"ja": "題名"}）', '(example: {"en": "Title"})'],
    [{ title: { ja: 1 } }, 'title.ja', '文字で書いて', 'must be text'],
    [{ scenes: {} }, 'scenes', '場面を [ ] の中に', 'inside [ ]'],
    [{ scenes: ['a'] }, 'scenes[0]', 'まとめた { } の形', 'inside { }'],
  ])('with %o says the rule of the field in words', (part, path, ja, en) => {
    const wrong = wrongIn(JSON.stringify({ ...(JSON.parse(file) as object), ...part }));
    expect(wrong.map(([where]) => where)).toEqual([path]);
    expect(wrong[0]?.[1]).toContain(ja);
    expect(wrong[0]?.[2]).toContain(en);
    expect(wrong.flat().join(' ')).not.toMatch(/\^|\bstring\b|\bobject\b/);
  });

  test('with two scenes of one id names both', () => {
    const { scenes, ...rest } = JSON.parse(file) as { readonly scenes: readonly object[] };
    const wrong = wrongIn(JSON.stringify({ ...rest, scenes: [scenes[0], scenes[0]] }));
    expect(wrong[0]?.[0]).toBe('scenes[1].id');
    expect(wrong[0]?.[1]).toContain('場面1でも使われています');
    expect(wrong[0]?.[2]).toContain('already used by scene 1');
  });
});

describe('a file of another kind is told in one sentence what it is', () => {
  const NONE = 'これはブリーフィングのファイルではありません。';
  test.each([
    ['another JSON file', '{"name":"package","version":"1.0.0"}'],
    ['an empty object', '{}'],
    ['a list', '[{"scenes":[]}]'],
    ['a text', '"scenes"'],
    ['a table', '\uFEFFid,year\r\n2013-us,2013\r\n'],
    ['a workbook', 'PK\u0003\u0004'],
  ])('%s', (_, text) => {
    const [[path, ja, en] = [], ...more] = wrongIn(text);
    expect(more).toEqual([]);
    expect(path).toBe('');
    expect(ja).toMatch(new RegExp(`^${NONE}.*「ファイルに保存」で作ったファイルを選んでください。$`));
    expect(ja).not.toContain('「データ」');
    expect(en).toMatch(/^This is not a briefing file\. .*“Save as a file”/);
  });

  test('the data of the app are said to be made by “Data”', async () => {
    const exportable = await loadExportable(realDataset(), '/partners/US', 'ja');
    if (!exportable) throw new Error('The view is not there.');
    const records = writeRecords(exportable, exportable.tables, './records.schema.json');
    for (const text of [JSON.stringify(records), readFileSync('public/data/dataset.json', 'utf8')]) {
      const [[path, ja, en] = [], ...more] = wrongIn(text);
      expect(more).toEqual([]);
      expect(path).toBe('');
      expect(ja).toMatch(new RegExp(`^${NONE}「保存・共有」の「データ」で作った`));
      expect(en).toContain('saved under “Save and share”, “Data”');
    }
  });

  test('but one that was begun as a briefing is told field by field', () => {
    expect(wrongIn('{"scenes":[]}').map(([path]) => path)).toEqual(['version', 'id', 'title']);
    expect(wrongIn('{"version":1}').map(([path]) => path)).toEqual(['id', 'title', 'scenes']);
  });
});

test('two briefings are the same where their files would be', () => {
  const one = read(file);
  expect(areSame(one, read(writeBriefingFile(one, 'elsewhere')))).toBe(true);
  expect(areSame(one, { ...one, title: { ...one.title, en: `${one.title.en}.` } })).toBe(false);
  expect(areSame(one, { ...one, scenes: one.scenes.toReversed() })).toBe(false);
});

test.each([
  [{ ja: '局長説明' }, 2, 'briefing_局長説明_2-scenes.json'],
  [{ en: 'For the DG: "draft" 1/2' }, 1, 'briefing_For-the-DG-draft-1-2_1-scene.json'],
  [{}, 0, 'briefing_0-scenes.json'],
])('the file of %o says what it holds', (title, count, name) => {
  const scenes = Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    title: {},
    notes: {},
    at: '/timeline',
  }));
  expect(briefingFileName({ id: 'own-a', title, scenes })).toBe(name);
});
