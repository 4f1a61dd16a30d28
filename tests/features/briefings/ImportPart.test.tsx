import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect } from 'react';
import { expect, test, vi } from 'vitest';
import type { Briefing } from '../../../src/dataset/briefing/briefing';
import { BUNDLED_ID } from '../../../src/dataset/briefing/bundledId';
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
    'This is too large. A briefing file can be 32 MB at most.',
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
  expect(screen.getByRole('alert')).toHaveTextContent('This is not a briefing file.');
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

/** A file that is read when the test says so. */
function slow(one: Briefing) {
  const file = fileOf(one);
  const text = writeBriefingFile(one, 'schema');
  let settle: (text: string) => void = () => undefined;
  const promise = new Promise<string>((resolve) => (settle = resolve));
  vi.spyOn(file, 'text').mockReturnValue(promise);
  const end = () =>
    act(async () => {
      settle(text);
      await promise;
    });
  return { file, end };
}

const ofId = (id: string, all: readonly { readonly briefing: Briefing }[]) =>
  all.map((one) => one.briefing).filter((one) => one.id === id);

test('what has come to be there while a file is read is asked about, and not written over', async () => {
  const { choose, own } = show();
  const first = { ...briefing, id: 'own-race' };
  const { file, end } = slow({ ...first, title: { en: 'Second' } });
  await choose(file);
  act(() => own().own.add(first));
  await end();
  expect(screen.getByRole('alert')).toHaveTextContent('There is a briefing with the same');
  expect(ofId('own-race', own().state.briefings)).toEqual([first]);
});

test('a file that another one was chosen after is dropped, however late it is read', async () => {
  const { choose, own } = show();
  const { file, end } = slow({ ...briefing, id: 'own-late' });
  await choose(file);
  await choose(fileOf({ ...briefing, id: 'own-next', title: { en: 'Next' } }));
  expect(await screen.findByText(/“Next” was imported/)).toBeVisible();
  await end();
  expect(screen.getByText(/“Next” was imported/)).toBeVisible();
  expect(ofId('own-late', own().state.briefings)).toEqual([]);
});

test('what was deleted for good before “Replace” is pressed is imported, and that is said', async () => {
  const { choose, press, own, done } = show();
  const kept = { ...briefing, id: 'own-gone' };
  act(() => {
    own().own.add(kept);
    own().own.remove('own-gone');
  });
  const newer = { ...kept, title: { en: 'Newer' } };
  await choose(fileOf(newer));
  await screen.findByRole('button', { name: 'Replace' });
  act(() => own().own.discard('own-gone'));
  await press('Replace');
  expect(screen.getByText(/“Newer” was imported/)).toBeVisible();
  expect(ofId('own-gone', own().state.briefings)).toEqual([newer]);
  expect(done).toEqual([]);
});

test('undo brings back what was there when “Replace” was pressed, even if it is deleted for good by then', async () => {
  const { choose, press, own, done } = show();
  const kept = { ...briefing, id: 'own-back' };
  act(() => own().own.add(kept));
  await choose(fileOf({ ...kept, title: { en: 'Newer' } }));
  await screen.findByRole('button', { name: 'Replace' });
  const edited = { ...kept, title: { en: 'Edited' } };
  act(() => own().own.add(edited));
  await press('Replace');
  expect(done[0]?.words.en).toContain('“Edited” was replaced');
  act(() => {
    own().own.discard('own-back');
    done[0]?.undo();
  });
  expect(ofId('own-back', own().state.briefings)).toEqual([edited]);
});

test('the briefing that comes with the app keeps its id before it is loaded, too', async () => {
  const { choose, press, own } = show();
  await choose(fileOf({ ...briefing, id: BUNDLED_ID }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'the identifier of the briefing that is ready to show',
  );
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
  await press('Keep both');
  expect(await screen.findByText(/was imported/)).toBeVisible();
  expect(ofId(BUNDLED_ID, own().state.briefings)).toEqual([]);
});

test('the briefing that comes with the app is never replaced', async () => {
  const bundled = { ...briefing, id: BUNDLED_ID };
  const { choose } = show(bundled);
  await choose(fileOf({ ...bundled, scenes: [] }));
  expect(await screen.findByRole('button', { name: 'Keep both' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
  await choose(fileOf(bundled));
  expect(await screen.findByText(/same content, so nothing was imported/)).toBeVisible();
});
