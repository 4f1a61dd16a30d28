import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { selectTree } from '../../../src/charts/tree/selectTree';
import { makeSlides } from '../../../src/export/pptx/makeSlides';
import { viewSlide } from '../../../src/export/pptx/viewSlide';
import type { Picture } from '../../../src/export/shown';
import { drawTree } from '../../../src/features/framework/drawTree';
import { defaultFilters } from '../../../src/filters/filters';
import { frameworkMessages as say } from '../../../src/i18n/messages/framework';
import { LANGS, type Lang } from '../../../src/i18n/text';
import { unzip } from '../../e2e/support/unzip';
import { realDataset } from '../../support/realDataset';

// Pictures are drawn by the code under test itself, as in the app, and not by the test.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

const dataset = realDataset();
const ROOM = { height: 1000, first: 800 };

/** Every word of a picture without spaces, since lines break where they are full. */
function wordsOf({ element }: Picture): string {
  const host = document.createElement('div');
  host.innerHTML = renderToStaticMarkup(element);
  return [...host.querySelectorAll('text')]
    .map(({ textContent }) => textContent)
    .join('')
    .replaceAll(' ', '');
}

function keyIn(lang: Lang): string {
  return say.keyCross[lang].replaceAll(' ', '');
}

function timesSaid(picture: Picture, lang: Lang): number {
  return wordsOf(picture).split(keyIn(lang)).length - 1;
}

describe.each(LANGS)('the framework as it leaves the app (%s)', (lang) => {
  test('says what ⇄ means in the words of the screen, once', async () => {
    expect(say.reading[lang].toLowerCase()).toContain(say.keyCross[lang].toLowerCase());
    for (const link of ['/framework?open=all', '/framework', '/framework?open=none']) {
      const shown = await loadExportable(dataset, link, lang);
      for (const width of [400, 1200]) {
        const picture = shown?.picture?.({ width, lang, scale: 1 });
        if (!picture) throw new Error('The framework has a picture.');
        expect(timesSaid(picture, lang)).toBe(1);
      }
    }
  });

  test('on paper each part says it, within its sheet', async () => {
    const shown = await loadExportable(dataset, '/framework', lang);
    const parts = shown?.sheets?.({ width: 1000, lang, scale: 1 }, ROOM) ?? [];
    expect(parts.length).toBeGreaterThan(2);
    parts.forEach((part, index) => {
      expect(timesSaid(part, lang)).toBe(1);
      expect(part.height).toBeLessThanOrEqual(index === 0 ? ROOM.first : ROOM.height);
    });
  });

  test('explains no ⇄ where there is none', () => {
    const { items } = selectTree(dataset, defaultFilters(dataset), [], {
      node: dataset.framework.id,
      record: null,
    });
    const plain = { items: items.map((item) => ({ ...item, names: [] })) };
    expect(timesSaid(drawTree(plain, { width: 1000, lang, scale: 1 }), lang)).toBe(0);
  });

  test('on slides too', async () => {
    const shown = await loadExportable(dataset, '/framework', lang);
    if (!shown) throw new Error('The framework is a view.');
    const { content } = await makeSlides({ title: 'Deck', lang, tables: false }, [viewSlide(shown)], {
      report: () => undefined,
      signal: new AbortController().signal,
    });
    const slide = unzip(Buffer.from(await content.arrayBuffer()))
      .get('ppt/slides/slide1.xml')
      ?.toString();
    const words = [...(slide ?? '').matchAll(/<a:t>([^<]*)/g)].map(([, run]) => run).join('');
    expect(words.replaceAll(' ', '')).toContain(keyIn(lang));
  });
});
