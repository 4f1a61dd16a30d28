import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LangProvider } from '../../src/i18n/useLang';
import { StageLook, type Stage } from '../../src/ui/StageLook';
import { WindowedTable } from '../../src/ui/WindowedTable';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `r-${index}`,
    cells: { name: { ja: `記録${index}`, en: `Record ${index}` } },
  }));

function show(count: number, stage: Stage | null = null) {
  return render(
    <StageLook value={stage}>
      <LangProvider lang="en">
        <WindowedTable
          table={{
            caption: { ja: '一覧', en: 'List' },
            columns: [{ id: 'name', name: { ja: '名称', en: 'Name' } }],
            rows: rows(count),
          }}
          order={null}
          onOrder={() => undefined}
          hrefOf={(id) => `#/records?record=${id}`}
          selected={null}
          widths={{ name: 10 }}
        />
      </LangProvider>
    </StageLook>,
  );
}

test('a table of hundreds is all in the page, with the place of each row', () => {
  show(300);
  const table = screen.getByRole('table', { name: 'List' });
  expect(table).toHaveAttribute('aria-rowcount', '301');
  const all = screen.getAllByRole('row');
  expect(all).toHaveLength(301);
  expect(all[0]).toHaveAttribute('aria-rowindex', '1');
  expect(all[300]).toHaveAttribute('aria-rowindex', '301');
});

test('from a row the keys go to other rows, and no key goes beyond the ends', async () => {
  const user = userEvent.setup();
  show(40);
  const link = (index: number) => screen.getByRole('link', { name: `Record ${index}` });
  act(() => link(0).focus());
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(link(2)).toHaveFocus();
  await user.keyboard('{PageDown}{ArrowUp}');
  expect(link(11)).toHaveFocus();
  await user.keyboard('{End}{ArrowDown}');
  expect(link(39)).toHaveFocus();
  await user.keyboard('{Home}{ArrowUp}');
  expect(link(0)).toHaveFocus();
});

test('before an audience the page keys are left to the scenes, and the other keys stay', async () => {
  const user = userEvent.setup();
  show(40, { scene: 's1', title: null, tools: false });
  const link = (index: number) => screen.getByRole('link', { name: `Record ${index}` });
  act(() => link(20).focus());
  const left: boolean[] = [];
  const onKeyDown = (event: KeyboardEvent) => left.push(!event.defaultPrevented);
  document.addEventListener('keydown', onKeyDown);
  await user.keyboard('{PageDown}{PageUp}');
  expect(link(20)).toHaveFocus();
  await user.keyboard('{ArrowDown}{End}');
  expect(link(39)).toHaveFocus();
  document.removeEventListener('keydown', onKeyDown);
  expect(left).toEqual([true, true, false, false]);
});

test('of thousands only some are in the page, and on paper all of them', () => {
  const { container } = show(5000);
  const inPage = () => container.querySelectorAll('tr[data-record]').length;
  expect(inPage()).toBeLessThan(60);
  expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001');
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(inPage()).toBe(5000);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(inPage()).toBeLessThan(60);
});
