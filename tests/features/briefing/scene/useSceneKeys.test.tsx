import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useSceneKeys } from '../../../../src/features/briefing/scene/useSceneKeys';

/** A window that writes down what keys ask of it. */
function Keyed({ done }: { readonly done: string[] }) {
  const [dark, setDark] = useState(false);
  const typed = useSceneKeys(
    dark,
    (command) => {
      done.push(command.do);
      if (command.do === 'blank') setDark(true);
      return true;
    },
    () => {
      done.push('light');
      setDark(false);
    },
  );
  return (
    <>
      <p>{typed === '' ? 'none typed' : typed}</p>
      <input type="radio" aria-label="form" />
      <input type="range" aria-label="year" />
      <input type="text" aria-label="words" />
    </>
  );
}

function show() {
  const done: string[] = [];
  render(<Keyed done={done} />);
  /** Presses a key where the focus is. @returns whether the browser is kept from doing anything by itself */
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const on = document.activeElement ?? document.body;
    const event = createEvent.keyDown(on, { key, ...more });
    fireEvent(on, event);
    return event.defaultPrevented;
  };
  return { done, press };
}

test.each([
  ['radio', 'form'],
  ['slider', 'year'],
])('after a %s was used a clicker goes on, and the browser does not change it', (role, name) => {
  const { done, press } = show();
  act(() => screen.getByRole(role, { name }).focus());
  expect(['PageDown', 'PageUp', ' ', 'Escape', 'b'].map((key) => press(key))).toEqual(Array(5).fill(true));
  expect(done).toEqual(['next', 'previous', 'next', 'leave', 'blank']);
});

test.each([
  ['radio', 'form'],
  ['slider', 'year'],
])('the arrows, Home and End stay with a %s', (role, name) => {
  const { done, press } = show();
  act(() => screen.getByRole(role, { name }).focus());
  expect(['ArrowRight', 'ArrowUp', 'Home', 'End'].map((key) => press(key))).toEqual(Array(4).fill(false));
  expect(done).toEqual([]);
});

test('a field has all keys', () => {
  const { done, press } = show();
  act(() => screen.getByRole('textbox').focus());
  expect(['PageDown', ' ', 'b'].map((key) => press(key))).toEqual([false, false, false]);
  expect(done).toEqual([]);
});

test.each(['x', 'Tab', 'ArrowDown', 'F2', '5', 'PageDown'])(
  'in the dark %s lights up and does nothing else',
  (key) => {
    const { done, press } = show();
    press('b');
    expect(press(key)).toBe(true);
    expect(done).toEqual(['blank', 'light']);
    expect(screen.getByText('none typed')).toBeInTheDocument();
  },
);

test('in the dark neither a modifier, nor a shortcut, nor the key still held down lights up', () => {
  const { done, press } = show();
  press('b');
  press('b', { repeat: true });
  expect(press('Shift', { shiftKey: true })).toBe(false);
  expect(press('r', { ctrlKey: true })).toBe(false);
  expect(done).toEqual(['blank']);
});

test('a key held down goes on through the scenes; F5 held down neither flickers nor loads the page anew', () => {
  const { done, press } = show();
  expect([press('F5'), press('F5', { repeat: true }), press('PageDown', { repeat: true })]).toEqual([
    true,
    true,
    true,
  ]);
  expect(done).toEqual(['fullScreen', 'next']);
});

test('a key that an input method has is none of ours', () => {
  const { done, press } = show();
  expect(press('Enter', { keyCode: 229 })).toBe(false);
  expect(done).toEqual([]);
});
