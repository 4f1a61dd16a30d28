import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useScreenOn } from '../../../../src/features/briefing/stage/useScreenOn';

/** A browser that gives locks, and says how many are held. */
function locks() {
  const held = new Set<object>();
  const request = vi.fn<(kind: string) => Promise<{ release: () => Promise<void> }>>(async () => {
    const lock = { release: async () => void held.delete(lock) };
    held.add(lock);
    return lock;
  });
  vi.stubGlobal('navigator', { wakeLock: { request } });
  return { held, request };
}

test('the screen is kept on while the stage is shown, and no longer', async () => {
  const { held, request } = locks();
  const stage = renderHook(() => useScreenOn());
  await act(async () => undefined);
  expect(request).toHaveBeenCalledWith('screen');
  expect(held.size).toBe(1);
  stage.unmount();
  await act(async () => undefined);
  expect(held.size).toBe(0);
  vi.unstubAllGlobals();
});

test('it is asked for again when the window is back in sight', async () => {
  const { request } = locks();
  const stage = renderHook(() => useScreenOn());
  document.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);
  stage.unmount();
  await act(async () => undefined);
  vi.unstubAllGlobals();
});

test('a browser without such a lock, and one that refuses it, leave the talk as it is', async () => {
  vi.stubGlobal('navigator', {});
  renderHook(() => useScreenOn()).unmount();
  const refuse = vi.fn<(kind: string) => Promise<never>>(() => Promise.reject(new Error('not allowed')));
  vi.stubGlobal('navigator', { wakeLock: { request: refuse } });
  const stage = renderHook(() => useScreenOn());
  await act(async () => undefined);
  stage.unmount();
  expect(refuse).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
