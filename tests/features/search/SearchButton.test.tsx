import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { SearchButton } from '../../../src/features/search/SearchButton';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';
import { renderWithDataset } from '../../support/renderWithDataset';

configure({ asyncUtilTimeout: 15_000 });

afterEach(() => vi.restoreAllMocks());

const built = realDataset();

async function openSearch(at: string, dataset = built) {
  const shown = renderWithDataset(<SearchButton />, { at, dataset });
  await userEvent.keyboard('{Control>}k{/Control}');
  const input = await screen.findByRole('combobox');
  return { ...shown, input };
}

/** Puts words into the field at once. */
function ask(input: HTMLElement, value: string) {
  fireEvent.change(input, { target: { value } });
}

test('the button opens it, and closing it leaves nothing behind', async () => {
  renderWithDataset(<SearchButton />, { at: '/?lang=en' });
  const button = screen.getByRole('button', { name: /Search/ });
  expect(button).toHaveTextContent('Search');
  await userEvent.click(button);
  expect(await screen.findByRole('dialog', { name: 'Search' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Close the search' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('the shortcut leaves a key to the input method, and on a Mac Ctrl K to the field it is pressed in', async () => {
  renderWithDataset(<SearchButton />, { at: '/?lang=en' });
  const press = (keys: object) => fireEvent.keyDown(document.body, { key: 'k', ...keys });
  expect(press({ ctrlKey: true, keyCode: 229 })).toBe(true);
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)');
  expect(press({ ctrlKey: true })).toBe(true);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(press({ metaKey: true })).toBe(false);
  expect(await screen.findByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('lists results by kind with the matched words marked and says how many there are', async () => {
  const { input } = await openSearch('/?lang=en');
  ask(input, 'estonia');
  const list = await screen.findByRole('listbox', { name: 'Results' });
  const options = within(list).getAllByRole('option');
  expect(options.map((option) => option.dataset['hit']).slice(0, 3)).toEqual(['EE', '2014-ee', '2015-ee']);
  const forums = options.slice(3).map((option) => option.dataset['hit']);
  expect(new Set(forums)).toEqual(new Set(['london-process', 'oecd-wpspde', 't-cy', 'un-gge']));
  expect(screen.getByRole('status')).toHaveTextContent('7 results');
  expect(options[3]).toHaveTextContent(/Estonia: .+added facts/);
  expect(options[0]?.querySelector('mark')).toHaveTextContent('Estonia');
  expect(options[0]).toHaveTextContent('エストニア');
  expect(
    within(list)
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-labelledby')),
  ).toHaveLength(3);
  await waitFor(() => expect(input).toHaveAttribute('aria-expanded', 'true'));
  expect(input).toHaveAttribute('aria-activedescendant', options[0]?.id);
});

test('the arrows go round, Home and End go to the ends once in the list, Enter opens', async () => {
  const { input, address } = await openSearch('/?lang=en&supplement=off');
  ask(input, 'estonia');
  await screen.findAllByRole('option');
  const on = () => screen.getByRole('option', { selected: true }).dataset['hit'];
  await userEvent.keyboard('{Home}');
  expect(on()).toBe('EE');
  await userEvent.keyboard('{ArrowUp}');
  expect(on()).toBe('2015-ee');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(on()).toBe('2014-ee');
  await userEvent.keyboard('{End}');
  expect(on()).toBe('2015-ee');
  await userEvent.keyboard('{Home}');
  expect(on()).toBe('EE');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(address.current()).toBe('/timeline?lang=en&supplement=off&record=2014-ee');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('Enter that confirms Japanese being composed opens nothing', async () => {
  const { input, address } = await openSearch('/');
  ask(input, 'ロシア');
  await screen.findAllByRole('option');
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  // Safari, where the composing has ended by then.
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
  expect(address.current()).toBe('/');
  expect(screen.getByRole('dialog')).toBeVisible();
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(address.current()).toBe('/partners/RU');
});

test('Enter before the index is there opens the first result when it is', async () => {
  const { input, address } = await openSearch('/', realDataset());
  await act(async () => {
    fireEvent.change(input, { target: { value: 'NISC' } });
    fireEvent.keyDown(input, { key: 'Enter' });
  });
  await waitFor(() => expect(address.current()).toBe('/?record=nisc'));
});

test('a kind with many results leads to all of them among the records', async () => {
  const { input, address } = await openSearch('/?lang=en&partners=US');
  ask(input, '2016');
  await userEvent.click(await screen.findByText('All 6 in the records (Consultation)'));
  expect(address.current()).toBe('/records?lang=en&q=2016&kinds=consultation');
});

test('sections are unfolded in place', async () => {
  const onSlide6 = file.source.sections.filter(({ slide }) => slide === 6).length;
  const { input } = await openSearch('/?lang=en');
  ask(input, 'スライド6');
  await userEvent.click(await screen.findByText(`Show ${onSlide6 - 4} more`));
  expect(
    screen.getAllByRole('option').filter((option) => option.dataset['hit']?.startsWith('D6')),
  ).toHaveLength(onSlide6);
});

test('before anything is typed there are examples; where nothing is found it says so and what to try', async () => {
  const { input } = await openSearch('/?supplement=off');
  await userEvent.click(await screen.findByRole('button', { name: '英国 2016' }));
  expect(input).toHaveValue('英国 2016');
  expect(input).toHaveFocus();
  expect((await screen.findAllByRole('option'))[0]?.dataset['hit']).toBe('2016-gb');
  ask(input, 'ブラジル');
  expect(screen.getByRole('status')).toHaveTextContent('「ブラジル」に一致するものはありません');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.getByRole('link', { name: '補足情報を表示' })).toHaveAttribute('href', '#/');
});

test('what is only alike says so', async () => {
  const { input } = await openSearch('/?lang=en');
  ask(input, 'Isreal');
  await screen.findAllByRole('option');
  expect(screen.getByRole('status')).toHaveTextContent(
    'Nothing contains “Isreal”. 5 results with similar words',
  );
});

test('where nothing has all the words, what has some is shown under a line that says so', async () => {
  const { input, address } = await openSearch('/?supplement=off');
  ask(input, 'エストニア 会議');
  const options = await screen.findAllByRole('option');
  expect(screen.getByRole('status')).toHaveTextContent(
    'すべての語を含む記録はありません。一部の語を含む記録：3件',
  );
  expect(options.map((option) => option.dataset['hit'])).toEqual(['EE', '2014-ee', '2015-ee']);
  // The standings are among the added facts.
  await userEvent.click(screen.getByRole('link', { name: '補足情報を表示' }));
  expect(address.current()).toBe('/');
});

test('words from outside the source are marked as added facts', async () => {
  const { input } = await openSearch('/?lang=en');
  ask(input, 'Strasbourg');
  const [option] = await screen.findAllByRole('option');
  expect(option?.dataset['hit']).toBe('t-cy');
  expect(option).toHaveTextContent('Council of Europe, Strasbourg');
  expect(option).toHaveTextContent('added facts');
});
