import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { GlossaryView } from '../../../src/features/glossary/GlossaryView';
import { renderWithDataset } from '../../support/renderWithDataset';

function page() {
  return (
    <main>
      <GlossaryView />
    </main>
  );
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent;
const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the terms', () => {
  test('all of them by group, with the figures said', () => {
    renderWithDataset(page(), { at: '/glossary?lang=en' });
    expect(names()).toHaveLength(57);
    expect(headline()).toBe('57 terms and short forms; for 16 an official page gives the English');
    const groups = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    const sizes = groups.map((words) => Number(/\((\d+)\)/.exec(words)?.[1]));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(57);
  });

  test('what is said of their English adds up, for all of them and for those found', () => {
    const { unmount } = renderWithDataset(page(), { at: '/glossary?lang=en' });
    // 16 + 22 + 1 are the 39 looked up; with the other 18 they are the 57 shown.
    expect(document.body).toHaveTextContent(
      'English was looked up for 39 terms: official pages give it for 16, secondary sources give it for 22 and none is documented for 1 (added facts). The other 18 are explained without it.',
    );
    unmount();
    renderWithDataset(page(), { at: '/glossary?lang=en&q=UN' });
    expect(headline()).toBe('11 of the 57 terms match');
    expect(document.body).toHaveTextContent(
      'English was looked up for 8 terms: official pages give it for 3 and secondary sources give it for 5 (added facts). The other 3 are explained without it.',
    );
  });

  test('official English with whose it is and its link, and the records that use the term', () => {
    renderWithDataset(page(), { at: '/glossary?lang=en&partners=US' });
    const entry = screen.getByRole('heading', { level: 3, name: /^National Police Agency/ }).parentElement;
    if (!entry) throw new Error('no entry');
    expect(entry).toHaveTextContent('Official English (Ministry of Foreign Affairs of Japan)');
    expect(within(entry).getByText('警察庁')).toHaveAttribute('lang', 'ja');
    const outside = within(entry).getAllByRole('link', { name: /opens in a new tab/ });
    expect(outside[0]).toHaveAttribute('rel', 'noopener noreferrer');
    expect(
      within(entry).getByRole('link', { name: 'National Police Agency: agency or body' }),
    ).toHaveAttribute('href', '#/glossary?partners=US&lang=en&record=npa');
  });

  test('a term without documented English says so', () => {
    renderWithDataset(page(), { at: '/glossary?lang=en&term=term-basic-policy' });
    const heading = screen.getByRole('heading', { level: 3, current: false, name: /基本方針/ });
    expect(heading).toHaveFocus();
    expect(heading.parentElement).toHaveTextContent('English: not documented');
  });

  test.each([
    ['ja', '2015年9月4日閣議決定。'],
    ['en', 'Cabinet Decision of September 4, 2015.'],
  ])('a remark on a term is in the language of the page (%s)', (lang, remark) => {
    renderWithDataset(page(), { at: `/glossary?lang=${lang}` });
    expect(screen.getByText(remark)).not.toHaveAttribute('lang');
  });

  test('the term of the address is marked and has the focus, also by the id of its English', () => {
    renderWithDataset(page(), { at: '/glossary?term=term-nisc' });
    const heading = screen.getByRole('heading', { level: 3, name: /^内閣サイバーセキュリティセンター/ });
    expect(heading).toHaveFocus();
    expect(within(heading).getByRole('link')).toHaveAttribute('aria-current', 'location');
  });

  test('the field narrows the list in either language, and says what it finds', async () => {
    const { address } = renderWithDataset(page(), { at: '/glossary' });
    await userEvent.type(screen.getByRole('searchbox', { name: '用語を探す' }), 'ｆｏｒｕｍ');
    await waitFor(() => expect(names().map((name) => name.slice(0, 4))).toEqual(['FiRS', 'ARFサ']));
    expect(screen.getByRole('status')).toHaveTextContent('用語 2 / 57');
    expect(headline()).toBe('57の用語のうち2が該当');
    await userEvent.type(screen.getByRole('searchbox'), 'xyz');
    await waitFor(() => expect(headline()).toBe('57の用語に該当なし'));
    expect(address.current()).toContain('q=');
  });

  test('with the added facts off: the agencies of the source part, nothing official, and the way back', () => {
    renderWithDataset(page(), { at: '/glossary?lang=en&supplement=off&term=term-oda' });
    expect(names()).toHaveLength(10);
    expect(headline()).toBe('10 terms and short forms');
    expect(document.body.textContent).not.toMatch(/official|documented|\(added facts\)/);
    expect(screen.getByRole('link', { name: 'Show added facts' })).toHaveAttribute(
      'href',
      '#/glossary?lang=en',
    );
  });
});
