import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { SceneSection } from '../../../src/features/save/SceneSection';
import type { Lang } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';
import { MemoryStore } from '../../dataset/briefing/memoryStore';
import { renderWithDataset } from '../../support/renderWithDataset';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

async function show(lang: Lang) {
  const at = `/timeline?partners=US&lang=${lang}`;
  const exportable = await loadExportable(realDataset(), at, lang);
  if (exportable === null) throw new Error('The view is not there.');
  renderWithDataset(<SceneSection exportable={exportable} />, { at });
  return exportable.title;
}

test('a scene takes notes, the title is given, and one press adds one scene', async () => {
  const user = userEvent.setup();
  const title = await show('en');
  expect(screen.getByRole('textbox', { name: 'Title (English)' })).toHaveValue(title.en);
  await user.type(screen.getByRole('textbox', { name: 'Notes (English)' }), 'Say hello');
  const button = screen.getByRole('button', { name: 'Add as a scene' });
  await user.click(button);
  expect(button).toHaveTextContent('Added');
  expect(button).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('as scene 1');
  // Pressed once more in haste: nothing.
  await user.keyboard('{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('as scene 1');
  // Meant: by an action of its own, or after a change.
  await user.click(screen.getByRole('button', { name: 'Add it once more' }));
  expect(screen.getByRole('status')).toHaveTextContent('as scene 2');
  await user.type(screen.getByRole('textbox', { name: 'Notes (English)' }), '!');
  await user.click(screen.getByRole('button', { name: 'Add as a scene' }));
  expect(screen.getByRole('status')).toHaveTextContent('as scene 3');
  // Taken back, it can be added anew, and the keyboard goes on there.
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('button', { name: 'Add as a scene' })).toHaveFocus();
  expect(JSON.stringify(localStorage)).toContain('Say hello');
});

test('the fields of the reader come first, those of the other language are folded', async () => {
  await show('ja');
  const labels = [...document.querySelectorAll('textarea')].map(
    ({ labels: [label] }) => label?.querySelector('span')?.textContent,
  );
  expect(labels).toEqual(['題名（日本語）', '発言メモ（日本語）', '題名（英語）', '発言メモ（英語）']);
  expect(document.querySelector('details')).not.toHaveAttribute('open');
});

test('where the storage is full, the line beside the button says how long the scene is kept', async () => {
  const user = userEvent.setup();
  const full = new MemoryStore();
  full.state = 'full';
  vi.stubGlobal('localStorage', full);
  await show('en');
  await user.click(screen.getByRole('button', { name: 'Add as a scene' }));
  const told = screen.getByRole('status');
  expect(told).toHaveTextContent(/as scene \d+, only until this tab is closed/);
  expect(screen.queryByText(/kept in this browser/)).toBeNull();
  full.state = 'open';
  await user.click(screen.getByRole('button', { name: 'Try to save again' }));
  expect(told).toHaveTextContent(/as scene \d+\.$/);
  expect(screen.getByText(/kept in this browser/)).toBeVisible();
});
