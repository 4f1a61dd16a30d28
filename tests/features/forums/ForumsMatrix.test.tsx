import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FilterBar } from '../../../src/features/filterBar/FilterBar';
import { ForumsView } from '../../../src/features/forums/ForumsView';
import { file, nodes } from '../../support/bundledDataset';
import { renderWithDataset } from '../../support/renderWithDataset';

beforeEach(() => {
  // The test's page has no layout of its own; this is the room that a browser would give.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
});

const open = (at: string) => renderWithDataset(<ForumsView />, { at });
const focused = () => document.activeElement?.getAttribute('data-key');

describe('the matrix', () => {
  test('has a mark for each of the 192 pairs, named by forum, partner and standing', () => {
    const { container } = open('/forums?as=matrix&lang=en');
    const marks = [...container.querySelectorAll('svg [data-partner]')];
    expect(
      marks.map((mark) => `${mark.getAttribute('data-record')} ${mark.getAttribute('data-partner')}`),
    ).toEqual(file.forums.flatMap(({ id }) => file.partners.map((partner) => `${id} ${partner.id}`)));
    const mark = container.querySelector('[data-key="g7.EU"]');
    expect(mark).toHaveAttribute('aria-label', 'G7 – EU: takes part [since 1981] (added facts).');
    expect(mark).toHaveAttribute('href', '#/forums?lang=en&as=matrix&with=EU&record=g7');
    expect(container.querySelectorAll('[role=rowheader]')).toHaveLength(16);
    expect(container.querySelectorAll('[role=columnheader]')).toHaveLength(12);
    expect(container.querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
  });

  test('is one tab stop; arrow keys go from mark to mark, past the names', async () => {
    open('/forums?as=matrix&partners=GB,IN&levels=leaders');
    for (let step = 0; step < 10 && focused() !== 'g7.GB'; step += 1) await userEvent.tab();
    expect(focused()).toBe('g7.GB');
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focused()).toBe('g20.IN');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('g20.');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('london-process.IN');
    await userEvent.tab();
    expect(focused()).toBeNull();
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('london-process.IN');
  });

  test('a tooltip gives standing, term, basis and status', async () => {
    const { container } = open('/forums?as=matrix&partners=KR');
    await userEvent.hover(container.querySelector('[data-record=un-gge][data-partner=KR]')!);
    const tip = screen.getByText('国連政府専門家会合 – 韓国', { selector: 'strong' });
    expect(tip.parentElement).toHaveTextContent(
      '国連政府専門家会合 – 韓国構成員〔第5次GGE（2016～17年）〕第4次GGE（2014～15年）：構成員第1次、第2次、第4次、第5次に参加。補足情報・公式資料',
    );
    await userEvent.hover(container.querySelector('[data-record=meridian][data-partner=KR]')!);
    expect(screen.getByText('「参加していない」という意味ではない。')).toBeInTheDocument();
  });

  test('totals say at least; where there is none they say whether it is known', () => {
    open('/forums?as=matrix&lang=en&partners=IL');
    expect(
      screen.getByRole('columnheader', { name: 'Israel: in at least 2 of 16 forums' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('rowheader', { name: 'IWWN: none known of 1 partner in it' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'G7: none of 1 partner in it' })).toBeInTheDocument();
  });

  test('totals are plain numbers where all is documented', () => {
    const { container } = open('/forums?as=matrix&lang=en&levels=leaders');
    expect(screen.getByRole('rowheader', { name: 'G7: 5 of 12 partners in it' })).toBeInTheDocument();
    expect(
      screen.getByRole('rowheader', { name: /^London Process.*: at least 7 of 12 partners in it$/ }),
    ).toBeInTheDocument();
    const words = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['In it,', 'of 12', 'Forums it is in, of 4', '5', '7+']));
  });

  test.each([
    '',
    '&partners=KR,IL',
    '&pillars=3',
    '&levels=working&partners=CN',
    '&levels=leaders&partners=US',
  ])('the “?” drawn in the rows that count are those that the paragraph says (%s)', (asked) => {
    const at = `/forums?as=matrix&lang=en${asked}`;
    const { container } = open(at);
    const filters = new URLSearchParams(at.split('?')[1]);
    const pillars = (filters.get('pillars') ?? '').split('').map(Number);
    const named = nodes.filter(({ pillar }) => pillar !== undefined && pillars.includes(pillar));
    const counts = (forum: string) =>
      !filters.has('pillars') || new RegExp(`"forums":\\[[^\\]]*"${forum}"`).test(JSON.stringify(named));
    const drawn = [...container.querySelectorAll('svg [data-partner]')].filter(
      (mark) => mark.textContent?.startsWith('?') && counts(mark.getAttribute('data-record') ?? ''),
    );
    const said = /For (\d+) no document shows it/.exec(container.textContent ?? '');
    expect(Number(said?.[1] ?? 0)).toBe(drawn.length);
    expect(container.textContent?.includes('Every pair is documented.')).toBe(drawn.length === 0);
  });

  test('its key explains the marks that are on it', () => {
    open('/forums?as=matrix&lang=en&levels=senior-officials');
    const key = screen.getByRole('list', { name: 'Key to the marks' });
    expect(
      within(key)
        .getAllByRole('listitem')
        .map((entry) => entry.textContent),
    ).toEqual([
      'member',
      'party to the convention',
      'observer',
      'not a member / not a party to the convention',
      '?not documented',
    ]);
  });

  test('its table has each pair with links that open in a new tab', async () => {
    const { container } = open('/forums?as=matrix&lang=en&partners=GB,US&levels=leaders');
    expect(container.querySelector('table')).toBeNull();
    await userEvent.click(screen.getByText('As a table: 8 pairs with basis and links'));
    const rows = [...container.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(8);
    const first = rows[0] as HTMLElement;
    expect(first).toHaveTextContent('G7Leaders, ministers and other high levelUKmember');
    const [, link] = within(first).getAllByRole('link');
    expect(link).toHaveAttribute('href', 'https://ccdcoe.org/organisations/g7/');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
});

describe('with the added facts switched off', () => {
  const printed = (at: string) =>
    renderWithDataset(
      <>
        <FilterBar />
        <ForumsView />
      </>,
      { at },
    );

  test('the matrix says where standings come from and leads back', () => {
    const { container } = printed('/forums?as=matrix&supplement=off&lang=en');
    expect(container.querySelector('[role=grid]')).toBeNull();
    expect(screen.getByText(/^Added facts are hidden, so which partner is in which forum/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Show added facts' })).toHaveAttribute(
      'href',
      '#/forums?lang=en&as=matrix',
    );
  });

  test.each(['chart', 'table', 'matrix'])(
    'as %s, partners have no effect and nothing is said of them',
    (as) => {
      const { container } = printed(`/forums?as=${as}&supplement=off&partners=CN,IL&lang=en`);
      const view = container.querySelector('[data-view=forums]')!;
      expect(view.textContent).not.toMatch(/not documented|Israel|China|\(added facts\)/);
      const labels = [...view.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
      expect(labels.join()).not.toMatch(/document|Israel|China|match|added facts/);
      expect(screen.getByRole('button', { name: 'Remove the filter Israel' })).toHaveTextContent(
        'no effect on this page',
      );
      expect(screen.getByRole('status')).toHaveTextContent('16 of 16 forums');
      expect(screen.getByRole('status')).not.toHaveTextContent('added facts');
    },
  );
});
