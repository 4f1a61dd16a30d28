import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { StrategyView } from '../../../src/features/strategy/StrategyView';
import { renderWithDataset } from '../../support/renderWithDataset';
import { strategyFacts } from '../../support/strategyFacts';

beforeEach(() => {
  // The page of these tests has no layout; the chart is drawn once it knows its width.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1240);
});

const at = (address: string) => renderWithDataset(<StrategyView />, { at: address });
const facts = strategyFacts();
const records = (container: HTMLElement, within_: string) =>
  [...container.querySelectorAll<HTMLElement>(`${within_} [data-record]`)].map(
    (mark) => mark.dataset['record'] ?? '',
  );
const item = (container: HTMLElement, id: string) =>
  container.querySelector<HTMLElement>(`a[data-record="${id}"]`)?.closest<HTMLElement>('[data-stance]');

describe('the outline', () => {
  test('has every item of the strategy once, with or without added facts', () => {
    for (const supplement of ['on', 'off']) {
      const { container, unmount } = at(`/strategy?supplement=${supplement}`);
      const ids = records(container, '[data-view=strategy]');
      expect(ids.toSorted()).toEqual(facts.map(({ item: { id } }) => id).toSorted());
      unmount();
    }
  });

  test('leads from the measures over the parts to the achievements', () => {
    const { container } = at('/strategy');
    const flow = screen.getByRole('region', { name: '目的から施策、取組実績へ' });
    const rows = ['st-measure-1', 'st-measure-2', 'st-measure-3'].map((id) => {
      const row = item(container, id)?.parentElement;
      return [...(row?.querySelectorAll<HTMLElement>('[data-record]') ?? [])].map(
        (mark) => mark.dataset['record'],
      );
    });
    expect(rows).toEqual([
      ['st-measure-1', 'st-ach-japan-us'],
      ['st-measure-2', 'st-ach-rule-of-law'],
      ['st-measure-3', 'st-ach-campaign', 'st-ach-exercises', 'st-ach-talks', 'st-ach-capacity'],
    ]);
    expect(
      within(flow)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual([
      '日米サイバー協力',
      'G7伊勢志摩サミット首脳宣言及び付属文書',
      '法の支配の確立と信頼醸成',
      'サイバーセキュリティ国際キャンペーン',
      '国際的な即応体制の確立と信頼醸成',
    ]);
  });

  test('sets the G7 documents out under three heads of four, two and two points', () => {
    const { container } = at('/strategy');
    const points = ['st-g7-cyberspace', 'st-g7-security', 'st-g7-cooperation'].map(
      (id) => item(container, id)?.parentElement?.querySelectorAll('ul [data-stance]').length,
    );
    expect(points).toEqual([4, 2, 2]);
  });

  test('links an item to what it names, a partner also to its consultations, and to its slide', () => {
    const { container } = at('/strategy?years=2015-2016&lang=en');
    const dialogue = item(container, 'st-japan-us');
    const links = [...(dialogue?.querySelectorAll('a') ?? [])].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).toContainEqual(['U.S.', '#/strategy?years=2015-2016&lang=en&record=US']);
    expect(links).toContainEqual(['2 consultations', '#/timeline?partners=US&years=2015-2016&lang=en']);
    expect(links).toContainEqual(['Slide 2', '#/source?years=2015-2016&lang=en&section=D2']);
  });

  test('does not repeat what the item above names', () => {
    const { container } = at('/strategy');
    const names = (id: string) =>
      [...(item(container, id)?.querySelectorAll('ul a') ?? [])].map((link) => link.textContent);
    expect(names('st-g7-group')).toEqual(['G7伊勢志摩サイバーグループ']);
    expect(names('st-g7-open')).toEqual([]);
    expect(names('st-us-forces')).toEqual(['自衛隊', '米軍']);
  });

  test('keeps what the filter leaves out and says why', () => {
    const { container } = at('/strategy?partners=US&lang=en');
    expect(item(container, 'st-g7')?.dataset['stance']).toBe('out');
    expect(container.querySelector('a[data-record=st-g7]')).toHaveAccessibleName(
      /^G7 Ise-Shima leaders.*Outside the filter: Mentions no chosen partner/,
    );
    expect(container).toHaveTextContent(
      'Faded items are outside the filter (47 of 67): Mentions no chosen partner.',
    );
    expect(item(container, 'st-us-dialogue')?.dataset['stance']).toBe('in');
  });

  test('opens what is folded where the record is in it', async () => {
    const { container, address } = at('/strategy');
    const folded = () => container.querySelectorAll('details:not([open])').length;
    expect(folded()).toBe(3);
    address.go('/strategy?record=st-law-assistance');
    expect(folded()).toBe(2);
    await userEvent.click(screen.getByText('下位の3項目'));
    expect(item(container, 'st-campaign-infosec-people')?.closest('details')).toHaveAttribute('open');
  });

  test('has contents that lead to each part and count what the filter keeps', async () => {
    at('/strategy?partners=US');
    const contents = screen.getByRole('navigation', { name: '目次' });
    expect(
      within(contents)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      '自由、公正かつ安全なサイバー空間7項目中0',
      '取組実績（2016年10月現在）7項目中3',
      '日米サイバー協力14項目',
      'G7伊勢志摩サミット首脳宣言及び付属文書12項目中0',
      '法の支配の確立と信頼醸成12項目中0',
      'サイバーセキュリティ国際キャンペーン9項目中0',
      '国際的な即応体制の確立と信頼醸成6項目中3',
    ]);
    await userEvent.click(within(contents).getByRole('button', { name: '法の支配の確立と信頼醸成' }));
    expect(document.activeElement).toHaveTextContent('法の支配の確立と信頼醸成');
  });
});

describe('the relations', () => {
  test('are drawn with their key; the arrow keys go from item to item and over to what they name', async () => {
    const { container } = at('/strategy?as=relations');
    const mark = (id: string) => container.querySelector<SVGElement>(`svg [data-record="${id}"]`);
    act(() => mark('st-purpose')?.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(mark('st-aim-1'));
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(mark('doc-cybersecurity-strategy'));
    expect(screen.getByRole('list', { name: '凡例' }).children).toHaveLength(2);
  });

  test('light what the keyboard is on', () => {
    const { container } = at('/strategy?as=relations');
    const lit = () => container.querySelectorAll('path[stroke="var(--data-strong)"]').length;
    expect(lit()).toBe(0);
    act(() => container.querySelector<SVGElement>('svg [data-record="un-gge"]')?.focus());
    // An achievement names it, and something below the work on the rule of law.
    expect(lit()).toBe(2);
    expect(container.querySelectorAll('g[fill=none] path')).toHaveLength(48);
  });

  test('draw the branch of the record in the address', () => {
    const { container, address } = at('/strategy?as=relations');
    expect(container.querySelectorAll('svg a[data-record]')).toHaveLength(53);
    address.go('/strategy?as=relations&record=st-law-rule');
    expect(container.querySelectorAll('svg a[data-record]')).toHaveLength(56);
    address.back();
    expect(container.querySelectorAll('svg a[data-record]')).toHaveLength(53);
  });
});

describe('the tables', () => {
  test('have a row for every item, and one for every link, both ends of which are links', () => {
    const { container } = at('/strategy?as=table&lang=en');
    const [items, links] = screen.getAllByRole('table');
    expect(items?.querySelectorAll('tbody tr')).toHaveLength(67);
    const total = facts.reduce(
      (sum, { item: { links: own } }) => sum + Object.values(own ?? {}).flat().length,
      0,
    );
    expect(links?.querySelectorAll('tbody tr')).toHaveLength(total);
    const row = links?.querySelector('tr[data-record="st-law-gge"]');
    expect([...(row?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual([
      'Taking part in the UN Group of Governmental Experts',
      'UN Group of Governmental Experts',
    ]);
    expect(new Set(records(container, 'tbody').concat(records(container, 'table')))).toEqual(
      new Set(facts.map(({ item: { id } }) => id)),
    );
  });
});
