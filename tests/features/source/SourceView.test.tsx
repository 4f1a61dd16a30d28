import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SourceView } from '../../../src/features/source/SourceView';
import { renderWithDataset } from '../../support/renderWithDataset';

function page() {
  return (
    <main>
      <SourceView />
    </main>
  );
}

describe('the source', () => {
  test('91 headings that lead to themselves, one level down where they belong to another', () => {
    renderWithDataset(page(), { at: '/source' });
    const places = document.querySelectorAll('[data-place]');
    expect(places).toHaveLength(91);
    const levelOf = (id: string) => document.querySelector(`[data-place="${id}"]`)?.tagName;
    expect(['D6', 'D6.1.1', 'D2.3', 'D2.3.1', 'D8.1.d', 'P2.4'].map(levelOf)).toEqual([
      'H2',
      'H3',
      'H3',
      'H4',
      'H4',
      'H3',
    ]);
    expect(screen.getByRole('link', { name: '二国間協議 2014年' })).toHaveAttribute(
      'href',
      '#/source?section=D6.3.2014',
    );
  });

  test('the section of the address is marked, has the focus, and marks its slide in the contents', () => {
    renderWithDataset(page(), { at: '/source?section=D2.3.4&lang=en' });
    const heading = screen.getByRole('heading', { name: /^SDF and U.S. forces: knowledge/ });
    expect(heading).toHaveFocus();
    expect(within(heading).getByRole('link')).toHaveAttribute('aria-current', 'location');
    const contents = screen.getByRole('navigation', { name: 'Contents' });
    expect(within(contents).getByRole('link', { current: true })).toHaveTextContent('Slide 2');
  });

  test('a record opens beside it and the section stays', () => {
    const { address } = renderWithDataset(page(), { at: '/source?section=D6.3.2012&lang=en' });
    const link = screen.getByRole('link', { name: '2012 consultation with India' });
    expect(link).toHaveAttribute('href', '#/source?lang=en&section=D6.3.2012&record=2012-in');
    address.go(link.getAttribute('href') ?? '');
    expect(screen.getByRole('link', { name: '2012 consultation with India' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  test('the reader of English gets the Japanese label beside ours', () => {
    renderWithDataset(page(), { at: '/source?lang=en' });
    expect(screen.getByText('二国間協議: 日米')).toHaveAttribute('lang', 'ja');
  });

  test('the added facts have no part in it', () => {
    const { unmount } = renderWithDataset(page(), { at: '/source' });
    const text = document.body.textContent;
    unmount();
    renderWithDataset(page(), { at: '/source?supplement=off' });
    expect(document.body.textContent).toBe(text);
  });
});
