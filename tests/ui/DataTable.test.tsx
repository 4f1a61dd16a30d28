import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { LangProvider } from '../../src/i18n/useLang';
import { DataTable } from '../../src/ui/DataTable';
import { sortRows, type Order } from '../../src/ui/sortRows';

const table = {
  caption: { ja: '協議', en: 'Consultations' },
  columns: [
    { id: 'partner', name: { ja: '相手', en: 'Partner' } },
    { id: 'year', name: { ja: '年', en: 'Year' }, numeric: true },
  ],
  rows: [
    { id: 'b', cells: { partner: { ja: '米国', en: 'U.S.' }, year: 2013 } },
    { id: 'a', cells: { partner: { ja: 'インド', en: 'India' }, year: 2012 } },
    { id: 'c', cells: { partner: { ja: '不明', en: 'Unknown' }, year: null } },
  ],
};

function Sorted() {
  const [order, setOrder] = useState<Order | null>(null);
  return (
    <LangProvider lang="en">
      <DataTable
        table={table}
        order={order}
        onOrder={setOrder}
        hrefOf={(id) => `#/x?record=${id}`}
        selected="a"
      />
    </LangProvider>
  );
}

const ids = () => screen.getAllByRole('row').flatMap((row) => row.getAttribute('data-record') ?? []);

test('a heading sorts up, then down, then gives the source’s order back; empty cells stay last', async () => {
  const user = userEvent.setup();
  render(<Sorted />);
  const heading = screen.getByRole('columnheader', { name: 'Year' });
  const press = () => user.click(within(heading).getByRole('button'));
  expect([ids(), heading.getAttribute('aria-sort')]).toEqual([['b', 'a', 'c'], 'none']);
  await press();
  expect([ids(), heading.getAttribute('aria-sort')]).toEqual([['a', 'b', 'c'], 'ascending']);
  await press();
  expect([ids(), heading.getAttribute('aria-sort')]).toEqual([['b', 'a', 'c'], 'descending']);
  await press();
  expect([ids(), heading.getAttribute('aria-sort')]).toEqual([['b', 'a', 'c'], 'none']);
});

test('the first column links each row to its record, and the selected row is marked', () => {
  render(<Sorted />);
  expect(screen.getByRole('link', { name: 'India' })).toHaveAttribute('href', '#/x?record=a');
  expect(screen.getByRole('row', { current: true })).toHaveAttribute('data-record', 'a');
});

test('words are sorted by the language of the reader', () => {
  const by: Order = { column: 'partner', direction: 'ascending' };
  expect(sortRows(table.rows, by, 'en').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a table without rows says what to do', () => {
  render(
    <LangProvider lang="ja">
      <DataTable
        table={{ ...table, rows: [] }}
        order={null}
        onOrder={() => undefined}
        hrefOf={String}
        selected={null}
      />
    </LangProvider>,
  );
  expect(screen.getByText('条件に合う行はありません。')).toBeInTheDocument();
});
