import { describe, expect, test } from 'vitest';
import { changeScene, removeScene } from '../../../src/dataset/briefing/editBriefing';
import { briefing, browser, first, KEY } from './ownWindows';

describe('what is changed', () => {
  test('counts at once, is written when asked to, and is there after a reload', () => {
    const { local, open } = browser();
    const { own } = open();
    own.add(briefing);
    expect(first(own)).toEqual(briefing);
    expect(own.state().unsaved).toEqual(['own-a']);
    expect(local.entries.size).toBe(0);
    own.flush();
    expect(own.state().unsaved).toEqual([]);
    expect(first(open().own)).toEqual(briefing);
  });

  test('is written again when another window clears the storage', () => {
    const { local, open } = browser();
    const { own } = open();
    own.add(briefing);
    own.flush();
    local.entries.clear();
    own.receive(null, null);
    expect(own.state().unsaved).toEqual(['own-a']);
    own.flush();
    expect(own.state().unsaved).toEqual([]);
    expect(first(open().own)).toEqual(briefing);
  });

  test('is written again where its entry alone has vanished, and is not said to be saved until then', () => {
    const { local, open } = browser();
    const { own } = open();
    own.add(briefing);
    own.flush();
    local.entries.delete(KEY);
    own.receive(KEY, null);
    expect(own.state().unsaved).toEqual(['own-a']);
    own.flush();
    expect(own.state().unsaved).toEqual([]);
    expect(first(open().own)).toEqual(briefing);
  });

  test('takes the place of one of the same id as a whole', () => {
    const { open } = browser();
    const { own } = open();
    own.add(briefing);
    own.flush();
    const other = { ...briefing, title: { en: 'Other' }, scenes: briefing.scenes.slice(1) };
    own.remove('own-a');
    own.add(other);
    own.flush();
    expect(own.state().removed).toEqual([]);
    expect(first(own)).toEqual(other);
    expect(first(open().own)).toEqual(other);
  });

  test('is told to who listens, with a state that stays the same object in between', () => {
    const { own } = browser().open();
    let told = 0;
    const stop = own.subscribe(() => (told += 1));
    own.add(briefing);
    expect(told).toBe(1);
    expect(own.state()).toBe(own.state());
    const before = own.state();
    own.change('own-a', (one) => changeScene(one, 'two', { notes: { en: 'Say hello.' } }));
    expect(own.state()).not.toBe(before);
    stop();
    own.change('own-a', (one) => removeScene(one, 'two'));
    expect(told).toBe(2);
  });

  test('the briefing changed last comes first', () => {
    const { own } = browser().open();
    own.add(briefing);
    own.add({ ...briefing, id: 'own-b' });
    expect(own.state().briefings.map((one) => one.briefing.id)).toEqual(['own-b', 'own-a']);
    own.change('own-a', (one) => ({ ...one, title: { en: 'Last' } }));
    expect(own.state().briefings.map((one) => one.briefing.id)).toEqual(['own-a', 'own-b']);
  });

  test('removed, it can be restored after a reload too, until it is discarded', () => {
    const { local, open } = browser();
    const { own } = open();
    own.add(briefing);
    own.remove('own-a');
    own.flush();
    const { own: again } = open();
    expect(again.state().briefings).toEqual([]);
    expect(again.state().removed.map((one) => one.briefing)).toEqual([briefing]);
    again.restore('own-a');
    expect(first(again)).toEqual(briefing);
    again.remove('own-a');
    again.discard('own-a');
    expect(again.state().removed).toEqual([]);
    expect(local.entries.size).toBe(0);
  });
});

describe('a storage that is full', () => {
  test('is told; what was typed stays, survives a reload of the window, and is written once there is room', () => {
    const { local, open } = browser();
    const { own, session } = open();
    own.add(briefing);
    own.flush();
    local.state = 'full';
    own.change('own-a', (one) => changeScene(one, 'one', { notes: { ja: '消えては困る' } }));
    own.flush();
    expect(own.state()).toMatchObject({ trouble: 'full', unsaved: ['own-a'] });
    expect(first(own)?.scenes[0]?.notes).toEqual({ ja: '消えては困る' });

    const { own: again } = open(session);
    expect(first(again)?.scenes[0]?.notes).toEqual({ ja: '消えては困る' });
    expect(again.state()).toMatchObject({ trouble: 'full', unsaved: ['own-a'] });

    local.state = 'open';
    again.flush();
    expect(again.state()).toMatchObject({ trouble: null, unsaved: [] });
    expect(session.entries.size).toBe(0);
    expect(first(open().own)?.scenes[0]?.notes).toEqual({ ja: '消えては困る' });
  });

  test('has room again after something was discarded', () => {
    const { local, open } = browser();
    const { own } = open();
    own.add(briefing);
    own.remove('own-a');
    own.flush();
    local.state = 'full';
    own.add({ ...briefing, id: 'own-b' });
    own.flush();
    expect(own.state().trouble).toBe('full');
    local.state = 'open';
    own.discard('own-a');
    expect(own.state()).toMatchObject({ trouble: null, unsaved: [] });
  });

  test('is no trouble any more once what had no room is deleted for good', () => {
    const { local, open } = browser();
    const { own } = open();
    local.state = 'full';
    own.add(briefing);
    own.remove('own-a');
    own.flush();
    expect(own.state().trouble).toBe('full');
    own.discard('own-a');
    expect(own.state()).toMatchObject({ trouble: null, unsaved: [], removed: [] });
  });

  test('and one that is blocked is told before anything is typed', () => {
    const { local, open } = browser();
    local.state = 'blocked';
    const { own } = open();
    expect(own.state()).toMatchObject({ trouble: 'blocked', unsaved: [] });
    own.add(briefing);
    own.flush();
    expect(first(own)).toEqual(briefing);
    expect(own.state()).toMatchObject({ trouble: 'blocked', unsaved: ['own-a'] });
  });
});

describe('an entry that is no briefing', () => {
  test('is reported by field, left where it is, and discarded only when asked to', () => {
    const { local, open } = browser();
    const text = JSON.stringify({
      briefing: {
        version: 1,
        id: 'own-a',
        title: {},
        scenes: [{ id: 'x', title: {}, notes: {}, at: 'nowhere' }],
      },
      stamps: {},
    });
    local.entries.set(KEY, text);
    local.entries.set('cyber-diplomacy.briefing.own-b', '{"briefing":');
    local.entries.set('something else', 'is not ours');
    const { own } = open();
    expect(own.state().briefings).toEqual([]);
    expect(own.state().broken.map(({ key, issues }) => [key, issues.map(({ path }) => path)])).toEqual([
      [KEY, ['briefing.scenes[0].at']],
      ['cyber-diplomacy.briefing.own-b', ['']],
    ]);
    expect(local.getItem(KEY)).toBe(text);
    own.discard(KEY);
    expect(own.state().broken).toHaveLength(1);
    expect([...local.entries.keys()]).toEqual(['cyber-diplomacy.briefing.own-b', 'something else']);
  });

  test('moves aside where its place is needed', () => {
    const { local, open } = browser();
    const { own } = open();
    own.add(briefing);
    own.flush();
    local.entries.set(KEY, 'scribbled over');
    own.change('own-a', (one) => ({ ...one, title: { en: 'Kept' } }));
    own.flush();
    expect(own.state().broken.map(({ text }) => text)).toEqual(['scribbled over']);
    const { own: again } = open();
    expect(first(again)?.title).toEqual({ en: 'Kept' });
    expect(again.state().broken.map(({ text }) => text)).toEqual(['scribbled over']);
  });

  test('moves aside once, however often there is no room for what comes in its place', () => {
    const { local, open } = browser();
    const { own } = open();
    own.add(briefing);
    own.flush();
    local.entries.set(KEY, 'scribbled over');
    local.fullFor = KEY;
    own.change('own-a', (one) => ({ ...one, title: { en: 'Kept' } }));
    own.flush();
    own.flush();
    expect(own.state()).toMatchObject({ trouble: 'full', unsaved: ['own-a'] });
    expect([...local.entries]).toEqual([[KEY, 'scribbled over']]);
    local.fullFor = null;
    own.flush();
    expect(own.state().broken.map(({ text }) => text)).toEqual(['scribbled over']);
    expect(local.entries.size).toBe(2);
    expect(first(open().own)?.title).toEqual({ en: 'Kept' });
  });

  test('is one that has another id than its place, too: neither is written over the other', () => {
    const { local, open } = browser();
    const { own } = open();
    own.add(briefing);
    own.add({ ...briefing, id: 'own-b', title: { en: 'B' } });
    own.flush();
    const other = local.getItem('cyber-diplomacy.briefing.own-b') ?? '';
    local.entries.set(KEY, other);
    own.change('own-a', (one) => ({ ...one, title: { en: 'Kept' } }));
    own.flush();
    const { own: again } = open();
    expect(again.state().briefings.map((one) => one.briefing.title)).toEqual([{ en: 'Kept' }, { en: 'B' }]);
    expect(again.state().broken.map(({ text }) => text)).toEqual([other]);
  });

  test('is gone from every window once one has discarded it', () => {
    const { open } = browser();
    const { own } = open();
    own.receive('cyber-diplomacy.aside.1', 'scribbled');
    expect(own.state().broken).toHaveLength(1);
    own.receive('cyber-diplomacy.aside.1', null);
    expect(own.state().broken).toEqual([]);
  });
});
