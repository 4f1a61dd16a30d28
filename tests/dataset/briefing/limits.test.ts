import { describe, expect, test } from 'vitest';
import { addScene, orderScenes } from '../../../src/dataset/briefing/editBriefing';
import { parseBriefing } from '../../../src/dataset/briefing/parseBriefing';
import { LIMITS } from '../../../src/dataset/briefing/schema';
import { packBriefing, unpackBriefing } from '../../../src/dataset/briefing/shareBriefing';
import { briefing, browser, first, scene } from './ownWindows';

const many = (count: number, prefix = 's') =>
  Array.from({ length: count }, (_, index) => ({ ...scene(`${prefix}${index}`), at: '/timeline' }));
const file = (change: object) => ({ version: 1, ...briefing, ...change });
const wrong = (input: unknown) => {
  const parsed = parseBriefing(input);
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => [path, message.ja, message.en]);
};

describe('a briefing from elsewhere', () => {
  test('may hold as much as the limits say, and is told by field what is more', () => {
    const [one] = briefing.scenes;
    const filled = (by: number) =>
      file({
        title: { ja: '題'.repeat(500 + by) },
        scenes: [
          { ...one, notes: { en: 'n'.repeat(20_000 + by) }, at: `/timeline?q=${'x'.repeat(1988 + by)}` },
        ],
      });
    expect(wrong(filled(0))).toEqual([]);
    expect(wrong(filled(1))).toEqual([
      ['title.ja', '500文字までにしてください。', 'This must have no more than 500 characters.'],
      [
        'scenes[0].notes.en',
        '20000文字までにしてください。',
        'This must have no more than 20000 characters.',
      ],
      ['scenes[0].at', '2000文字までにしてください。', 'This must have no more than 2000 characters.'],
    ]);
  });

  test('has 200 scenes at most, by a link as well, where 20,000 would fit', async () => {
    expect(wrong(file({ scenes: many(200) }))).toEqual([]);
    expect(wrong(file({ scenes: many(201) }))).toEqual([
      [
        'scenes',
        '場面は200までです。ファイルを分けてください。',
        'There may be 200 scenes at most. Split the file.',
      ],
    ]);
    const small = Array.from({ length: 20_000 }, (_, index) => ({
      id: `${index}`,
      title: {},
      notes: {},
      at: '/',
    }));
    const shared = await unpackBriefing(await packBriefing({ id: 'x', title: {}, scenes: small }));
    expect(shared).toMatchObject({ ok: false, issues: [{ path: 'scenes' }] });
  });
});

test('what two windows added together is kept, though no file may hold it', () => {
  const { open, tell } = browser();
  const { own: left } = open();
  left.add({ ...briefing, scenes: many(150) });
  left.flush();
  const { own: right } = open();
  const add = (prefix: string) => (one: typeof briefing) =>
    many(40, prefix).reduce((all, more) => addScene(all, more), one);
  left.change('own-a', add('left'));
  right.change('own-a', add('right'));
  left.flush();
  tell(right, left);
  const { own: again } = open();
  expect(again.state().broken).toEqual([]);
  expect(first(again)?.scenes).toHaveLength(150 + 2 * 40);
  expect(150 + 2 * 40).toBeGreaterThan(LIMITS.scenes);
});

test('scenes are put in order, and those that the order does not name stay at the end', () => {
  const { scenes } = orderScenes({ ...briefing, scenes: many(4) }, ['s2', 'gone', 's0']);
  expect(scenes.map(({ id }) => id)).toEqual(['s2', 's0', 's1', 's3']);
});

test('words that are edited lose what no file can hold, and titles their line breaks', () => {
  const { own } = browser().open();
  own.add({ ...briefing, title: { en: 'a\u0000b\u000Bc' } });
  expect(first(own)?.title).toEqual({ en: 'ab c' });
  own.change('own-a', (one) => ({
    ...one,
    scenes: [{ ...scene('one'), title: { ja: '一\n二\t三' }, notes: { ja: '一\u000B二\u0007' } }],
  }));
  expect(first(own)?.scenes).toEqual([
    { ...scene('one'), title: { ja: '一 二 三' }, notes: { ja: '一\n二' } },
  ]);
});
