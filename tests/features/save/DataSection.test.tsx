import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { LoadExportableContext, type LoadExportable } from '../../../src/export/useLoadExportable';
import { DataSection } from '../../../src/features/save/DataSection';
import { realDataset } from '../../support/realDataset';
import { renderWithDataset } from '../../support/renderWithDataset';

const NARROW = '/timeline?partners=US&years=2013-2015';

/** @param load how the view without its filter is loaded */
async function show(link: string, load: LoadExportable) {
  const exportable = await loadExportable(realDataset(), link, 'ja');
  if (!exportable) throw new Error(`Nothing at ${link}`);
  renderWithDataset(
    <LoadExportableContext value={load}>
      <DataSection exportable={exportable} />
    </LoadExportableContext>,
    { at: link },
  );
}

const loaded: LoadExportable = (link, lang) => loadExportable(realDataset(), link, lang);

test('while the whole of a filtered view is loading, nothing is said of there being no filter', async () => {
  await show(NARROW, () => new Promise(() => undefined));
  expect(
    screen.getByText(/^絞り込みどおりの3行を保存します。絞り込みのない行を準備しています。/),
  ).toBeVisible();
  expect(screen.queryByText(/絞り込みはなく/)).toBeNull();
});

test('once it is there, both can be chosen', async () => {
  await show(NARROW, loaded);
  expect(await screen.findByText('すべて（21行）')).toBeVisible();
  expect(screen.getByText('絞り込みどおり（3行）')).toBeVisible();
});

test('where the whole cannot be loaded, that is said and the rows shown can be saved', async () => {
  await act(() => show(NARROW, () => Promise.reject(new Error('offline'))));
  expect(screen.getByText(/絞り込みのない行は準備できませんでした。/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'CSVで保存' })).toBeEnabled();
});

test('without a filter all rows of the view are saved', async () => {
  await show('/timeline', loaded);
  expect(await screen.findByText('絞り込みはなく、この画面の全21行を保存します。')).toBeVisible();
});
