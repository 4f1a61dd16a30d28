import { afterEach, expect, test, vi } from 'vitest';
import { openChannel } from '../../../../src/features/briefing/mirror/openChannel';

afterEach(() => {
  vi.unstubAllGlobals();
});

const at = (origin: string) => vi.stubGlobal('location', { origin });

test('what one window sends arrives in another one, and nothing after it is closed', async () => {
  at('https://example.org');
  const heard: unknown[] = [];
  const arrived = new Promise<void>((resolve) => {
    const there = openChannel('talk', (data) => {
      heard.push(data);
      there?.close();
      resolve();
    });
  });
  const here = openChannel('talk', () => undefined);
  here?.send({ scene: 2 });
  await arrived;
  here?.send({ scene: 3 });
  here?.close();
  expect(heard).toEqual([{ scene: 2 }]);
});

test('a page from a file, whose origin no other window shares, has no channel', () => {
  at('null');
  expect(openChannel('talk', () => undefined)).toBeNull();
});

test('a browser without channels, or one that refuses them, has none', () => {
  at('https://example.org');
  vi.stubGlobal('BroadcastChannel', function refuse() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect(openChannel('talk', () => undefined)).toBeNull();
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(openChannel('talk', () => undefined)).toBeNull();
});
