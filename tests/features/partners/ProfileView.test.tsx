import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PartnersView } from '../../../src/features/partners/PartnersView';
import { ProfileView } from '../../../src/features/partners/ProfileView';
import { renderWithDataset } from '../../support/renderWithDataset';

beforeEach(() => {
  // The test's page has no layout of its own; this is the room that a browser would give.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);
});

const open = (at: string) => renderWithDataset(<ProfileView />, { at });
const drawn = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-view] [data-record]')].map(
    (mark) => mark.getAttribute('data-record') ?? '',
  );

describe('a profile', () => {
  test('has a row for every year, and says where none is listed', () => {
    const { container } = open('/partners/GB?lang=en');
    const years = [...container.querySelectorAll('[data-year]')];
    expect(years.map((year) => year.querySelector('dt')?.textContent)).toEqual([
      '2012',
      '2013',
      '2014',
      '2015',
      '2016 (to October)',
    ]);
    expect(years.filter((year) => year.textContent.includes('None listed in this source'))).toHaveLength(2);
    expect(drawn(container)).toEqual(['2012-gb', '2014-gb', '2016-gb']);
  });

  test('marks what was added, with its status and links that open safely', () => {
    const { container } = open('/partners/GB?lang=en');
    const last = container.querySelector('[data-year="2016"]') as HTMLElement;
    expect(last).toHaveTextContent('Day not documented');
    expect(last.querySelector('[data-fact=round]')).toHaveTextContent('Round3rdestimated');
    const links = [...container.querySelectorAll('a[target]')];
    expect(links.length).toBeGreaterThan(3);
    expect(links.every((link) => link.getAttribute('rel') === 'noopener noreferrer')).toBe(true);
  });

  test('says that a date was announced, not that it was held', () => {
    const { container } = open('/partners/US?lang=en');
    expect(container.querySelector('[data-year="2015"] [data-fact=date]')).toHaveTextContent(
      'Announced for 22 July 2015announced only',
    );
  });

  test('keeps the standings apart, the unknown ones too, and names the term of the UN GGE', () => {
    const { container } = open('/partners/CN?lang=en');
    const groups = [...container.querySelectorAll('[data-standing]')];
    expect(groups.map((group) => group.getAttribute('data-standing'))).toEqual([
      'host',
      'member',
      'takes-part',
      'not-member',
      'not-party',
      'unknown',
    ]);
    expect(container.querySelector('[data-standing=member]')).toHaveTextContent(
      'UN Group of Governmental Experts5th GGE, 2016–17',
    );
    expect(container.querySelector('[data-standing=unknown]')).toHaveTextContent('not documented (4 forums)');
  });

  test('with added facts off says nothing from outside the source and offers the way back', () => {
    const { container, address } = open('/partners/CN?lang=en&supplement=off');
    expect(container.querySelector('[data-standing]')).toBeNull();
    expect(container.querySelector('[data-fact]')).toBeNull();
    expect(container).not.toHaveTextContent(/not documented|Beijing|21 October/);
    const link = screen.getByRole('link', { name: 'Show added facts' });
    address.go(link.getAttribute('href') ?? '');
    expect(address.current()).toBe('/partners/CN?lang=en');
    expect(container.querySelector('[data-standing]')).not.toBeNull();
  });

  test('mends a code that is nearly right and offers the twelve for one that is not', () => {
    expect(open('/partners/uk?lang=en').address.current()).toBe('/partners/GB?lang=en');
    open('/partners/XX?lang=en');
    expect(screen.getByRole('heading', { level: 1, name: 'The source lists no partner “XX”' })).toBeVisible();
    expect(screen.getAllByRole('link', { name: /\([A-Z]{2}\)$/ })).toHaveLength(12);
  });

  test('leads to the timeline and the forums of this partner, and each citation to its section', () => {
    open('/partners/CN?lang=en');
    expect(screen.getByRole('link', { name: 'Timeline of consultations' })).toHaveAttribute(
      'href',
      '#/timeline?partners=CN&lang=en',
    );
    expect(screen.getByRole('link', { name: 'Chart of the forums' })).toHaveAttribute(
      'href',
      '#/forums?partners=CN&lang=en',
    );
    expect(screen.getAllByRole('link', { name: /^Slide 6: Note 2/ })[0]).toHaveAttribute(
      'href',
      '#/source?lang=en&section=D6.3.n2',
    );
  });
});

describe('a comparison', () => {
  test('is chosen by checkboxes, keeps them open, and Back undoes each step', async () => {
    const { address, container } = open('/partners/GB?lang=en');
    const user = userEvent.setup();
    await user.click(screen.getByText('Compare with other partners'));
    for (const name of ['France', 'Germany', 'U.S.']) {
      await user.click(screen.getByRole('checkbox', { name }));
      expect(screen.getByRole('checkbox', { name })).toHaveFocus();
      expect(container.querySelector('details')).toHaveAttribute('open');
    }
    expect(address.current()).toBe('/partners/GB?lang=en&with=FR,DE,US');
    expect(screen.getByRole('checkbox', { name: 'India' })).toBeDisabled();
    address.back();
    expect(address.current()).toBe('/partners/GB?lang=en&with=FR,DE');
    expect(screen.getByRole('checkbox', { name: 'India' })).toBeEnabled();
  });

  test('shows the forums of all, and apart from them those of which it cannot be said', () => {
    const { container } = open('/partners/CN?with=KR&lang=en');
    const forums = (group: string) =>
      [...container.querySelectorAll(`[data-forums=${group}] [data-forum]`)].map((row) =>
        row.getAttribute('data-forum'),
      );
    expect(forums('shared')).toEqual(['g20', 'london-process', 'un-gge', 'apec-tel', 'arf']);
    expect(forums('open')).toEqual(['meridian', 'iwwn', 'first', 'natcsirt']);
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Forum', 'China', 'ROK']);
    expect(drawn(container)).toEqual(['2014-cn-kr', '2015-cn-kr']);
  });

  test('says which partners of the address it has no room for', () => {
    open('/partners/GB?with=FR,DE,US,IN&lang=en');
    expect(screen.getByText('A comparison holds four partners; India is not shown.')).toBeInTheDocument();
  });

  test('has a table twin with the same records', () => {
    const records = (at: string) => {
      const { container, unmount } = open(at);
      const found = drawn(container);
      unmount();
      return found;
    };
    const chart = records('/partners/GB?with=CN,FR&years=2013-2016');
    expect(chart).toHaveLength(6);
    expect(records('/partners/GB?with=CN,FR&years=2013-2016&as=table').toSorted()).toEqual(chart.toSorted());
  });
});

describe('the list', () => {
  test('offers the comparison of those chosen', async () => {
    const { address } = renderWithDataset(<PartnersView />, { at: '/partners?lang=en' });
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: 'Compare Estonia' }));
    expect(screen.getByRole('status')).toHaveTextContent('Choose at least one more to compare (up to four).');
    await user.click(screen.getByRole('checkbox', { name: 'Compare France' }));
    const link = screen.getByRole('link', { name: 'Compare Estonia and France' });
    expect(link).toHaveAttribute('href', '#/partners/EE?lang=en&with=FR');
    address.back();
    expect(address.current()).toBe('/partners?lang=en&with=EE');
  });

  test('has the same partners as a table, under a filter too', () => {
    const at = '/partners?partners=GB,IN,CN&years=2014-2016';
    const { container, unmount } = renderWithDataset(<PartnersView />, { at });
    expect(drawn(container)).toEqual(['GB', 'IN', 'CN']);
    expect(container.querySelector('[data-record=IN]')).toHaveTextContent('示した年には記載なし');
    unmount();
    const table = renderWithDataset(<PartnersView />, { at: `${at}&as=table` });
    expect(drawn(table.container)).toEqual(['GB', 'IN', 'CN']);
  });
});
