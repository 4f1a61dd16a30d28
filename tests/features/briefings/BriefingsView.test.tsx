import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { LoadExportableContext } from '../../../src/export/useLoadExportable';
import { BriefingsView } from '../../../src/features/briefings/BriefingsView';
import { renderWithDataset } from '../../support/renderWithDataset';

beforeEach(() => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ version: 1, id: 'talk', title: {}, scenes: [] })),
  );
});

test('a briefing that was deleted, and then for good, is back after undo', async () => {
  const user = userEvent.setup();
  renderWithDataset(
    <LoadExportableContext value={() => Promise.resolve(null)}>
      <BriefingsView />
    </LoadExportableContext>,
    { at: '/briefings?lang=en' },
  );
  const own = () => within(screen.getByRole('region', { name: 'Your own' }));
  const press = (name: string) => user.click(own().getByRole('button', { name }));
  await press('New briefing');
  expect(own().getByRole('link', { name: 'Untitled briefing' })).toBeVisible();
  await press('Delete');
  expect(own().queryByRole('link', { name: 'Untitled briefing' })).not.toBeInTheDocument();
  await user.click(own().getByText(/^Deleted/));
  await press('Delete for good');
  await press('Undo');
  expect(own().getByRole('link', { name: 'Untitled briefing' })).toBeVisible();
});
