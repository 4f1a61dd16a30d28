import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addScene, changeScene, orderScenes, removeScene } from '../../../src/dataset/briefing/editBriefing';
import { briefing, browser, first, KEY, scene } from './ownWindows';

describe('two windows', () => {
  test('that edit different scenes before they know of each other keep both edits', () => {
    const { open, tell } = browser();
    const { own: left } = open();
    left.add(briefing);
    left.flush();
    const { own: right } = open();
    left.change('own-a', (one) => changeScene(one, 'one', { notes: { ja: '左' } }));
    right.change('own-a', (one) => changeScene(one, 'three', { title: { en: 'Right' } }));
    right.change('own-a', (one) => orderScenes(one, ['three', 'one', 'two']));
    left.flush();
    tell(right, left);
    expect(first(left)).toEqual(first(right));
    expect(first(left)?.scenes).toEqual([
      { ...scene('three'), title: { en: 'Right' } },
      { ...scene('one'), notes: { ja: '左' } },
      scene('two'),
    ]);
  });

  test('one of which wrote over the other without seeing it, as browsers allow, mend it', () => {
    const { local, open } = browser();
    const { own: left } = open();
    left.add(briefing);
    left.flush();
    const before = local.getItem(KEY) ?? '';
    const { own: right } = open();
    left.change('own-a', (one) => addScene(one, scene('left')));
    left.flush();
    // The right window read before the left one wrote, and wrote after it.
    local.entries.set(KEY, before);
    right.change('own-a', (one) => addScene(one, scene('right')));
    right.flush();
    left.receive(KEY, local.getItem(KEY));
    left.flush();
    right.receive(KEY, local.getItem(KEY));
    for (const own of [left, right]) {
      expect(first(own)?.scenes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['one', 'two', 'three', 'left', 'right']),
      );
    }
    expect(first(left)).toEqual(first(right));
  });

  test('what one of them types into a scene that the other one deletes is not lost', () => {
    const { open, tell } = browser();
    const { own: left } = open();
    left.add(briefing);
    left.flush();
    const { own: right } = open();
    left.change('own-a', (one) => removeScene(one, 'two'));
    left.flush();
    right.change('own-a', (one) => changeScene(one, 'two', { notes: { en: 'Typed' } }));
    tell(right, left);
    expect(first(left)?.scenes.find(({ id }) => id === 'two')?.notes).toEqual({ en: 'Typed' });
  });

  test('one of which deletes for good what the other has deleted and not written yet: it holds that one no longer', () => {
    const { local, open } = browser();
    const { own: left } = open();
    left.add(briefing);
    left.flush();
    const { own: right, session } = open();
    local.state = 'full';
    right.remove('own-a');
    right.flush();
    expect(right.state()).toMatchObject({ trouble: 'full', unsaved: ['own-a'] });
    local.state = 'open';
    left.remove('own-a');
    left.discard('own-a');
    right.receive(KEY, null);
    right.flush();
    expect(right.state()).toMatchObject({ removed: [], unsaved: [] });
    // Nor does it come back with a reload.
    expect(open(session).own.state()).toMatchObject({ briefings: [], removed: [] });
    expect(local.entries.size).toBe(0);
  });

  test('one of which deletes for good in haste: the other hears that it was deleted, and does not write it again', () => {
    const { local, open } = browser();
    const { own: left } = open();
    left.add(briefing);
    left.flush();
    const { own: right } = open();
    local.listener = (text) => right.receive(KEY, text);
    left.remove('own-a');
    left.discard('own-a');
    right.flush();
    expect(right.state()).toMatchObject({ briefings: [], removed: [], unsaved: [] });
    expect(local.entries.size).toBe(0);
  });

  test('agree after any edits in any order of writing', () => {
    const edit = fc.record({
      left: fc.boolean(),
      write: fc.boolean(),
      at: fc.constantFrom('one', 'two', 'three'),
      do: fc.constantFrom('title', 'notes', 'remove', 'add', 'first'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const { open, tell } = browser();
        const { own: left } = open();
        left.add(briefing);
        left.flush();
        const { own: right } = open();
        edits.forEach(({ left: isLeft, write, at, do: what }, index) => {
          const [own, other] = isLeft ? [left, right] : [right, left];
          own.change('own-a', (one) => {
            const ids = one.scenes.map(({ id }) => id);
            switch (what) {
              case 'title':
                return changeScene(one, at, { title: { en: `Title ${index}` } });
              case 'notes':
                return changeScene(one, at, { notes: { ja: `メモ ${index}` } });
              case 'remove':
                return removeScene(one, at);
              case 'add':
                return addScene(one, scene(`new-${index}`), at);
              case 'first':
                return orderScenes(one, [at, ...ids.filter((id) => id !== at)]);
            }
          });
          if (write) tell(own, other);
        });
        tell(left, right);
        tell(right, left);
        tell(left, right);
        expect(first(left)).toEqual(first(right));
        expect(first(open().own)).toEqual(first(left));
      }),
      { numRuns: 200 },
    );
  });
});

test('a window that is told of nothing new writes nothing', () => {
  const { local, open } = browser();
  const { own: left } = open();
  left.add(briefing);
  left.flush();
  const { own: right } = open();
  right.receive(KEY, local.getItem(KEY));
  right.flush();
  left.receive(KEY, local.getItem(KEY));
  left.flush();
  expect(local.writes).toBe(1);
});
