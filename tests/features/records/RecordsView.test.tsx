import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RecordsView } from '../../../src/features/records/RecordsView';
import { file, records } from '../../support/bundledDataset';
import { renderWithDataset } from '../../support/renderWithDataset';

const open = (at: string) => renderWithDataset(<RecordsView />, { at });
const ids = (container: HTMLElement) =>
  [...container.querySelectorAll('tr[data-record]')].map((row) => row.getAttribute('data-record'));

afterEach(() => vi.restoreAllMocks());

describe('the table of records', () => {
  test('lists every record', () => {
    const { container } = open('/records');
    expect(ids(container)).toEqual(records.map(({ id }) => id));
  });

  test('keeps a kind in the address as a decision that Back undoes', async () => {
    const { container, address } = open('/records?kinds=document');
    await userEvent.click(screen.getByRole('checkbox', { name: /^協議 21$/ }));
    expect(address.current()).toBe('/records?kinds=consultation,document');
    expect(ids(container)).toEqual([...file.consultations, ...file.documents].map(({ id }) => id));
    await userEvent.click(screen.getByRole('checkbox', { name: /^文書 10$/ }));
    expect(address.current()).toBe('/records?kinds=consultation');
    address.back();
    address.back();
    expect(ids(container)).toEqual(file.documents.map(({ id }) => id));
  });

  test('links a row to its record and its places in the source', () => {
    open('/records?kinds=forum&q=');
    const row = screen.getByRole('row', { name: /^G7 / });
    expect(within(row).getByRole('link', { name: 'G7' })).toHaveAttribute(
      'href',
      '#/records?kinds=forum&record=g7',
    );
    const [first] = within(row).getAllByRole('link').slice(1);
    expect(first).toHaveAttribute('href', '#/source?section=D6.2.1');
    expect(row).toHaveTextContent('ほか7箇所');
  });

  test('sorts by the address: dates as dates, also in English', () => {
    const { container } = open('/records?kinds=document&by=-date&lang=en');
    const dates = file.documents
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .toReversed();
    const inOrder = ids(container).map((id) => file.documents.find((one) => one.id === id)?.date);
    expect(inOrder.filter((date) => date !== undefined)).toEqual(dates);
    expect(screen.getByRole('columnheader', { name: 'Year or date' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  test('counts in a live region, with those that are not documented', () => {
    open('/records?partners=AU&kinds=forum&lang=en');
    const unknown = file.supplement.memberships.filter(
      ({ partner, standing }) => partner === 'AU' && standing === 'unknown',
    ).length;
    expect(screen.getByText(/not documented$/, { selector: '[role=status] *' })).toHaveTextContent(
      new RegExp(`^\\d+ rows: \\d+ match, ${unknown} not documented$`),
    );
  });

  test('shows columns that the reader chooses, of which at least one stays', async () => {
    const { address } = open('/records?kinds=agency&columns=kind');
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['名称', '種類']);
    const choice = (name: string) => screen.getByRole('checkbox', { name, hidden: true });
    expect(choice('種類')).toBeDisabled();
    await userEvent.click(choice('柱'));
    expect(address.current()).toBe('/records?kinds=agency&columns=kind,pillar');
    await userEvent.click(screen.getByRole('button', { name: '初めの列に戻す', hidden: true }));
    expect(address.current()).toBe('/records?kinds=agency');
  });

  test('offers the way out where nothing is found, from all that narrows the table', async () => {
    const { container, address } = open('/records?years=2012&kinds=agency');
    expect(ids(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '絞り込みを解除' }));
    expect(address.current()).toBe('/records');
  });
});

describe('without added facts', () => {
  test('shows no layer, and says what lives on added facts with the way to have them', () => {
    const { container } = open('/records?supplement=off&partners=US&layer=added&columns=layer,kind');
    expect(screen.queryByRole('group', { name: '補足情報の有無' })).toBeNull();
    expect(ids(container).filter((id) => file.forums.some((forum) => forum.id === id))).toEqual([]);
    expect(ids(container)).toContain('2014-us');
    const way = screen.getByRole('link', { name: '補足情報を表示' });
    expect(way.getAttribute('href')).not.toContain('supplement');
    expect(container.querySelector('table')).not.toHaveTextContent('補足情報');
  });
});

describe('the words looked for', () => {
  test('go to the address when the typing rests, and none is lost', async () => {
    const { container, address } = open('/records?kinds=partner');
    await userEvent.type(screen.getByRole('searchbox'), 'エストニア', { delay: 20 });
    await waitFor(() =>
      expect(address.current()).toBe(`/records?q=${encodeURIComponent('エストニア')}&kinds=partner`),
    );
    expect(screen.getByRole('searchbox')).toHaveValue('エストニア');
    await waitFor(() => expect(ids(container)).toEqual(['EE']));
    address.go('#/records?q=NISC&kinds=agency');
    expect(screen.getByRole('searchbox')).toHaveValue('NISC');
  });
});

describe('copying', () => {
  test('takes the rows and columns as they stand, and says so', async () => {
    const user = userEvent.setup();
    open('/records?kinds=forumLevel&columns=kind&by=-name&lang=en');
    await user.click(screen.getByRole('button', { name: 'Copy the table' }));
    expect(await screen.findByText('3 rows copied.')).toBeVisible();
    const lines = (await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'));
    expect(lines[0]).toEqual(['id', 'Name', 'Kind']);
    expect(lines.slice(1).map(([id]) => id)).toEqual(
      file.forumLevels.toSorted((a, b) => b.name.en.localeCompare(a.name.en, 'en')).map(({ id }) => id),
    );
  });

  test('shows the text, selected, where the browser does not allow it', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    open('/records?kinds=forumLevel&columns=kind');
    await act(async () => {
      screen.getByRole('button', { name: '表をコピー' }).click();
      await Promise.resolve();
    });
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'コピーする文字' });
    expect(field).toHaveFocus();
    expect(field.value.split('\n')).toHaveLength(4);
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    await user.click(screen.getByRole('button', { name: '閉じる' }));
    expect(screen.queryByRole('textbox', { name: 'コピーする文字' })).toBeNull();
  });
});
