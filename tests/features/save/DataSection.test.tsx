import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { loadExportable } from '../../../src/app/loadExportable';
import { LoadExportableContext, type LoadExportable } from '../../../src/export/useLoadExportable';
import { DataSection } from '../../../src/features/save/DataSection';
import { realDataset } from '../../support/realDataset';
import { renderWithDataset } from '../../support/renderWithDataset';
import { savedFiles } from '../../support/savedFiles';

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
    screen.getByText(/^絞り込みどおり、この画面の3行を保存します。絞り込みのない行を準備しています。/),
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
  expect(screen.getByRole('button', { name: 'CSVで保存（3行）' })).toBeEnabled();
});

test('without a filter all rows of the view are saved', async () => {
  await show('/timeline', loaded);
  expect(await screen.findByText('絞り込みはなく、この画面の全21行を保存します。')).toBeVisible();
});

test('of a view with several tables, a CSV file is said to hold the one that is chosen, and nobody is told of a filter', async () => {
  const user = userEvent.setup();
  const dataset = realDataset();
  await show('/partners/US', loaded);
  const count = dataset.consultations.filter(({ partners }) => partners.includes('US')).length;
  const told = screen.getAllByRole('status')[0];
  expect(await screen.findByText(`この表の${count}行（この画面の3つの表のうち）を保存します。`)).toBe(told);
  expect(screen.getByText('対象：米国')).toBeVisible();
  expect(screen.queryByText(/絞り込み(?!・)/)).toBeNull();
  expect(screen.getByRole('button', { name: `CSVで保存（${count}行）` })).toBeEnabled();

  const table = screen.getByLabelText('表');
  // What a file will hold is said below the choice that decides it.
  expect(table.compareDocumentPosition(told ?? table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const options = within(table)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  const rows = options.map((option) => Number(/（(\d+)行）$/.exec(option)?.[1]));
  await user.selectOptions(table, '1');
  expect(told).toHaveTextContent(`この表の${rows[1]}行`);
  expect(screen.getByRole('button', { name: `CSVで保存（${rows[1]}行）` })).toBeEnabled();

  await user.click(screen.getByLabelText('Excel'));
  const all = rows.reduce((sum, one) => sum + one, 0);
  await waitFor(() => expect(told).toHaveTextContent(`この画面の全${all}行を保存します。`));
  expect(screen.getByRole('button', { name: `Excelで保存（${all}行）` })).toBeEnabled();
});

test('a table without a row is said to be empty, where no filter emptied it', async () => {
  await show('/partners/GB', loaded);
  await userEvent.setup().selectOptions(screen.getByLabelText('表'), '2');
  expect(screen.getByText('この表に行はありません。')).toBeVisible();
  expect(screen.getByRole('button', { name: 'CSVで保存（0行）' })).toBeDisabled();
});

test('a workbook that is cancelled is not saved, and the next one is', async () => {
  const user = userEvent.setup();
  const saved = savedFiles();
  await show('/timeline', loaded);
  await user.click(screen.getByRole('radio', { name: 'Excel' }));
  const save = screen.getByRole('button', { name: /^Excelで保存/ });
  await user.click(save);
  await user.click(screen.getByRole('button', { name: '中止' }));
  expect(screen.getByText('中止しました。')).toBeVisible();
  // The same work once more is done after the first one would have been.
  await user.click(save);
  expect(await screen.findByText(/\.xlsx.*保存しました/)).toBeVisible();
  expect(saved).toHaveLength(1);
});
