import { fireEvent, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEscape } from '../../../src/features/inspector/useEscape';

test('Escape that an input method has closes nothing, in Safari too, and any other one does', () => {
  let pressed = 0;
  renderHook(() => useEscape(true, () => (pressed += 1)));
  fireEvent.keyDown(document.body, { key: 'Escape', isComposing: true });
  fireEvent.keyDown(document.body, { key: 'Escape', keyCode: 229 });
  expect(pressed).toBe(0);
  fireEvent.keyDown(document.body, { key: 'Escape', keyCode: 27 });
  expect(pressed).toBe(1);
});
