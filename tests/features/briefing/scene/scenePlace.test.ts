import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Briefing } from '../../../../src/dataset/briefing/briefing';
import { stepFrom } from '../../../../src/features/briefing/scene/scenePlace';
import { parseBriefingPlace } from '../../../../src/filters/briefingPlace';

const briefingOf = (count: number): Briefing => ({
  id: 'talk',
  title: { ja: '話' },
  scenes: Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    title: {},
    notes: {},
    at: '/timeline',
  })),
});
const placeAt = (scene: number) =>
  parseBriefingPlace('talk', `?scene=${scene}&lang=en&theme=dark&at=%2Fforums%3Flevels%3Dleaders`);

test('a step goes to the scene as it was saved, and keeps language and theme', () => {
  expect(stepFrom(placeAt(2), { do: 'next' }, briefingOf(3))).toEqual({
    to: { ...placeAt(3), at: null },
  });
  expect(stepFrom(placeAt(2), { do: 'jump', scene: 2 }, briefingOf(3))).toEqual({
    to: { ...placeAt(2), at: null },
  });
});

test('a step beyond either end says so', () => {
  expect(stepFrom(placeAt(3), { do: 'next' }, briefingOf(3))).toEqual({
    why: { ja: '最後の場面です。', en: 'This is the last scene.' },
  });
  expect(stepFrom(placeAt(1), { do: 'previous' }, briefingOf(3))).toEqual({
    why: { ja: '最初の場面です。', en: 'This is the first scene.' },
  });
  expect(stepFrom(placeAt(1), { do: 'jump', scene: 12 }, briefingOf(3))).toEqual({
    why: { ja: '場面12はありません。場面は3までです。', en: 'There is no scene 12; the last one is 3.' },
  });
});

test('no steps ever lead to a scene that there is not', () => {
  const step = fc.oneof(
    fc
      .constantFrom('next' as const, 'previous' as const, 'first' as const, 'last' as const)
      .map((word) => ({ do: word })),
    fc.nat(20).map((scene) => ({ do: 'jump' as const, scene })),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.array(step, { maxLength: 40 }), (count, steps) => {
      const briefing = briefingOf(count);
      const end = steps.reduce((place, taken) => {
        const next = stepFrom(place, taken, briefing);
        return 'to' in next ? next.to : place;
      }, placeAt(1));
      expect(end.scene).toBeGreaterThanOrEqual(1);
      expect(end.scene).toBeLessThanOrEqual(count);
    }),
  );
});
