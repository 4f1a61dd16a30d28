import { act, render, screen } from '@testing-library/react';
import { Profiler, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { moveTalk, newTalk } from '../../../../src/features/briefing/mirror/talk';
import { TalkTimes } from '../../../../src/features/briefing/presenter/TalkTimes';
import { LangProvider } from '../../../../src/i18n/useLang';

/** 14:05 on the machine's clock. */
const AFTERNOON = new Date(2026, 10, 24, 14, 5).getTime();

beforeEach(() => {
  vi.useFakeTimers({ now: AFTERNOON });
});
afterEach(() => {
  vi.useRealTimers();
});

function Speaker() {
  const [talk, setTalk] = useState(() => newTalk(1));
  return (
    <LangProvider lang="en">
      <TalkTimes talk={talk} scene={talk.scene} clock={Date.now} onTalk={setTalk} />
      <button type="button" onClick={() => setTalk(moveTalk(talk, talk.scene + 1, Date.now()))}>
        {'on'}
      </button>
    </LangProvider>
  );
}

const press = (name: string) => act(() => screen.getByRole('button', { name }).click());
const pass = (seconds: number) =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
const faces = () => screen.getAllByRole('timer').map((face) => face.textContent);

test('the clock starts, pauses, goes on and is set back', () => {
  render(<Speaker />);
  expect(faces()).toEqual(['0:00', '0:00', '14:05']);
  press('Start');
  pass(65);
  expect(faces()).toEqual(['1:05', '1:05', '14:06']);
  press('on');
  pass(10);
  expect(faces()).toEqual(['1:15', '0:10', '14:06']);
  expect(screen.queryByRole('button', { name: 'Back to 0:00' })).toBeNull();
  press('Pause');
  pass(60);
  expect(faces()).toEqual(['1:15', '0:10', '14:07']);
  press('Resume');
  pass(5);
  expect(faces().slice(0, 2)).toEqual(['1:20', '0:15']);
  press('Pause');
  press('Back to 0:00');
  expect(faces().slice(0, 2)).toEqual(['0:00', '0:00']);
  expect(screen.getByRole('button', { name: 'Start' })).toBeInTheDocument();
});

test('a screen reader is not told each second', () => {
  render(<Speaker />);
  for (const face of screen.getAllByRole('timer')) expect(face).toHaveAttribute('aria-live', 'off');
});

test('the time of day has two digits for the hour in the morning too', () => {
  vi.setSystemTime(new Date(2026, 10, 24, 9, 5));
  render(<Speaker />);
  expect(faces()[2]).toBe('09:05');
});

test('the times are drawn once a second', () => {
  vi.setSystemTime(AFTERNOON + 300);
  let drawn = 0;
  render(
    <Profiler id="times" onRender={() => (drawn += 1)}>
      <Speaker />
    </Profiler>,
  );
  press('Start');
  const before = drawn;
  for (let tick = 0; tick < 40; tick += 1) pass(0.25);
  expect(drawn - before).toBe(10);
  expect(faces()[0]).toBe('0:09');
});
