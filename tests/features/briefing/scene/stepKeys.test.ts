import { describe, expect, test } from 'vitest';
import { readStepKey, type KeyPress } from '../../../../src/features/briefing/scene/stepKeys';

const press = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key,
  modified: false,
  focus: 'none',
  ...part,
});

describe('readStepKey', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['l', 'language'],
    ['o', 'overview'],
    ['F', 'fullScreen'],
    ['s', 'presenter'],
    ['p', 'pointer'],
    ['Escape', 'leave'],
    ['?', 'help'],
  ])('%s is %s', (key, command) => {
    expect(readStepKey(press(key), '')).toEqual({ command: { do: command }, typed: '' });
  });

  test('takes digits together until Enter', () => {
    const one = readStepKey(press('1'), '');
    expect(one).toEqual({ command: null, typed: '1' });
    const two = readStepKey(press('0'), one.typed);
    expect(readStepKey(press('Enter', { focus: 'button' }), two.typed)).toEqual({
      command: { do: 'jump', scene: 10 },
      typed: '',
    });
  });

  test('forgets digits when another step is taken, and keeps no more than three', () => {
    expect(readStepKey(press('ArrowRight'), '1').typed).toBe('');
    expect(readStepKey(press('4'), '123').typed).toBe('234');
  });

  test('leaves a control what is its own', () => {
    const nothing = { command: null, typed: '' };
    expect(readStepKey(press(' ', { focus: 'button' }), '')).toEqual(nothing);
    expect(readStepKey(press('Enter', { focus: 'link' }), '')).toEqual(nothing);
    expect(readStepKey(press(' ', { focus: 'link' }), '').command).toEqual({ do: 'next' });
    expect(readStepKey(press('PageDown', { focus: 'button' }), '').command).toEqual({ do: 'next' });
    expect(readStepKey(press('ArrowLeft', { focus: 'field' }), '')).toEqual(nothing);
  });

  test('leaves the browser its shortcuts', () => {
    expect(readStepKey(press('l', { modified: true }), '').command).toBeNull();
  });
});
