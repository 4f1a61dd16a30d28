import { expect, test } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import type { Briefing } from '../../../src/dataset/briefing/briefing';
import { saveSlides } from '../../../src/export/pptx/saveSlides';
import type { LoadExportable } from '../../../src/export/useLoadExportable';
import { realDataset } from '../../support/realDataset';
import { savedFiles } from '../../support/savedFiles';

// Pictures are drawn by the code under test itself, as in the app, and not by the test.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

const dataset = realDataset();
const load: LoadExportable = (link, lang) => loadExportable(dataset, link, lang);
const scene = (id: string) => ({ id, title: { en: id }, notes: {}, at: '/timeline?partners=US' });
const briefing: Briefing = { id: 'mine', title: {}, scenes: [scene('one'), scene('two')] };
const work = saveSlides({ of: 'briefing', briefing, load }, { lang: 'en' });

/** Does the work, cancelled as it reports that so many slides are done. */
async function cancelAt(at: number | null) {
  const cancel = new AbortController();
  const told: string[] = [];
  const done = work((count, of) => {
    told.push(`${count}/${of}`);
    if (count === at) cancel.abort();
  }, cancel.signal);
  return { words: await done.catch((error: unknown) => error), told };
}

test('slides that nobody cancels are saved, once and by their name', async () => {
  const saved = savedFiles();
  const { words, told } = await cancelAt(null);
  expect(words).toMatchObject({ en: expect.stringContaining('cyber-diplomacy_briefing_mine_en.pptx') });
  expect(told).toEqual(['0/2', '1/2', '2/2']);
  expect(saved).toEqual(['cyber-diplomacy_briefing_mine_en.pptx']);
});

test('slides that are cancelled before they begin are not made, and nothing is saved', async () => {
  const saved = savedFiles();
  const told: number[] = [];
  await expect(work((count) => told.push(count), AbortSignal.abort())).rejects.toThrow(/abort/i);
  expect(told).toEqual([]);
  expect(saved).toEqual([]);
});

test.each([0, 1, 2])(
  'slides that are cancelled when %i of 2 are done end there, and nothing is saved',
  async (at) => {
    const saved = savedFiles();
    const { words, told } = await cancelAt(at);
    expect(words).toMatchObject({ name: 'AbortError' });
    expect(told).toHaveLength(at + 1);
    expect(saved).toEqual([]);
  },
);
