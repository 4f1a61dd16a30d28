import { expect, test } from 'vitest';
import { fitScene, LEAST, startFit } from '../../../../src/features/briefing/presenter/fitScene';

/** A scene's height at a factor, in px of the window, searched until the factor settles. */
function search(heightAt: (factor: number) => number, room: number, from = startFit(1)) {
  let fit = from;
  for (let step = 0; step < 30 && fit.settled === null; step += 1) {
    fit = fitScene(fit, { needed: heightAt(fit.factor), room });
  }
  return fit;
}

test('a scene that fits keeps its full size', () => {
  expect(search(() => 300, 700).factor).toBe(1);
});

test('a scene that is too high is set smaller until it is whole, and nearly fills its room', () => {
  const heightAt = (factor: number) => 1000 * factor;
  const { factor } = search(heightAt, 700);
  expect(heightAt(factor)).toBeLessThanOrEqual(701);
  expect(heightAt(factor)).toBeGreaterThan(700 * 0.94);
});

test('a scene whose parts come to stand side by side is not left far too small', () => {
  // Three rows until there is room for all of them in one.
  const heightAt = (factor: number) => (factor < 0.9 ? 500 : 1500) * factor;
  const { factor } = search(heightAt, 600);
  expect(heightAt(factor)).toBeLessThanOrEqual(601);
  expect(factor).toBeGreaterThan(0.85);
});

test('a scene whose height follows its width ends at the least factor', () => {
  expect(search(() => 900, 600).factor).toBe(LEAST);
});

test('a settled scene stays, and one that has become another is tried again', () => {
  const fit = search((factor) => 1000 * factor, 700);
  expect(fitScene(fit, { needed: 1000 * fit.factor, room: 700 })).toBe(fit);
  const heightAt = (factor: number) => 500 * factor;
  const again = fitScene(fit, { needed: heightAt(fit.factor), room: 700 });
  expect(search(heightAt, 700, again).factor).toBeGreaterThan(0.96);
});
