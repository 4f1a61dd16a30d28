import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameworkView } from '../../../src/features/framework/FrameworkView';
import { renderWithDataset } from '../../support/renderWithDataset';

beforeEach(() => {
  // The page of these tests has no layout; the chart is drawn once it knows its width.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1040);
});

const at = (address: string) => renderWithDataset(<FrameworkView />, { at: address });
const current = () => document.activeElement?.getAttribute('data-record');
const visible = () => screen.getAllByRole('treeitem').map((item) => item.dataset['record']);
const item = (name: RegExp) => screen.getByRole('treeitem', { name });
const focus = (name: RegExp) => act(() => item(name).focus());

describe('the view', () => {
  test('is found by its name, with the finding as its headline', () => {
    const { container } = at('/framework');
    expect(container.querySelector('[data-view=framework]')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '能力構築支援は3つの柱。①は二国間、②③は多国間を中心に',
    );
    expect(visible()).toHaveLength(8);
  });

  test('as a table has all items, those that the tree hides too', () => {
    const { container } = at('/framework?as=table&lang=en');
    expect(screen.queryByRole('tree')).not.toBeInTheDocument();
    const rows = container.querySelectorAll('tr[data-record]');
    expect(rows).toHaveLength(119);
    const loan = container.querySelector('tr[data-record=cb-1-record-myanmar-network]');
    expect(loan).toHaveTextContent("Improving Myanmar's communications network");
    expect(loan).toHaveTextContent('since 2015');
  });

  test('says in words why items are faded', () => {
    at('/framework?pillars=2&lang=en');
    expect(
      screen.getByText('Faded items are outside the filter (100 of 119):', { exact: false }),
    ).toHaveTextContent('Not under a chosen pillar.');
    expect(item(/^① Improving/)).toHaveAccessibleName(/Outside the filter: Not under a chosen pillar\.$/);
  });
});

describe('the keyboard', () => {
  test('moves through the tree, and the address follows', async () => {
    const user = userEvent.setup();
    const { address } = at('/framework');
    focus(/^サイバーセキュリティ分野/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(current()).toBe('cb-asean');
    expect(address.current()).toBe('/framework?node=cb-asean');
    await user.keyboard('{End}');
    expect(current()).toBe('cb-implementation');
    await user.keyboard('{Home}');
    expect(current()).toBe('cb-basic-policy');
  });

  test('opens with Right, which Back undoes without losing the focus', async () => {
    const user = userEvent.setup();
    const { address } = at('/framework?node=cb-2');
    focus(/^② /);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(visible()).toHaveLength(12);
    expect(current()).toBe('cb-2-aim');
    address.back();
    expect(visible()).toHaveLength(8);
    await vi.waitFor(() => expect(current()).toBe('cb-2'));
  });

  test('leaves keys to an input method that has them, in Safari too', () => {
    const { address } = at('/framework?node=cb-2');
    focus(/^② /);
    fireEvent.keyDown(item(/^② /), { key: 'ArrowDown', isComposing: true });
    fireEvent.keyDown(item(/^② /), { key: 'ArrowDown', keyCode: 229 });
    expect(address.current()).toBe('/framework?node=cb-2');
    fireEvent.keyDown(item(/^② /), { key: 'ArrowDown' });
    expect(address.current()).toBe('/framework?node=cb-3');
  });

  test('closes with Left, and goes up from a leaf', async () => {
    const user = userEvent.setup();
    at('/framework?open=cb-basic-policy,cb-2&node=cb-2-aim');
    focus(/^ねらい/);
    await user.keyboard('{ArrowLeft}');
    expect(current()).toBe('cb-2');
    await user.keyboard('{ArrowLeft}');
    expect(visible()).toHaveLength(8);
    expect(current()).toBe('cb-2');
  });

  test('opens all siblings with *', async () => {
    const user = userEvent.setup();
    const { address } = at('/framework?node=cb-2');
    focus(/^② /);
    await user.keyboard('*');
    expect(screen.getAllByRole('treeitem', { expanded: true })).toHaveLength(8);
    expect(address.current()).toMatch(/open=cb-basic-policy,cb-recognition,/);
  });

  test('finds a node by its letters', async () => {
    const user = userEvent.setup();
    at('/framework?lang=en');
    focus(/^Capacity building/);
    await user.keyboard('impl');
    expect(current()).toBe('cb-implementation');
  });

  test('opens the record with Enter and with the space bar', async () => {
    const user = userEvent.setup();
    const { address } = at('/framework?node=cb-2');
    focus(/^② /);
    await user.keyboard('{Enter}');
    expect(address.current()).toBe('/framework?open=cb-basic-policy,cb-2&node=cb-2&record=cb-2');
    expect(item(/^② /)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown} ');
    expect(address.current()).toContain('record=cb-2-aim');
  });
});

describe('the mouse', () => {
  test('opens and closes a branch beside its count, without opening the record', async () => {
    const user = userEvent.setup();
    const { address, container } = at('/framework');
    const toggle = () => container.querySelector('[data-toggle="cb-1"]') ?? document.body;
    await user.click(toggle());
    expect(address.current()).toBe('/framework?open=cb-basic-policy,cb-1&node=cb-1');
    await user.click(toggle());
    expect(visible()).toHaveLength(8);
  });

  test('on a node opens its record and its branch, and the way there stands above', async () => {
    const user = userEvent.setup();
    const { address } = at('/framework?lang=en&open=cb-basic-policy,cb-1');
    await user.click(item(/^\(a\) Helping/));
    expect(address.current()).toContain('node=cb-1-a&record=cb-1-a');
    expect(visible()).toContain('cb-1-a-awareness');
    const way = within(screen.getByRole('navigation', { name: 'Where you are' })).getAllByRole('link');
    expect(way.map((link) => link.textContent)).toEqual([
      'Capacity building support for developing countries in the field of cybersecurity (Basic Policy)',
      '① Improving incident response and related capabilities',
      '(a) Helping governments build their arrangements',
    ]);
    expect(way.at(-1)).toHaveAttribute('aria-current', 'location');
  });
});

describe('the address', () => {
  test('of a record alone opens the branches above it, and keeps them when the record is closed', async () => {
    const { address } = at('/framework?record=cb-1-a-awareness');
    expect(visible()).toContain('cb-1-a-awareness');
    await vi.waitFor(() => expect(address.current()).toContain('open=cb-basic-policy,cb-1,cb-1-a'));
    expect(item(/^アウェアネス/)).toHaveAttribute('tabindex', '0');
  });

  test('of the tools: to a level, all, none', async () => {
    const user = userEvent.setup();
    const { address } = at('/framework?lang=en');
    const press = (name: string) => user.click(screen.getByRole('button', { name }));
    expect(screen.getByRole('button', { name: 'Level 1' })).toHaveAttribute('aria-pressed', 'true');
    await press('All');
    expect(visible()).toHaveLength(119);
    expect(address.current()).toBe('/framework?lang=en&open=all&node=cb-basic-policy');
    await press('None');
    expect(visible()).toEqual(['cb-basic-policy']);
    await press('Level 2');
    expect(visible()).toHaveLength(8 + 32);
    address.back();
    expect(visible()).toHaveLength(1);
  });
});
