import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Header } from '../../src/app/Header';
import { LookUps } from '../../src/app/LookUps';
import { renderWithDataset } from '../support/renderWithDataset';

/** The links of a row that are marked as current, with the word they are marked by. */
function currentIn(name: string): readonly (readonly [string | null, string | null])[] {
  return within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => [link.textContent, link.getAttribute('aria-current')]);
}

describe('where the reader is', () => {
  test.each([
    ['/?lang=en', 'Overview', 'page'],
    ['/strategy?lang=en', 'Strategy', 'page'],
    ['/records?lang=en', 'Records', 'page'],
    ['/glossary?lang=en', 'Records', 'true'],
    ['/partners/GB?lang=en', 'Records', 'true'],
    ['/briefings?lang=en', 'Briefings', 'page'],
    ['/briefings/japan-2016?lang=en', 'Briefings', 'true'],
  ])('%s: %s is the current link of the header, as %s', (at, name, mark) => {
    renderWithDataset(<Header />, { at });
    expect(currentIn('Sections')).toEqual([[name, mark]]);
  });

  test('an address without a screen has no current link', () => {
    renderWithDataset(<Header />, { at: '/nowhere?lang=en' });
    expect(currentIn('Sections')).toEqual([]);
  });

  test('on a profile the row of look-ups marks the partners, though this is not their page', () => {
    renderWithDataset(<LookUps />, { at: '/partners/GB?lang=en' });
    expect(currentIn('Records')).toEqual([['Partners', 'true']]);
  });

  test('the row of look-ups stands on its screens only', () => {
    const { unmount } = renderWithDataset(<LookUps />, { at: '/source?lang=en' });
    expect(currentIn('Records')).toEqual([['The source', 'page']]);
    unmount();
    renderWithDataset(<LookUps />, { at: '/timeline?lang=en' });
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });
});

describe('going to another screen', () => {
  test('keeps the filter, language, theme and switch, and leaves what belongs to one view', () => {
    renderWithDataset(<Header />, {
      at: '/records?partners=GB,US&years=2013-2015&levels=working&pillars=2&lang=en&theme=dark&supplement=off&q=uk&kinds=partner&layer=source&columns=date&by=-date&section=D6&as=table',
    });
    const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['/', '/timeline', '/forums', '/framework', '/strategy', '/records', '/briefings'].map(
        (path) =>
          `#${path}?partners=GB,US&years=2013-2015&levels=working&pillars=2&lang=en&theme=dark&supplement=off&as=table`,
      ),
    );
  });
});
