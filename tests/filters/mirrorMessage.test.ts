import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from '../../src/filters/mirrorMessage';
import { hello, startCore } from '../../src/features/briefing/mirror/mirrorCore';

const said = hello(
  startCore('a1', 'stage', { scene: 2, at: '/timeline?partners=US', lang: 'en', theme: 'dark' }),
);

test('a message arrives as it was sent', () => {
  expect(readMessage(structuredClone(said))).toEqual(said);
});

test.each([
  ['of another version', { ...said, v: 2 }],
  ['of no known kind', { ...said, kind: 'shout' }],
  ['with something more', { ...said, more: 1 }],
  ['without a sender', { ...said, from: '' }],
  ['with a scene below the first', broken({ where: { scene: 0, at: null } })],
  ['with a link to elsewhere', broken({ where: { scene: 1, at: 'https://example.org' } })],
  ['in a language that we do not have', broken({ lang: 'fr' })],
  [
    'pointing to nowhere',
    { v: 1, from: 'a', kind: 'pointer', at: { record: null, nth: 0, x: Number.NaN, y: 0 } },
  ],
])('a message %s is left alone', (_, message) => {
  expect(readMessage(message)).toBeNull();
});

test('nothing that arrives makes the window fail', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readMessage(data)).toBeNull();
    }),
  );
});

function broken(values: Record<string, unknown>): unknown {
  const stamp = { count: 1, by: 'a1' };
  const registers = 'registers' in said ? said.registers : {};
  const others = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, stamp }]));
  return { ...said, registers: { ...registers, ...others } };
}
