import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readBriefingFile } from '../../../src/dataset/briefing/briefingFile';
import { packBriefing, unpackBriefing } from '../../../src/dataset/briefing/shareBriefing';

const file = readFileSync('public/data/briefing.json', 'utf8');
const parsed = readBriefingFile(file);
if (!parsed.ok) throw new Error('The bundled briefing is broken.');
const { briefing } = parsed;

afterEach(() => vi.unstubAllGlobals());

describe('a briefing in a link', () => {
  test('comes out as it went in, under the id of shared ones, in letters that an address bears', async () => {
    const data = await packBriefing(briefing);
    expect(data).toMatch(/^z[A-Za-z0-9_-]+$/);
    expect(data.length).toBeLessThan(file.length);
    expect(await unpackBriefing(data)).toEqual({ ok: true, briefing: { ...briefing, id: 'shared' } });
  });

  test('goes uncompressed where the browser cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const data = await packBriefing(briefing);
    expect(data).toMatch(/^p[A-Za-z0-9_-]+$/);
    expect(await unpackBriefing(data)).toEqual({ ok: true, briefing: { ...briefing, id: 'shared' } });
  });

  test('cannot be opened, and says so, where the browser cannot decompress', async () => {
    const data = await packBriefing(briefing);
    vi.stubGlobal('DecompressionStream', undefined);
    const found = await unpackBriefing(data);
    expect(found.ok ? [] : found.issues.map(({ message }) => message.en)).toEqual([
      'This browser cannot open compressed links. Ask for the briefing as a file.',
    ]);
  });

  test.each(['', 'z', 'x123', 'zAAAA', 'z!!!', 'p', 'pe30'])('%o is told to be broken', async (data) => {
    expect((await unpackBriefing(data)).ok).toBe(false);
  });

  test('cut anywhere, it is told to be broken', async () => {
    const data = await packBriefing(briefing);
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      expect((await unpackBriefing(data.slice(0, data.length * part))).ok).toBe(false);
    }
  });

  test('a small link that unpacks to very much is not unpacked', async () => {
    const bomb = `z${deflateRawSync(Buffer.alloc(50_000_000, 'a')).toString('base64url')}`;
    const found = await unpackBriefing(bomb);
    expect(found.ok ? '' : found.issues[0]?.message.en).toBe(
      'The briefing in the link is too large. Ask for it as a file.',
    );
  });

  test('names the field that is wrong', async () => {
    const wrong = {
      ...(JSON.parse(file) as object),
      scenes: [{ id: 'a', title: {}, notes: {}, at: 'http://x' }],
    };
    const data = `p${Buffer.from(JSON.stringify(wrong)).toString('base64url')}`;
    const found = await unpackBriefing(data);
    expect(found.ok ? [] : found.issues.map(({ path }) => path)).toEqual(['scenes[0].at']);
  });
});
