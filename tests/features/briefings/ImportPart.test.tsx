import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect } from 'react';
import { expect, test, vi } from 'vitest';
import type { Briefing } from '../../../src/dataset/briefing/briefing';
import { writeBriefingFile } from '../../../src/dataset/briefing/briefingFile';
import { LIMITS } from '../../../src/dataset/briefing/schema';
import { useOwnBriefings } from '../../../src/dataset/briefing/useOwnBriefings';
import { ImportPart } from '../../../src/features/briefings/ImportPart';
import type { Undoable } from '../../../src/features/briefings/useUndo';
import { renderWithDataset } from '../../support/renderWithDataset';

const scene = { id: 's', title: { en: 'One' }, notes: {}, at: '/timeline' };
const briefing: Briefing = { id: 'own-a', title: { en: 'Talk' }, scenes: [scene] };
const fileOf = (one: Briefing) => new File([writeBriefingFile(one, 'schema')], 'talk.json');
/** With more bytes than it has. */
const sized = (file: File, size: number) => Object.defineProperty(file, 'size', { value: size });

function show(bundled: Briefing | null = null) {
  const known: { own: ReturnType<typeof useOwnBriefings> | null; done: Undoable[] } = { own: null, done: [] };
  function Part() {
    const all = useOwnBriefings();
    useEffect(() => {
      known.own = all;
    });
    return <ImportPart bundled={bundled} onReplaced={(what) => known.done.push(what)} />;
  }
  renderWithDataset(<Part />, { at: '/briefings?lang=en' });
  return {
    choose: (file: File) => userEvent.setup().upload(screen.getByLabelText('Choose a file'), file),
    press: (name: string) => userEvent.setup().click(screen.getByRole('button', { name })),
    done: known.done,
    own: () => {
      if (!known.own) throw new Error('Nothing was rendered.');
      return known.own;
    },
  };
}

test('a file larger than any briefing is refused in words before it is read, and the largest is let in', async () => {
  const { choose } = show();
  const file = sized(fileOf(briefing), 33_000_000);
  const read = vi.spyOn(file, 'text');
  await choose(file);
  expect(screen.getByRole('alert')).toHaveTextContent(
    'This is too large. Briefing files have 32 MB at most.',
  );
  expect(read).not.toHaveBeenCalled();
  // Every field full, in both languages, of letters of three bytes each.
  const largest = 3 * (2 * LIMITS.title + LIMITS.scenes * (2 * LIMITS.title + 2 * LIMITS.notes + LIMITS.at));
  expect(largest).toBeLessThan(30_000_000);
  await choose(sized(fileOf({ ...briefing, id: 'own-large' }), largest));
  expect(await screen.findByText(/was imported/)).toBeVisible();
});

test('while a large file is read, that is said', async () => {
  const { choose } = show();
  const file = fileOf(briefing);
  let end: (text: string) => void = () => undefined;
  const promise = new Promise<string>((resolve) => (end = resolve));
  vi.spyOn(file, 'text').mockReturnValue(promise);
  await choose(file);
  expect(screen.getByRole('status')).toHaveTextContent('Reading talk.json…');
  await act(async () => {
    end('{}');
    await promise;
  });
  expect(screen.getByRole('alert')).toHaveTextContent('This is no briefing file.');
});

test('a deleted briefing is replaced and brought back, and undone it is deleted as it was', async () => {
  const { choose, press, own, done } = show();
  const kept = { ...briefing, id: 'own-b' };
  act(() => {
    own().own.add(kept);
    own().own.remove('own-b');
  });
  const newer = { ...kept, title: { en: 'Newer' }, scenes: [] };
  await choose(fileOf(newer));
  expect(await screen.findByRole('alert')).toHaveTextContent('Among the deleted briefings');
  await press('Replace');
  const ofThat = (all: readonly { readonly briefing: Briefing }[]) =>
    all.map((one) => one.briefing).filter(({ id }) => id === 'own-b');
  expect(ofThat(own().state.briefings)).toEqual([newer]);
  act(() => done[0]?.undo());
  expect(ofThat(own().state.briefings)).toEqual([]);
  expect(ofThat(own().state.removed)).toEqual([kept]);
  // The same as the deleted one: it comes back, and nobody is asked.
  await choose(fileOf(kept));
  expect(await screen.findByText(/was imported/)).toBeVisible();
  expect(ofThat(own().state.briefings)).toEqual([kept]);
});

test('the briefing that comes with the app is never replaced', async () => {
  const bundled = { ...briefing, id: 'with-the-app' };
  const { choose } = show(bundled);
  await choose(fileOf({ ...bundled, scenes: [] }));
  expect(await screen.findByRole('button', { name: 'Keep both' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
  await choose(fileOf(bundled));
  expect(await screen.findByText(/same content, so nothing was imported/)).toBeVisible();
});
