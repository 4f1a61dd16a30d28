import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TimelineView } from '../../../src/features/timeline/TimelineView';
import { renderWithDataset } from '../../support/renderWithDataset';

beforeEach(() => {
  // The test's page has no layout of its own; this is the room that a browser would give.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);
});

const open = (at: string) => renderWithDataset(<TimelineView />, { at });
const drawn = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-view=timeline] [data-record]')].map(
    (mark) => mark.getAttribute('data-record') ?? '',
  );

describe('the picture', () => {
  test('has a link with a full sentence for each of the 21 consultations', () => {
    const { container } = open('/timeline');
    expect(drawn(container)).toHaveLength(21);
    expect(new Set(drawn(container)).size).toBe(21);
    const mark = screen.getByRole('link', {
      name: '2014年：中国・韓国との三カ国協議。両国とも初めての記載。',
    });
    expect(mark).toHaveAttribute('href', '#/timeline?record=2014-cn-kr');
  });

  test('is reached row by row, each row by its partner first', () => {
    open('/timeline?partners=US,IN&lang=en');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      'India: 1 consultation, in 2012. None listed in the source in 2013, 2014, 2015 or 2016.',
      '2012: bilateral consultation with India, first listed.',
      'U.S.: 4 consultations, in 2013, 2014, 2015 and 2016. None listed in the source in 2012.',
      '2013: bilateral consultation with the U.S., first listed.',
      '2014: bilateral consultation with the U.S., listed again.',
      '2015: bilateral consultation with the U.S., listed again.',
      '2016: bilateral consultation with the U.S., listed again.',
    ]);
  });

  test('a partner opens its own record and is not taken for a consultation', () => {
    open('/timeline?partners=US');
    const row = screen.getByRole('link', { name: /^米国：/ });
    expect(row).toHaveAttribute('href', '#/timeline?partners=US&record=US');
    expect(row).not.toHaveAttribute('data-record');
  });

  test('the open record is the current one', () => {
    open('/timeline?record=2013-us');
    const current = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'true');
    expect(current.map((link) => link.getAttribute('data-record'))).toEqual(['2013-us']);
  });

  test('says what it is in words', () => {
    open('/timeline?lang=en&partners=CN');
    const picture = screen.getByRole('group', { name: 'Timeline of cyber consultations' });
    expect(picture).toHaveAccessibleDescription(/2 consultations shown.*does not mean that none was held/);
    expect(
      within(picture).getByRole('img', { name: /^2014: 1 consultation; 1 partner first/ }),
    ).toBeVisible();
  });

  test('the arrow keys travel between the consultations', async () => {
    open('/timeline?lang=en');
    const user = userEvent.setup();
    act(() => screen.getByRole('link', { name: /^2012: .* the UK/ }).focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAttribute('data-record', '2014-gb');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAttribute('data-record', '2016-de');
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveAttribute('data-record', '2012-gb');
  });

  test('a mark under the pointer tells who, when and which listing', async () => {
    const { container } = open('/timeline?lang=en');
    const mark = container.querySelector('[data-record="2014-cn-kr"]');
    if (!mark) throw new Error('the trilateral is not drawn');
    await userEvent.hover(mark);
    expect(screen.getByText('China and ROK')).toBeVisible();
    expect(screen.getByText('2014, trilateral consultation')).toBeVisible();
    expect(screen.getByText('ROK: first listed')).toBeVisible();
  });

  test('an empty result has a headline that says so, and the rows asked for', () => {
    const { container } = open('/timeline?partners=DE&years=2012-2015');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'ドイツとの協議は、2012年から2015年の一覧に記載がない',
    );
    expect(drawn(container)).toEqual([]);
    expect(screen.getByRole('link', { name: /^ドイツ：2012年、.*原資料に記載がない。$/ })).toBeVisible();
  });
});

describe('the choices', () => {
  test('the order of the rows is a choice that Back undoes', async () => {
    const { address } = open('/timeline');
    await userEvent.click(screen.getByRole('radio', { name: '件数順' }));
    expect(address.current()).toBe('/timeline?sort=count');
    expect(screen.getAllByRole('link')[0]).toHaveAccessibleName(/^米国：/);
    address.back();
    expect(address.current()).toBe('/timeline');
    expect(screen.getAllByRole('link')[0]).toHaveAccessibleName(/^英国：/);
  });

  test('the table holds the same records as the picture', async () => {
    const { container, address } = open('/timeline?partners=US,CN');
    const inPicture = drawn(container);
    await userEvent.click(screen.getByRole('radio', { name: '表' }));
    expect(address.current()).toBe('/timeline?partners=US,CN&as=table');
    expect(drawn(container).toSorted()).toEqual(inPicture.toSorted());
    expect(screen.getByRole('table')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /年/ }));
    expect(address.current()).toContain('by=year');
  });
});

describe('dates and milestones', () => {
  test('dates are a choice that Back undoes', async () => {
    const { address } = open('/timeline');
    await userEvent.click(screen.getByRole('radio', { name: '日付を補う' }));
    expect(address.current()).toBe('/timeline?dates=added');
    expect(
      screen.getByRole('link', { name: /^2014年：米国.*日付：2014年4月10日（補足情報・公式資料）。$/ }),
    ).toBeVisible();
    address.back();
    expect(screen.getByRole('link', { name: '2014年：米国との二国間協議。2回目以降の記載。' })).toBeVisible();
  });

  test('while added facts are hidden there is no such choice, and an address that asks says why', async () => {
    const { address } = open('/timeline?supplement=off&dates=added');
    expect(screen.queryByRole('radio', { name: '日付を補う' })).toBeNull();
    expect(screen.getByText(/補足情報を非表示にしているため、年の中の日付を示していません。/)).toBeVisible();
    expect(screen.queryByRole('link', { name: /4月10日/ })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: '補足情報を表示' }));
    expect(address.current()).toBe('/timeline?dates=added');
    expect(screen.getByRole('link', { name: /4月10日/ })).toBeVisible();
  });

  test('as printed with added facts hidden nothing is said of it', () => {
    open('/timeline?supplement=off');
    expect(screen.queryByText(/補足情報/)).toBeNull();
  });

  test('the lane is a choice of its own, in the picture and as a table', async () => {
    const { address, container } = open('/timeline?lang=en');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show milestones' }));
    expect(address.current()).toBe('/timeline?lang=en&lane=milestones');
    expect(drawn(container)).toHaveLength(32);
    expect(
      screen.getByRole('link', {
        name: 'Milestone, 4 September 2015: Cybersecurity Strategy (Cabinet Decision).',
      }),
    ).toHaveAttribute('href', expect.stringContaining('record=ms-cybersecurity-strategy'));
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    expect(drawn(container)).toHaveLength(32);
    expect(screen.getByRole('table', { name: /^11 milestones/ })).toBeVisible();
  });
});

describe('where nothing is found', () => {
  test('the view offers the ways out, and leaves the focus on the headline', async () => {
    const { address } = open('/timeline?partners=DE&years=2012&lang=en');
    await userEvent.click(screen.getByRole('button', { name: 'Clear the years' }));
    expect(address.current()).toBe('/timeline?partners=DE&lang=en');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Clear the filter' })).toBeNull();
    address.back();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(address.current()).toBe('/timeline?lang=en');
  });

  test('in the table too, whose reading line speaks of rows', () => {
    open('/timeline?partners=DE&years=2012&as=table');
    expect(screen.getByRole('button', { name: '絞り込みを解除' })).toBeVisible();
    expect(screen.getByText(/^一行が協議1件/)).toBeVisible();
  });
});
