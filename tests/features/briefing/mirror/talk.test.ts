import { expect, test } from 'vitest';
import {
  clockFace,
  isUntouched,
  moveTalk,
  newTalk,
  pauseTalk,
  startTalk,
  timeOfTalk,
  timeOn,
} from '../../../../src/features/briefing/mirror/talk';

test('counts each scene for itself and leaves pauses out', () => {
  let talk = startTalk(newTalk(1), 1000);
  talk = moveTalk(talk, 2, 11_000);
  talk = pauseTalk(talk, 16_000);
  expect(timeOfTalk(talk, 99_000)).toBe(15_000);
  talk = startTalk(talk, 100_000);
  talk = moveTalk(talk, 1, 101_000);
  expect(timeOn(talk, 1, 103_000)).toBe(12_000);
  expect(timeOn(talk, 2, 103_000)).toBe(6000);
  expect(timeOn(talk, 3, 103_000)).toBe(0);
  expect(timeOfTalk(talk, 103_000)).toBe(18_000);
});

test('a talk that stands counts nothing when scenes are passed', () => {
  const talk = moveTalk(newTalk(1), 4, 5000);
  expect(isUntouched(talk)).toBe(true);
  expect(timeOfTalk(talk, 9000)).toBe(0);
});

test('a system clock that is set back takes no time away', () => {
  expect(timeOfTalk(startTalk(newTalk(1), 5000), 1000)).toBe(0);
});

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [754_000, '12:34'],
  [3_723_000, '1:02:03'],
])('%d ms is %s', (time, face) => {
  expect(clockFace(time)).toBe(face);
});
