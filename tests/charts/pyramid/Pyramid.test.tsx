import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describeForum, forumRemarks } from '../../../src/charts/pyramid/describeForum';
import { placePreview } from '../../../src/charts/pyramid/placePreview';
import { placePyramid } from '../../../src/charts/pyramid/placePyramid';
import { Pyramid } from '../../../src/charts/pyramid/Pyramid';
import { selectPyramid } from '../../../src/charts/pyramid/selectPyramid';
import { tabulatePyramid } from '../../../src/charts/pyramid/tabulatePyramid';
import { parseDataset } from '../../../src/dataset/parseDataset';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { LANGS, type Lang } from '../../../src/i18n/text';
import { datasetFile, realDataset } from '../../support/realDataset';

const dataset = realDataset();

function pyramid(lang: Lang, filters: Partial<Filters> = {}, selected: string | null = null) {
  const data = selectPyramid(dataset, { ...defaultFilters(dataset), ...filters });
  return (
    <Pyramid
      layout={placePyramid(data, { width: 960, lang, scale: 1 })}
      tiers={data.tiers}
      lang={lang}
      selected={selected}
      hrefOf={(record) => `#/forums?record=${record}`}
    />
  );
}

/** One element a line, so that a change of the picture is a change that a person can read. */
function readable(markup: string): string {
  return `${markup
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/><\/(line|path|circle)>/g, ' />')
    .replace(/></g, '>\n<')}\n`;
}

describe('the picture', () => {
  test.each(LANGS)('of all forums is the one in the gallery (%s)', async (lang) => {
    await expect(readable(renderToStaticMarkup(pyramid(lang, {}, 'un-gge')))).toMatchFileSnapshot(
      `../../gallery/pyramid.${lang}.svg`,
    );
  });

  test('with China chosen is the one in the gallery', async () => {
    await expect(readable(renderToStaticMarkup(pyramid('ja', { partners: ['CN'] })))).toMatchFileSnapshot(
      '../../gallery/pyramid.china.svg',
    );
  });
});

describe('in words', () => {
  test('the drawing says what it is', () => {
    render(pyramid('ja'));
    expect(screen.getByRole('group', { name: '多国間会議の参加状況' })).toHaveAccessibleDescription(
      '3段のピラミッド。上から順に、首脳・閣僚等ハイレベルの4会議、高級実務者レベルの5会議、政策担当者・実務担当者レベルの7会議。',
    );
  });

  test('every brick is a link with a full sentence', () => {
    render(pyramid('ja'));
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(16);
    expect(links[0]).toHaveAccessibleName('G7。首脳・閣僚等ハイレベルの会議。');
    expect(links[0]).toHaveAttribute('href', '#/forums?record=g7');
    expect(links.map((link) => link.getAttribute('data-record'))).toEqual(dataset.forums.map(({ id }) => id));
  });

  test('a dashed brick is no record and says that the list goes on', () => {
    render(pyramid('en'));
    const [first] = screen.getAllByRole('img');
    expect(first).toHaveAccessibleName(
      'Leaders, ministers and other high level: the source’s list ends in “and others” and does not name them.',
    );
    expect(first).not.toHaveAttribute('data-record');
    expect(screen.getAllByRole('img')).toHaveLength(3);
  });

  test.each<[string, Partial<Filters>, Lang, string]>([
    ['g7', { partners: ['GB'] }, 'ja', 'G7。首脳・閣僚等ハイレベルの会議。英国は構成員（補足情報）。'],
    ['g7', { partners: ['CN'] }, 'ja', 'G7。首脳・閣僚等ハイレベルの会議。中国は構成員でない（補足情報）。'],
    [
      'meridian',
      { partners: ['CN'] },
      'ja',
      'MERIDIAN。政策担当者・実務担当者レベルの会議。中国は参加を確認できる資料がない（補足情報）。',
    ],
    [
      't-cy',
      { partners: ['US', 'KR'] },
      'en',
      'Cybercrime Convention Committee: listed under “Senior officials level”. The U.S. is a party to the convention [list of September 2015]; the ROK is not a party to the convention [evidence: page of about 2021] (added facts).',
    ],
    [
      'natcsirt',
      { partners: ['CN'] },
      'en',
      'NatCSIRT: listed under “Policy and working level”. China: no document shows whether it takes part (added facts).',
    ],
    [
      'g7',
      { levels: ['working'], pillars: [1] },
      'ja',
      'G7。首脳・閣僚等ハイレベルの会議。選んだレベルの会議ではない。選んだ柱の項目に、この会議と特定できる記載はない。',
    ],
  ])('%s with %j (%s)', (id, filters, lang, name) => {
    const { container } = render(pyramid(lang, filters));
    expect(container.querySelector(`[data-record="${id}"]`)).toHaveAccessibleName(name);
  });
});

test('a standing that is only inferred is marked in the name of its brick, in the tooltip and in the table', () => {
  const file = datasetFile();
  const standing = file.supplement.memberships.find(
    ({ forum, partner }) => forum === 'arf' && partner === 'CN',
  )!;
  const parsed = parseDataset({
    ...file,
    supplement: {
      ...file.supplement,
      memberships: file.supplement.memberships.map((row) =>
        row === standing ? { ...row, status: 'inferred' as const } : row,
      ),
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const data = selectPyramid(parsed.dataset, { ...defaultFilters(parsed.dataset), partners: ['CN'] });
  const arf = data.tiers.flatMap(({ forums }) => forums).find(({ id }) => id === 'arf')!;
  expect(describeForum(arf)).toEqual({
    ja: 'ARFサイバー関連会合。政策担当者・実務担当者レベルの会議。中国は構成員（推定）〔27の一覧〕（補足情報）。',
    en: 'ARF cyber-related meetings: listed under “Policy and working level”. China is a member (estimated) [standing list of 27] (added facts).',
  });
  expect(forumRemarks(arf).map(({ en }) => en)).toEqual([
    'China is a member (estimated) [standing list of 27] (added facts).',
  ]);
  expect(tabulatePyramid(data).rows.find(({ id }) => id === 'arf')?.cells['standing']).toMatchObject({
    en: 'China: member (estimated) [standing list of 27]',
  });
});

test('what is left out and what is not documented differ by more than their colour', () => {
  const { container } = render(pyramid('ja', { partners: ['CN'] }));
  const mark = (id: string) => container.querySelector(`[data-record="${id}"]`)!;
  expect(mark('g7').querySelectorAll('[stroke-dasharray]')).toHaveLength(1);
  expect(mark('meridian').querySelector('[stroke-dasharray]')).toBeNull();
  expect(mark('meridian')).toHaveTextContent('?');
  expect(mark('g20').querySelector('[stroke-dasharray], circle')).toBeNull();
});

test('the open forum is the current one, outlined within its brick', () => {
  const { container } = render(pyramid('ja', {}, 'arf'));
  const current = [...container.querySelectorAll('[aria-current="true"]')];
  expect(current.map((mark) => mark.getAttribute('data-record'))).toEqual(['arf']);
  expect(current[0]?.querySelectorAll('[stroke="var(--selection)"]')).toHaveLength(1);
  expect(container.querySelectorAll('[stroke="var(--selection)"]')).toHaveLength(1);
});

test('the preview is one picture without links or words', () => {
  const data = selectPyramid(dataset, defaultFilters(dataset));
  const layout = placePreview(data, { width: 320, lang: 'en', scale: 1 });
  const { container } = render(<Pyramid layout={layout} tiers={data.tiers} lang="en" interactive={false} />);
  expect(screen.getByRole('img', { name: 'Multilateral forums in which Japan takes part' })).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
  expect(container.querySelector('[data-record], text')).toBeNull();
  expect(container.querySelectorAll('path')).toHaveLength(19);
});

test('where no forum is listed there is nothing to draw, and it says so', () => {
  const none = { ...dataset, forumLevels: [], forums: [] };
  const data = selectPyramid(none, defaultFilters(none));
  for (const width of [320, 1440]) {
    const layout = placePyramid(data, { width, lang: 'en', scale: 1 });
    const { container, unmount } = render(
      <Pyramid layout={layout} tiers={data.tiers} lang="en" interactive={false} />,
    );
    const svg = container.querySelector('svg')!;
    expect(svg).toHaveAttribute('height', '0');
    expect(svg).toHaveTextContent('No levels of forums are listed.');
    expect(svg.querySelectorAll('*')).toHaveLength(1);
    unmount();
  }
});
