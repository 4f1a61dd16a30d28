import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/dataset/briefing/briefing';
import { useOwnBriefings } from '../../../src/dataset/briefing/useOwnBriefings';
import { LoadExportableContext } from '../../../src/export/useLoadExportable';
import { BriefingEditor } from '../../../src/features/briefings/BriefingEditor';
import { renderWithDataset } from '../../support/renderWithDataset';

const briefing: Briefing = {
  id: 'own-test',
  title: { en: 'Draft' },
  scenes: ['One', 'Two', 'Three'].map((name) => ({
    id: name.toLowerCase(),
    title: { en: name },
    notes: {},
    at: '/timeline',
  })),
};

/** The editor over the store itself, as the page has it. */
function Editor() {
  const { own, state } = useOwnBriefings();
  const kept = state.briefings.find((one) => one.briefing.id === briefing.id);
  return kept ? (
    <BriefingEditor briefing={kept.briefing} />
  ) : (
    <button type="button" onClick={() => own.add(briefing)}>
      {'begin'}
    </button>
  );
}

test('a briefing is ordered, titled, noted, cut and mended by keyboard alone', async () => {
  const user = userEvent.setup();
  renderWithDataset(
    <LoadExportableContext value={() => Promise.resolve(null)}>
      <Editor />
    </LoadExportableContext>,
    { at: '/briefings/own-test?lang=en' },
  );
  await user.click(screen.getByRole('button', { name: 'begin' }));
  const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  const region = (name: string) => within(screen.getByRole('region', { name }));
  expect(names()).toEqual(['1One', '2Two', '3Three']);

  // Up, with the focus staying on the button of the same scene, and no further than the top.
  region('2 Two').getByRole('button', { name: 'Up' }).focus();
  await user.keyboard('{Enter}');
  expect(names()).toEqual(['1Two', '2One', '3Three']);
  expect(region('1 Two').getByRole('button', { name: 'Up' })).toHaveFocus();
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    '“Two” is now scene 1.',
  );
  await user.keyboard('{Enter}');
  expect(names()).toEqual(['1Two', '2One', '3Three']);

  await user.clear(region('1 Two').getByRole('textbox', { name: 'Title (English)' }));
  expect(names()[0]).toBe('1Untitled scene');
  await user.type(region('1 Untitled scene').getByRole('textbox', { name: 'Title (Japanese)' }), '二');
  expect(names()[0]).toBe('1二');
  await user.type(region('1 二').getByRole('textbox', { name: 'Notes (English)' }), 'Say hello');
  expect(region('1 二').getByRole('textbox', { name: 'Notes (English)' })).toHaveValue('Say hello');

  // Deleted, the undo has the focus; undone, the scene is at its place again.
  region('2 One').getByRole('button', { name: 'Delete' }).focus();
  await user.keyboard('{Enter}');
  expect(names()).toEqual(['1二', '2Three']);
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(names()).toEqual(['1二', '2One', '3Three']);

  await user.click(region('3 Three').getByRole('button', { name: 'Duplicate' }));
  expect(names()).toEqual(['1二', '2One', '3Three', '4Three']);
});
