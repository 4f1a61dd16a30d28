import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Table } from '../../../src/charts/table';
import { PaperTable } from '../../../src/features/paper/PaperTable';
import { same } from '../../../src/i18n/text';
import { LangProvider } from '../../../src/i18n/useLang';

const TABLE: Table = {
  caption: same('Who sits where'),
  columns: [
    { id: 'forum', name: same('Forum') },
    { id: 'before', name: same('Term before') },
    { id: 'link', name: same('Link') },
  ],
  rows: [
    {
      id: '1',
      cells: { forum: same('G7'), link: same('https://www.mofa.go.jp/a https://ccdcoe.org/b?c=1') },
    },
    { id: '2', cells: { forum: same('UN GGE'), before: null, link: null } },
  ],
};

test('a link on paper is the name of its host and leads there; a column that says nothing is left out', () => {
  render(
    <LangProvider lang="en">
      <PaperTable table={TABLE} order={null} />
    </LangProvider>,
  );
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['mofa.go.jp', 'ccdcoe.org']);
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://www.mofa.go.jp/a',
    'https://ccdcoe.org/b?c=1',
  ]);
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Forum', 'Link']);
  expect(document.querySelectorAll('col')).toHaveLength(2);
});
