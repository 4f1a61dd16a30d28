import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Inspector } from '../../../src/features/inspector/Inspector';
import { useFilters } from '../../../src/filters/useFilters';
import { renderWithDataset } from '../../support/renderWithDataset';

/** A page with two marks and the inspector beside it, as the shell sets them. */
function Page() {
  const { href } = useFilters();
  return (
    <>
      <main>
        <h1 id="headline" tabIndex={-1}>
          Headline
        </h1>
        <a href={href({ view: { record: '2014-us' } })} data-record="2014-us">
          the U.S. in 2014
        </a>
        <a href={href({ view: { record: 'un-gge' } })} data-record="un-gge">
          the GGE
        </a>
        <input aria-label="search" />
      </main>
      <Inspector />
    </>
  );
}

function panel() {
  return screen.getByRole('complementary');
}

// What the inspector says is loaded with the first record; from then on it is there at once.
beforeAll(async () => {
  renderWithDataset(<Page />, { at: '/timeline?record=2014-us' });
  await screen.findByRole('heading', { level: 2 });
  cleanup();
});

describe('what it shows', () => {
  test('nothing while no record is selected', () => {
    renderWithDataset(<Page />, { at: '/timeline' });
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  test('a consultation in English: both names, facts, citation, added facts apart', () => {
    renderWithDataset(<Page />, { at: '/timeline?lang=en&record=2014-us' });
    const aside = panel();
    expect(aside).toHaveAccessibleName('2014 consultation with the U.S.');
    expect(within(aside).getByText('2014年 米国との協議')).toHaveAttribute('lang', 'ja');
    expect(within(aside).getByRole('link', { name: 'Slide 6: Consultations 2014' })).toHaveAttribute(
      'href',
      '#/source?lang=en&section=D6.3.2014&record=2014-us',
    );
    expect(within(aside).getByText('二国間協議 2014年')).toHaveAttribute('lang', 'ja');
    expect(within(aside).getByText('The labels of the sections are our summaries.')).toBeVisible();
    expect(within(aside).getByText('As of October 2016')).toBeVisible();
    const added = within(aside).getByRole('region', { name: 'Added facts (not in the source)' });
    const city = within(added).getByText('City').closest('div');
    expect(city).toHaveTextContent('CityWashington, D.C.official source');
    expect(within(added).getByText('10 April 2014')).toBeVisible();
  });

  test('links outside open in a new tab, say so, and name their host', () => {
    renderWithDataset(<Page />, { at: '/timeline?lang=en&record=2014-us' });
    const link = within(panel()).getByRole('link', { name: 'mofa.go.jp (opens in a new tab)' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('href', 'https://www.mofa.go.jp/mofaj/press/release/press4_000833.html');
  });

  test('a consultation without a date says that the day is not documented', () => {
    renderWithDataset(<Page />, { at: '/timeline?record=2016-gb' });
    expect(within(panel()).getByText('日を示す資料なし')).toBeVisible();
    expect(within(panel()).getByText('推定')).toBeVisible();
  });

  test('a forum: who of the partners sits there, by standing, the term of the UN GGE named', () => {
    renderWithDataset(<Page />, { at: '/forums?record=un-gge&lang=en' });
    const member = screen.getByRole('heading', { name: /^member/ });
    expect(member).toHaveTextContent('5th GGE, 2016–17');
    const group = member.parentElement;
    if (!group) throw new Error('no group');
    expect(within(group).getByRole('link', { name: 'China' })).toHaveAttribute(
      'href',
      '#/forums?lang=en&record=CN',
    );
  });

  test('related records lead there and keep the filter', () => {
    renderWithDataset(<Page />, { at: '/framework?partners=US&record=cb-3-venue-gge' });
    const related = screen.getByRole('region', { name: '関連する記録' });
    expect(within(related).getByRole('link', { name: '国連政府専門家会合' })).toHaveAttribute(
      'href',
      '#/framework?partners=US&record=un-gge',
    );
  });

  test('a record of every kind is named in both languages', () => {
    const { address } = renderWithDataset(<Page />, { at: '/' });
    const one = [
      ['GB', '英国'],
      ['2015-cn-kr', '2015年 中国・韓国との三カ国協議'],
      ['leaders', '首脳・閣僚等ハイレベル'],
      ['arf', 'ARFサイバー関連会合'],
      ['cb-1-a', '（ア）途上国政府の態勢作りの支援'],
      ['st-aim-1', '① 経済社会の活力の向上及び持続的発展'],
      ['doc-un-charter', '国連憲章'],
      ['nisc', '内閣サイバーセキュリティセンター'],
      ['ms-basic-policy', 'サイバーセキュリティ分野における開発途上国に対する能力構築支援（基本方針）'],
    ] as const;
    for (const [record, ja] of one) {
      const said = (['ja', 'en'] as const).map((lang) => {
        address.go(`/?record=${record}&lang=${lang}`);
        const heading = screen.getByRole('heading', { level: 2 });
        const other = heading.nextElementSibling;
        expect(other, record).toHaveAttribute('lang', lang === 'ja' ? 'en' : 'ja');
        return [heading.textContent, other?.textContent];
      });
      expect(said[0]?.[0], record).toBe(ja);
      // What is the heading in one language is the other name in the other.
      expect(said[0], record).toEqual(said[1]?.toReversed());
    }
  });

  test('a name that is the same in both languages is said to be', () => {
    renderWithDataset(<Page />, { at: '/?record=g7&lang=en' });
    expect(within(panel()).getByText('The same in Japanese')).toBeVisible();
  });

  test('with the added facts off nothing of them is left, nor said to be missing', () => {
    const { address } = renderWithDataset(<Page />, { at: '/?supplement=off&lang=en' });
    for (const record of [
      '2016-gb',
      '2014-us',
      'un-gge',
      'GB',
      'nisc',
      'st-us-working-group',
      'ms-basic-policy',
    ]) {
      address.go(`/?supplement=off&lang=en&record=${record}`);
      const text = panel().textContent ?? '';
      expect(text, record).not.toMatch(
        /added facts|not documented|official (source|English)|secondary|our translation/i,
      );
      expect(within(panel()).queryByRole('link', { name: /new tab/ }), record).not.toBeInTheDocument();
    }
  });
});

describe('the way to the chart', () => {
  test('a record of another view', () => {
    renderWithDataset(<Page />, { at: '/?lang=en&record=GB' });
    expect(within(panel()).getByRole('link', { name: 'Show in the chart of consultations' })).toHaveAttribute(
      'href',
      '#/timeline?lang=en&record=GB',
    );
  });

  test('an item of the framework with the branches above it open', () => {
    renderWithDataset(<Page />, { at: '/?record=cb-1-record-jaif' });
    expect(within(panel()).getByRole('link', { name: '能力構築支援の図で見る' })).toHaveAttribute(
      'href',
      '#/framework?open=cb-basic-policy,cb-1,cb-1-record&node=cb-1-record-jaif&record=cb-1-record-jaif',
    );
  });

  test('no such link for what is in sight already', () => {
    renderWithDataset(<Page />, { at: '/timeline?record=GB' });
    expect(within(panel()).queryByRole('link', { name: /図で見る/ })).not.toBeInTheDocument();
  });
});

describe('the filter', () => {
  test('a record that it leaves out says so, and the button clears it', async () => {
    const { address } = renderWithDataset(<Page />, { at: '/timeline?partners=GB&lang=en&record=2014-us' });
    expect(screen.getByText('The filter leaves this record out.')).toBeVisible();
    expect(screen.getByText('It is not with a chosen partner.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(address.current()).toBe('/timeline?lang=en&record=2014-us');
    expect(screen.queryByText('The filter leaves this record out.')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  test('the trilateral is found under Korea alone', () => {
    renderWithDataset(<Page />, { at: '/timeline?partners=KR&record=2014-cn-kr' });
    expect(screen.queryByText('この記録は今の絞り込みに含まれていません。')).not.toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  test('a page that loads with a record leaves the focus alone', () => {
    renderWithDataset(<Page />, { at: '/timeline?record=2014-us' });
    expect(document.body).toHaveFocus();
  });

  test('opening goes to the heading, Escape closes and goes back to the mark', async () => {
    const { address } = renderWithDataset(<Page />, { at: '/timeline' });
    await userEvent.click(screen.getByRole('link', { name: 'the U.S. in 2014' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(address.current()).toBe('/timeline');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'the U.S. in 2014' })).toHaveFocus();
  });

  test('going on to another record stays at the heading, and the close button still leads back', async () => {
    renderWithDataset(<Page />, { at: '/timeline' });
    await userEvent.click(screen.getByRole('link', { name: 'the U.S. in 2014' }));
    await userEvent.click(within(panel()).getByRole('link', { name: '2013年 米国との協議' }));
    expect(screen.getByRole('heading', { level: 2, name: '2013年 米国との協議' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: '詳細を閉じる' }));
    expect(screen.getByRole('link', { name: 'the U.S. in 2014' })).toHaveFocus();
  });

  test('a window that nobody is in keeps the place of its keyboard when another one opens a record', async () => {
    const { address } = renderWithDataset(<Page />, { at: '/timeline' });
    const mark = screen.getByRole('link', { name: 'the U.S. in 2014' });
    act(() => mark.focus());
    const nobody = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    address.go('#/timeline?record=2013-us');
    expect(await screen.findByRole('heading', { level: 2 })).toBeVisible();
    expect(mark).toHaveFocus();
    nobody.mockRestore();
  });

  test('a page that loaded with a record gives the focus to its mark when closed', async () => {
    renderWithDataset(<Page />, { at: '/forums?record=un-gge' });
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('link', { name: 'the GGE' })).toHaveFocus();
  });

  test('with neither an opener nor a mark it is the headline', async () => {
    renderWithDataset(<Page />, { at: '/forums?record=arf' });
    await userEvent.click(screen.getByRole('button', { name: '詳細を閉じる' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('Escape elsewhere on the page closes it and leaves the focus where it is', async () => {
    const { address } = renderWithDataset(<Page />, { at: '/forums?record=arf' });
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.keyboard('{Escape}');
    expect(address.current()).toBe('/forums');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  test('Back closes what was opened', async () => {
    const { address } = renderWithDataset(<Page />, { at: '/timeline?partners=US' });
    await userEvent.click(screen.getByRole('link', { name: 'the U.S. in 2014' }));
    address.back();
    expect(address.current()).toBe('/timeline?partners=US');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'the U.S. in 2014' })).toHaveFocus();
  });
});
