import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { useOwnBriefings } from '../../../src/dataset/briefing/useOwnBriefings';
import { LoadExportableContext } from '../../../src/export/useLoadExportable';
import { PaperSection } from '../../../src/features/save/PaperSection';
import { SlidesSection } from '../../../src/features/save/SlidesSection';
import { realDataset } from '../../support/realDataset';
import { renderWithDataset } from '../../support/renderWithDataset';

const bundled = {
  id: 'japan-2016',
  title: { en: 'The bundled one' },
  scenes: [{ id: 's', title: {}, notes: {}, at: '/timeline' }],
};

// The file of the bundled briefing as the server gives it.
beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ version: 1, ...bundled })));
});

/** A button that keeps a briefing of one's own with a scene, and one without. */
function Keep() {
  const { own } = useOwnBriefings();
  const keep = () => {
    own.add({ ...bundled, id: 'own-a', title: { en: 'My draft' } });
    own.add({ id: 'own-b', title: { en: 'An empty one' }, scenes: [] });
  };
  return (
    <button type="button" onClick={keep}>
      {'keep'}
    </button>
  );
}

async function show(Section: typeof PaperSection) {
  const at = '/timeline?lang=en';
  const load = (link: string) => loadExportable(realDataset(), link, 'en');
  const exportable = await load(at);
  if (exportable === null) throw new Error('The view is not there.');
  renderWithDataset(
    <LoadExportableContext value={load}>
      <Keep />
      <Section exportable={exportable} />
    </LoadExportableContext>,
    { at },
  );
  act(() => screen.getByRole('button', { name: 'keep' }).click());
}

test('the bundled briefing and each of one’s own can be printed, by name', async () => {
  await show(PaperSection);
  await screen.findByRole('link', { name: 'Print “The bundled one” (1 scene)' });
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Print “The bundled one” (1 scene)', '#/briefing/japan-2016/paper?scene=1&lang=en'],
    ['Print “My draft” (1 scene)', '#/briefing/own-a/paper?scene=1&lang=en'],
  ]);
});

test('the bundled briefing and each of one’s own can become slides, by name', async () => {
  await show(SlidesSection);
  await screen.findByRole('radio', { name: /The bundled one/ });
  expect(screen.getByRole('radio', { name: /My draft/ })).toBeVisible();
  expect(screen.queryByRole('radio', { name: /An empty one/ })).toBeNull();
});
