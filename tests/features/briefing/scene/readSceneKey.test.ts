import { describe, expect, test } from 'vitest';
import { readSceneKey, type ScenePress } from '../../../../src/features/briefing/scene/readSceneKey';

const press = (key: string, more: Partial<ScenePress> = {}): ScenePress => ({
  key,
  shift: false,
  modified: false,
  focus: 'none',
  travels: false,
  ...more,
});
const asks = (key: string, more: Partial<ScenePress> = {}, typed = '') =>
  readSceneKey(press(key, more), typed).command?.do ?? null;

describe('a key of the stage', () => {
  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['Enter', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['o', 'overview'],
    ['f', 'fullScreen'],
    ['F5', 'fullScreen'],
    ['s', 'presenter'],
    ['l', 'language'],
    ['c', 'controls'],
    ['r', 'return'],
    ['?', 'help'],
    ['Escape', 'leave'],
  ])('%s asks for %s', (key, asked) => {
    expect(asks(key)).toBe(asked);
  });

  test('goes back with Shift and Space, as a page scrolls', () => {
    expect(asks(' ', { shift: true })).toBe('previous');
  });

  test.each(['b', 'F5', 'ArrowRight', 'c', 'Enter', 'Escape'])(
    'is left alone with Ctrl, Alt or Meta, and in a field: %s',
    (key) => {
      expect(asks(key, { modified: true })).toBeNull();
      expect(asks(key, { focus: 'field' })).toBeNull();
    },
  );

  test('leaves the arrows, Home and End to the mark that has the focus, and never what a clicker sends', () => {
    const kept = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End'];
    expect(kept.map((key) => asks(key, { travels: true, focus: 'link' }))).toEqual(kept.map(() => null));
    expect(
      ['PageDown', 'PageUp', ' ', 'b', '.'].map((key) => asks(key, { travels: true, focus: 'link' })),
    ).toEqual(['next', 'previous', 'next', 'blank', 'blank']);
  });

  test('leaves the arrows to a choice and to a slider that were used, and never what a clicker sends', () => {
    const kept = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'Enter'];
    expect(kept.map((key) => asks(key, { focus: 'choice' }))).toEqual(kept.map(() => null));
    expect(
      ['PageDown', 'PageUp', ' ', 'b', '.', 'F5', 'Escape'].map((key) => asks(key, { focus: 'choice' })),
    ).toEqual(['next', 'previous', 'next', 'blank', 'blank', 'fullScreen', 'leave']);
  });

  test('leaves Enter to a link and to a button, and Space to a button', () => {
    expect(asks('Enter', { focus: 'link' })).toBeNull();
    expect(asks('Enter', { focus: 'button' })).toBeNull();
    expect(asks(' ', { focus: 'button' })).toBeNull();
    expect(asks(' ', { focus: 'link' })).toBe('next');
  });

  test('reads digits until Enter, and Escape forgets them before it leaves', () => {
    const one = readSceneKey(press('1'), '');
    expect(one).toEqual({ command: null, typed: '1' });
    const ten = readSceneKey(press('0'), one.typed);
    expect(readSceneKey(press('Enter', { focus: 'link' }), ten.typed)).toEqual({
      command: { do: 'jump', scene: 10 },
      typed: '',
    });
    expect(readSceneKey(press('Escape'), ten.typed)).toEqual({ command: { do: 'clear' }, typed: '' });
  });

  test('is not ours', () => {
    expect(readSceneKey(press('x'), '1')).toEqual({ command: null, typed: '1' });
    expect(asks('Tab')).toBeNull();
    expect(asks('ArrowDown')).toBeNull();
  });
});
