import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ForumsView } from '../../../src/features/forums/ForumsView';
import { renderWithDataset } from '../../support/renderWithDataset';

beforeEach(() => {
  // The test's page has no layout of its own; this is the room that a browser would give.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);
});

const open = (at: string) => renderWithDataset(<ForumsView />, { at });
const headline = () => screen.getByRole('heading', { level: 1 });

describe('the pyramid', () => {
  test('shows every forum whatever the filter, and says the finding above', () => {
    const { container, address } = open('/forums');
    const marks = () => container.querySelectorAll('[data-view=forums] [data-record]');
    expect(marks()).toHaveLength(16);
    expect(headline()).toHaveTextContent(
      '首脳・閣僚等から政策・実務担当者まで、16の会議（ほか「等」）に3つのレベルで参加',
    );
    expect(screen.queryByText('該当しない')).toBeNull();
    address.go('#/forums?partners=CN&levels=working');
    expect(marks()).toHaveLength(16);
    expect(headline()).toHaveTextContent(
      '政策担当者・実務担当者レベルで中国が加わる会議は7のうち少なくとも2（補足情報）',
    );
  });

  test('opens a forum by its link, and Back closes it', async () => {
    const { address } = open('/forums?partners=US');
    await userEvent.click(screen.getByRole('link', { name: /^IWWN。/ }));
    expect(address.current()).toBe('/forums?partners=US&record=iwwn');
    expect(screen.getByRole('link', { name: /^IWWN。/ })).toHaveAttribute('aria-current', 'true');
    address.back();
    expect(screen.getByRole('link', { name: /^IWWN。/ })).not.toHaveAttribute('aria-current');
  });

  test('is travelled by arrow keys, Home and End', async () => {
    open('/forums?lang=en');
    const focused = () => document.activeElement?.getAttribute('data-record');
    await userEvent.tab();
    while (focused() !== 'g7') await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('g20');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('london-process');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('arf');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('g7');
  });

  test('a tooltip gives the full name, the level and the standing', async () => {
    const { container } = open('/forums?partners=GB&lang=en');
    await userEvent.hover(container.querySelector('[data-record=g7]')!);
    const tip = screen.getByText('Leaders, ministers and other high level', { selector: 'div span' });
    expect(tip.parentElement).toHaveTextContent(
      'G7Leaders, ministers and other high levelThe UK is a member (added facts).',
    );
  });
});

describe('the key', () => {
  test('stands under a filter and counts the looks of the bricks', () => {
    open('/forums?partners=CN&lang=en');
    const entries = ['Matches', 'Does not match', 'Not documented'].map((name) => {
      const term = screen.getByText(name, { selector: 'dt' });
      return within(term.parentElement!).getAllByRole('definition')[0]?.textContent;
    });
    expect(entries).toEqual(['5', '7', '4']);
    expect(screen.getByText('This does not mean “no”.')).toBeVisible();
  });
});

describe('for those who hear it', () => {
  test.each([
    [
      '/forums?lang=en&levels=senior-officials',
      [
        'Leaders, ministers and other high level: 0 of 4 match',
        'Senior officials level: 5 of 5 match',
        'Policy and working level: 0 of 7 match',
      ],
    ],
    [
      '/forums?partners=CN',
      [
        '首脳・閣僚等ハイレベル：4会議＋等、該当2',
        '高級実務者レベル：5会議＋等、該当1',
        '政策担当者・実務担当者レベル：7会議＋等、該当2・資料なし4',
      ],
    ],
  ])('each level is a group that says how many forums of it match (%s)', (at, names) => {
    const { container } = open(at);
    const tiers = [...container.querySelectorAll('svg [role=group]')];
    expect(tiers.map((tier) => tier.getAttribute('aria-label'))).toEqual(names);
    expect(tiers.map((tier) => within(tier as unknown as HTMLElement).getAllByRole('link').length)).toEqual([
      4, 5, 7,
    ]);
    // What is drawn of it is not read a second time.
    const unheard = [...container.querySelectorAll('svg > text')];
    expect(unheard).toHaveLength(3);
    for (const caption of unheard) expect(caption).toHaveAttribute('aria-hidden', 'true');
  });
});

describe('the table', () => {
  test('has a line of its own that says how to read it', () => {
    open('/forums?as=table');
    expect(screen.getByText(/^一行が一つの会議。/)).toBeVisible();
    expect(screen.queryByText(/枠一つ/)).toBeNull();
  });

  test('has a row for each forum and can be sorted by the address', () => {
    const { container } = open('/forums?as=table&by=-order&lang=en&partners=CN');
    const rows = [...container.querySelectorAll('tr[data-record]')];
    expect(rows).toHaveLength(16);
    expect(rows[0]).toHaveAttribute('data-record', 'arf');
    expect(
      within(rows[0] as HTMLElement).getByRole('link', { name: 'ARF cyber-related meetings' }),
    ).toHaveAttribute('href', '#/forums?partners=CN&lang=en&as=table&by=-order&record=arf');
    expect(rows[0]).toHaveTextContent('China: member [standing list of 27]');
  });

  test('is reached and left by the toggle, as a decision that Back undoes', async () => {
    const { address, container } = open('/forums');
    await userEvent.click(screen.getByRole('radio', { name: '表' }));
    expect(address.current()).toBe('/forums?as=table');
    address.back();
    expect(container.querySelector('table')).toBeNull();
  });
});
