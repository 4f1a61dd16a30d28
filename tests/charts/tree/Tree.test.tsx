import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { placeTree } from '../../../src/charts/tree/placeTree';
import { selectTree } from '../../../src/charts/tree/selectTree';
import { StillTree, Tree } from '../../../src/charts/tree/Tree';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { defaultOpen } from '../../../src/filters/openBranches';
import { LANGS, type Lang } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const everything = defaultFilters(dataset);
const open = [...defaultOpen(dataset), 'cb-1'];

/** One element a line and one decimal, so that a change of the picture is a change that a person can read. */
function readable(markup: string): string {
  return `${markup
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/><\/(rect|circle|path)>/g, ' />')
    .replace(/></g, '>\n<')}\n`;
}

/** The minus that closes an open branch. */
const MINUS = 'path[d="M-5,0H5"]';

function picture(lang: Lang, filters: Filters = everything) {
  const data = selectTree(dataset, filters, open, { node: 'cb-1', record: 'cb-1-a' });
  const layout = placeTree(data, { width: 960, lang, scale: 1 });
  return (
    <Tree layout={layout} lang={lang} label="tree" hrefOf={(record) => `#/framework?record=${record}`} />
  );
}

describe('the picture of the framework', () => {
  test.each(LANGS)('with pillar ① open is the one in the gallery (%s)', async (lang) => {
    const markup = readable(renderToStaticMarkup(picture(lang)));
    await expect(markup).toMatchFileSnapshot(`../../gallery/tree.${lang}.svg`);
  });

  test('is a tree whose items say level, place, number, and whether they are open', () => {
    render(picture('ja'));
    const items = within(screen.getByRole('tree')).getAllByRole('treeitem');
    expect(items).toHaveLength(16);
    const pillar = screen.getByRole('treeitem', { name: /^① インシデント/ });
    expect(pillar).toHaveAttribute('aria-level', '2');
    expect(pillar).toHaveAttribute('aria-posinset', '4');
    expect(pillar).toHaveAttribute('aria-setsize', '7');
    expect(pillar).toHaveAttribute('aria-expanded', 'true');
    expect(pillar).toHaveAttribute('href', '#/framework?record=cb-1');
    expect(screen.getByRole('treeitem', { name: /^② / })).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('treeitem', { name: /^（ア）/ })).toHaveAttribute('aria-selected', 'true');
  });

  test('with nothing to act on has no minus to press, but says what closed branches hold', () => {
    const data = selectTree(dataset, everything, open, { node: 'cb-1', record: 'cb-1-a' });
    const layout = placeTree(data, { width: 960, lang: 'en', scale: 1 });
    const still = render(<StillTree layout={layout} label="tree" />).container;
    const { container } = render(picture('en'));
    const counts = (from: Element) =>
      [...from.querySelectorAll('text')]
        .map((text) => text.textContent)
        .filter((words) => /^\+\d/.test(words));
    expect(still.querySelectorAll(MINUS)).toHaveLength(0);
    expect(container.querySelectorAll(MINUS).length).toBeGreaterThan(0);
    expect(counts(still).length).toBeGreaterThan(0);
    expect(counts(still)).toEqual(counts(container));
  });

  test('has one item in the order of Tab: the one in focus', () => {
    render(picture('en'));
    const inOrder = screen.getAllByRole('treeitem').filter((item) => item.getAttribute('tabindex') === '0');
    expect(inOrder.map((item) => item.dataset['record'])).toEqual(['cb-1']);
  });

  test('of a filter keeps every node and dashes what is left out', () => {
    const { container } = render(picture('ja', { ...everything, pillars: [2] }));
    expect(screen.getAllByRole('treeitem')).toHaveLength(16);
    expect(container.querySelectorAll('rect[stroke-dasharray]')).toHaveLength(14);
  });
});
