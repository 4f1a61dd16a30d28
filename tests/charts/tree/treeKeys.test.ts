import { describe, expect, test } from 'vitest';
import {
  NOTHING_TYPED,
  stepTree,
  TYPE_AHEAD,
  type KeyNode,
  type TreeStep,
  type Typed,
} from '../../../src/charts/tree/treeKeys';

// root ▾
//   one ▾            ① 犯罪対策
//     ア             （ア）態勢作り
//     イ ▸           （イ）機材
//   two ▸            ② Cybercrime
//   three            capacity
//   four ▸           Cabinet
const nodes: readonly KeyNode[] = [
  { id: 'root', parent: null, branch: 'open', words: ['基本方針', 'Basic policy'] },
  { id: 'one', parent: 'root', branch: 'open', words: ['① 犯罪対策', '① Crime'] },
  { id: 'a', parent: 'one', branch: 'leaf', words: ['（ア）態勢作り', '(a) Arrangements'] },
  { id: 'b', parent: 'one', branch: 'closed', words: ['（イ）機材', '(b) Equipment'] },
  { id: 'two', parent: 'root', branch: 'closed', words: ['② サイバー犯罪', '② Cybercrime'] },
  { id: 'three', parent: 'root', branch: 'leaf', words: ['さいばー対話', 'Cyber dialogue'] },
  { id: 'four', parent: 'root', branch: 'closed', words: ['内閣官房', 'Cabinet Secretariat'] },
];

const press = (key: string, current: string, typed: Typed = NOTHING_TYPED, now = 10_000) =>
  stepTree(key, { nodes, current, typed, now });

const move = (to: string): TreeStep => ({ does: 'move', to });

describe('the keys of the tree', () => {
  const table: readonly (readonly [string, string, TreeStep])[] = [
    ['ArrowDown', 'root', move('one')],
    ['ArrowDown', 'b', move('two')],
    ['ArrowDown', 'four', move('four')],
    ['ArrowUp', 'two', move('b')],
    ['ArrowUp', 'root', move('root')],
    ['ArrowRight', 'two', { does: 'open', ids: ['two'] }],
    ['ArrowRight', 'one', move('a')],
    ['ArrowRight', 'a', move('a')],
    ['ArrowLeft', 'one', { does: 'close', id: 'one' }],
    ['ArrowLeft', 'a', move('one')],
    ['ArrowLeft', 'two', move('root')],
    ['ArrowLeft', 'root', { does: 'close', id: 'root' }],
    ['Home', 'four', move('root')],
    ['End', 'root', move('four')],
    ['*', 'two', { does: 'open', ids: ['two', 'four'] }],
    ['*', 'a', { does: 'open', ids: ['b'] }],
    ['*', 'root', { does: 'open', ids: [] }],
    ['Enter', 'two', { does: 'record', id: 'two' }],
    [' ', 'a', { does: 'record', id: 'a' }],
  ];

  test.each(table)('%s on %s', (key, current, step) => {
    expect(press(key, current)).toEqual(step);
  });

  test('that are not the tree’s are left to the browser', () => {
    for (const key of ['Tab', 'Escape', 'F5', 'PageDown', 'Shift', 'Process', 'Dead']) {
      expect(press(key, 'one'), key).toBeNull();
    }
  });

  test('do nothing on a node that is not there', () => {
    expect(press('ArrowDown', 'gone')).toBeNull();
  });
});

describe('type-ahead', () => {
  const type = (letters: string, current: string) => {
    let typed = NOTHING_TYPED;
    let at = current;
    Array.from(letters).forEach((key, index) => {
      const step = press(key, at, typed, 10_000 + index * 100);
      if (step?.does === 'type') ({ to: at, typed } = step);
    });
    return at;
  };

  test.each([
    ['the first letter in the reader’s language', '内', 'root', 'four'],
    ['hiragana for katakana, and the other way round', 'サ', 'root', 'two'],
    ['hiragana for katakana', 'さいばー対', 'root', 'three'],
    ['a circled number by its digit', '2', 'root', 'two'],
    ['the words after a mark', '犯', 'root', 'one'],
    ['a mark in brackets', 'ア', 'root', 'a'],
    ['a mark in brackets, its words', '機', 'root', 'b'],
    ['the other language where nothing of one’s own fits', 'cab', 'root', 'four'],
    ['full-width letters', 'ｃａｂ', 'root', 'four'],
    ['a space inside a word', 'cyber d', 'root', 'three'],
    ['the same letter again goes on to the next', 'cc', 'root', 'two'],
    ['and around', 'ccccc', 'root', 'one'],
    ['letters that fit nothing stay', 'zz', 'two', 'two'],
    ['starts below the current node', '基', 'one', 'root'],
  ])('%s', (_, letters, from, to) => {
    expect(type(letters, from)).toBe(to);
  });

  test('starts a new word after half a second', () => {
    const step = press('内', 'root', { letters: 'サ', at: 10_000 }, 10_001 + TYPE_AHEAD);
    expect(step).toEqual({ does: 'type', to: 'four', typed: { letters: '内', at: 10_501 } });
  });

  test('then a space opens the record again', () => {
    const typed = { letters: 'サ', at: 10_000 };
    expect(press(' ', 'two', typed, 10_100)).toMatchObject({ does: 'type' });
    expect(press(' ', 'two', typed, 10_600)).toEqual({ does: 'record', id: 'two' });
  });
});
