import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FilterBar } from '../../../src/features/filterBar/FilterBar';
import { renderWithDataset } from '../../support/renderWithDataset';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
/** Which of its first buttons is in sight is the style sheet's matter, and checked in a browser. */
const focusIn = (bar: string) => screen.getByRole('region', { name: bar }).contains(document.activeElement);

test('the focus goes on from chip to chip as they are taken away, and then to the bar', async () => {
  const { address } = renderWithDataset(<FilterBar />, { at: '/timeline?partners=GB,US,DE&lang=en' });
  await press('Remove the filter UK');
  expect(screen.getByRole('button', { name: 'Remove the filter U.S.' })).toHaveFocus();
  await press('Remove the filter Germany');
  expect(address.current()).toBe('/timeline?partners=US&lang=en');
  expect(screen.getByRole('button', { name: 'Remove the filter U.S.' })).toHaveFocus();
  await press('Remove the filter U.S.');
  expect(address.current()).toBe('/timeline?lang=en');
  expect(focusIn('Filter')).toBe(true);
});

test('the reset leaves the focus in the bar', async () => {
  renderWithDataset(<FilterBar />, { at: '/timeline?partners=GB&years=2013' });
  await press('すべて解除');
  expect(focusIn('絞り込み')).toBe(true);
});

test('Back, which takes a chip away too, does not draw the focus to the bar', () => {
  const { address } = renderWithDataset(<FilterBar />, { at: '/timeline' });
  address.go('#/timeline?partners=GB');
  address.back();
  expect(document.body).toHaveFocus();
});

test('the years beside the slider are not read out a second time', () => {
  renderWithDataset(<FilterBar />, { at: '/timeline' });
  expect(screen.getByText('2012').closest('output, [aria-live], [role=status]')).toBeNull();
});
