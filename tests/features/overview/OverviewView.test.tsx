import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OverviewView } from '../../../src/features/overview/OverviewView';
import { realDataset } from '../../support/realDataset';
import { renderWithDataset } from '../../support/renderWithDataset';

test('the first page names its source, its date and its limits', () => {
  renderWithDataset(<OverviewView />, { at: '/?lang=en' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    /^21 listed consultations with 12 partners/,
  );
  expect(screen.getByText(/as of October 2016/)).toBeVisible();
  expect(screen.getByText(realDataset().source.note.en)).toBeVisible();
  // The title is ours, so it does not stand in quotation marks.
  expect(screen.getByText(/, our title; Government of Japan,/)).not.toHaveTextContent(/[“”]/);
});

test('three previews lead to their views, keep the filter, and say their finding in a sentence', () => {
  const { container } = renderWithDataset(<OverviewView />, { at: '/?partners=US' });
  const links = [...container.querySelectorAll('a:not([href^="#/briefing/"])')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/timeline?partners=US',
    '#/forums?partners=US',
    '#/framework?partners=US',
  ]);
  expect(links[0]).toHaveAccessibleName(/^二国間協議等：.*米国.*。図を開く$/);
});

test('the link to the briefing begins it in the language of the page, and takes no filter to a page without one', () => {
  renderWithDataset(<OverviewView />, { at: '/?partners=US&years=2014&lang=en&theme=dark' });
  expect(screen.getByRole('link', { name: /briefing/i })).toHaveAttribute(
    'href',
    '#/briefing/japan-2016?scene=1&lang=en&theme=dark',
  );
});

test('the pictures are not records and hold nothing to act on', () => {
  const { container } = renderWithDataset(<OverviewView />, { at: '/' });
  expect(container.querySelector('[data-view="overview"]')).toBeInTheDocument();
  expect(container.querySelectorAll('svg')).toHaveLength(3);
  expect(container.querySelectorAll('[data-record], svg a, svg [tabindex]')).toHaveLength(0);
});

test('where no consultation is found, the way out is there', async () => {
  const { address } = renderWithDataset(<OverviewView />, { at: '/?partners=DE&years=2012' });
  await userEvent.click(screen.getByRole('button', { name: '年を解除' }));
  expect(address.current()).toBe('/?partners=DE');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the figures are a list with their words', () => {
  renderWithDataset(<OverviewView />, { at: '/?years=2014&lang=en' });
  const figures = screen.getByRole('list', { name: 'Key figures' });
  expect(within(figures).getAllByRole('listitem')[0]).toHaveTextContent(
    '7of 21consultations1 of them trilateral',
  );
});
