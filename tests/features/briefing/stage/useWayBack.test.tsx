import { act, render, screen } from '@testing-library/react';
import { HashRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useWayBack } from '../../../../src/features/briefing/stage/useWayBack';

beforeEach(() => {
  vi.useFakeTimers();
  location.hash = '#/briefing/test?scene=2';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  location.hash = '';
});

function Talk({ elsewhere }: { readonly elsewhere: () => void }) {
  return (
    <button type="button" onClick={useWayBack(true, elsewhere)}>
      {'leave'}
    </button>
  );
}

/** A talk that the reader leaves, in a browser whose history goes nowhere by itself. */
function leave() {
  const go = vi.spyOn(history, 'go').mockReturnValue(undefined);
  const back = vi.spyOn(history, 'back').mockReturnValue(undefined);
  const elsewhere = vi.fn<() => void>();
  render(
    <HashRouter>
      <Talk elsewhere={elsewhere} />
    </HashRouter>,
  );
  act(() => screen.getByRole('button').click());
  return { go, back, elsewhere };
}

const popTo = (hash: string) =>
  act(() => {
    location.hash = hash;
    dispatchEvent(new PopStateEvent('popstate'));
  });
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('where the way back is still in the talk, it goes on', () => {
  const { go, back, elsewhere } = leave();
  expect(go).toHaveBeenCalledWith(-1);
  popTo('#/briefing/test?scene=1');
  expect(back).toHaveBeenCalledOnce();
  popTo('#/timeline');
  pass(5000);
  expect(back).toHaveBeenCalledOnce();
  expect(elsewhere).not.toHaveBeenCalled();
});

test('where the history leads nowhere there is another way, and no step back of later is taken for its own', () => {
  const { back, elsewhere } = leave();
  pass(5000);
  expect(elsewhere).toHaveBeenCalledOnce();
  popTo('#/briefing/test?scene=1');
  expect(back).not.toHaveBeenCalled();
});
