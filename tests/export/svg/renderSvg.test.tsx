import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { paint } from '../../../src/charts/palette';
import { covers } from '../../../src/export/svg/fontFaces';
import { renderSvg } from '../../../src/export/svg/renderSvg';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

const style = document.createElement('style');
const variables = Object.values(paint).map((variable, index) => {
  const colour = `#${(index + 1).toString(16).padStart(6, '0')}`;
  return `${variable.slice('var('.length, -1)}: ${colour};`;
});

beforeEach(() => {
  // The drawing is made at once and let go; nobody waits for React here.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  style.textContent = `
    [data-theme='light'] { ${variables.join(' ')} }
    html { --font-sans: 'Subset', sans-serif; }
    @font-face { font-family: 'Subset'; font-weight: 400; src: url('./core-400.woff2') format('woff2'); unicode-range: U+20-7e, U+3000-9fff; }
    @font-face { font-family: 'Subset'; font-weight: 700; src: url('./core-700.woff2') format('woff2'); unicode-range: U+20-7e, U+3000-9fff; }
    @font-face { font-family: 'Subset'; font-weight: 400; src: url('./more-400.woff2') format('woff2'); unicode-range: U+1f600; }
  `;
  document.head.append(style);
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(`font of ${address}`)));
});

afterEach(() => {
  style.remove();
  vi.unstubAllGlobals();
});

async function render(link: string, lang: 'ja' | 'en') {
  const exportable = await loadExportable(dataset, link, lang);
  if (!exportable) throw new Error(`Nothing at ${link}`);
  const rendered = await renderSvg(exportable, { theme: 'light', size: 'page' });
  const xml = new DOMParser().parseFromString(rendered?.markup ?? '', 'image/svg+xml');
  return { exportable, rendered, root: xml.documentElement };
}

describe.each(['ja', 'en'] as const)('an SVG in %s', (lang) => {
  test.each([
    '/',
    '/timeline?partners=GB,US&years=2013-2015',
    '/timeline?lane=milestones&dates=added',
    '/forums?partners=CN',
    '/forums?as=matrix',
    '/framework?open=all',
    '/strategy?as=relations',
    '/partners/GB',
  ])('of %s needs nothing else and says what it is', async (link) => {
    const { exportable, rendered, root } = await render(link, lang);
    const markup = rendered?.markup ?? '';
    expect(markup).not.toMatch(/var\(--|class=|<foreignObject|<image|<script|href=|src=/);
    for (const [, address] of markup.matchAll(/url\(([^)]*)\)/g)) expect(address).toMatch(/^data:font/);
    // No drawing inside the drawing.
    expect(markup.match(/<svg/g)).toHaveLength(1);
    const words = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words[0]).not.toBe('');
    const { title, stamp } = exportable;
    for (const said of [title, stamp.filter, stamp.asOf, stamp.source]) {
      expect(words.some((text) => text.includes(said[lang]))).toBe(true);
    }
    expect(words.some((text) => text.includes(stamp.address))).toBe(true);
    expect(root.querySelector('title')?.textContent).toBe(title[lang]);
    expect(root.querySelector('desc')?.textContent).toContain(stamp.filter[lang]);
    expect(root.getAttribute('lang')).toBe(lang);
    expect(markup).toContain(`>${stamp.address.replaceAll('&', '&amp;')}</dc:identifier>`);
  });
});

test('only the files of the typeface go in whose weight and characters are used', async () => {
  const { rendered } = await render('/timeline', 'ja');
  const faces = rendered?.markup.match(/@font-face\{[^}]*\}/g) ?? [];
  expect(faces.map((face) => /font-weight:(\d+)/.exec(face)?.[1])).toEqual(['400', '700']);
  expect(faces[0]).toContain(btoa(`font of ${new URL('core-400.woff2', document.baseURI).href}`));
  expect(rendered?.markup).not.toContain('1f600');
});

test('a typeface that cannot be loaded is a failure in words', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(render('/timeline', 'ja')).rejects.toMatchObject({ why: { ja: /書体/ } });
});

test.each(['/glossary', '/records', '/timeline?as=table'])(
  '%s shows no chart and has no picture',
  async (link) => {
    const { rendered } = await render(link, 'ja');
    expect(rendered).toBeNull();
  },
);

test('a range of characters is read as style sheets write it', () => {
  expect(covers('U+20-7e, U+B7', '·')).toBe(true);
  expect(covers('U+20-7E', '日')).toBe(false);
  expect(covers('U+65E5', '日本')).toBe(true);
});
