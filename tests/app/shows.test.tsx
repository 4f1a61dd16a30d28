import { screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { Suspense } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { routeAt, routes } from '../../src/app/routes';
import type { Dataset } from '../../src/dataset/model';
import { withoutSupplement } from '../../src/dataset/withoutSupplement';
import type { Picture, Shown } from '../../src/export/shown';
import { drawPicture } from '../../src/export/svg/drawPicture';
import type { Filters } from '../../src/filters/filters';
import { readLink, type Place } from '../../src/filters/link';
import { LANGS, type Lang } from '../../src/i18n/text';
import { arbitraryFilters } from '../support/arbitraryFilters';
import { file, frameworkNodes, nodeOf } from '../support/bundledDataset';
import { realDataset } from '../support/realDataset';
import { renderWithDataset } from '../support/renderWithDataset';
import { strategyFacts } from '../support/strategyFacts';

const whole = realDataset();

async function show(link: string, filters: Partial<Filters> = {}, dataset: Dataset = whole): Promise<Shown> {
  const { value } = readLink(link, dataset);
  const place: Place = { ...value, filters: { ...value.filters, ...filters } };
  const load = routeAt(place.path)?.loadShow;
  if (!load) throw new Error(`No screen at ${place.path}`);
  return (await load())(dataset, place);
}

function pictureOf(shown: Shown, lang: Lang, width = 1200): Picture {
  if (!shown.picture) throw new Error('There is no picture.');
  return shown.picture({ width, lang, scale: 1 });
}

/** Drawn as in the app, where nobody waits for React. */
function draw(picture: Picture): SVGSVGElement {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  try {
    return drawPicture(picture);
  } finally {
    vi.unstubAllGlobals();
  }
}

/** The records that a picture says its shapes are of, each once, sorted. */
function drawnRecords(picture: Picture): readonly string[] {
  const marks = [...draw(picture).querySelectorAll('[data-record]')];
  return [...new Set(marks.map((mark) => mark.getAttribute('data-record') ?? ''))].toSorted();
}

const passing = ({ years, partners }: Filters) =>
  file.consultations.filter(
    ({ year, partners: with_ }) =>
      year >= years.from &&
      year <= years.to &&
      (partners.length === 0 || with_.some((id) => partners.includes(id))),
  );

const forumIds = file.forums.map(({ id }) => id);
const nodeIds = frameworkNodes.map(({ node }) => node.id);
const strategyIds = strategyFacts().map(({ item }) => item.id);
const chosen = ({ partners }: Filters) =>
  file.partners.map(({ id }) => id).filter((id) => partners.length === 0 || partners.includes(id));
const onLevels = ({ levels }: Filters) =>
  file.forums.filter(({ level }) => levels.length === 0 || levels.includes(level)).map(({ id }) => id);
const consultationIds = (filters: Filters) => passing(filters).map(({ id }) => id);

interface Case {
  readonly link: string;
  /** Ids of the records that the picture draws, counted from the file; null where the view has no picture. */
  readonly drawn: ((filters: Filters) => readonly string[]) | null;
  /** Ids of the rows of the first table, in order. */
  readonly listed?: (filters: Filters) => readonly string[];
}

const CASES: readonly Case[] = [
  { link: '/', drawn: () => [] },
  { link: '/timeline', drawn: consultationIds, listed: consultationIds },
  { link: '/timeline?as=table', drawn: null, listed: consultationIds },
  { link: '/forums', drawn: () => forumIds, listed: () => forumIds },
  {
    link: '/forums?as=matrix',
    drawn: (filters) => [...onLevels(filters), ...chosen(filters)],
    listed: (filters) => onLevels(filters).flatMap((forum) => chosen(filters).map((id) => `${forum}.${id}`)),
  },
  { link: '/forums?as=table', drawn: null, listed: () => forumIds },
  {
    link: '/framework',
    drawn: () => frameworkNodes.filter(({ depth }) => depth <= 1).map(({ node }) => node.id),
    listed: () => nodeIds,
  },
  { link: '/framework?open=all', drawn: () => nodeIds, listed: () => nodeIds },
  { link: '/framework?open=none', drawn: () => nodeIds.slice(0, 1), listed: () => nodeIds },
  {
    // The branches above the record in the address are open, as on the screen.
    link: '/framework?record=cb-2-law',
    drawn: () => [
      ...frameworkNodes.filter(({ depth }) => depth <= 1).map(({ node }) => node.id),
      ...nodeOf('cb-2').children.map(({ id }) => id),
      ...nodeOf('cb-2-support').children.map(({ id }) => id),
    ],
  },
  { link: '/framework?as=table', drawn: null, listed: () => nodeIds },
  { link: '/strategy', drawn: null, listed: () => strategyIds },
  { link: '/strategy?as=table', drawn: null, listed: () => strategyIds },
  {
    link: '/partners',
    drawn: consultationIds,
    listed: (filters) => byFirstListing().filter((id) => chosen(filters).includes(id)),
  },
  {
    link: '/partners/US',
    drawn: (filters) => consultationIds({ ...filters, partners: ['US'] }),
    listed: (filters) => consultationIds({ ...filters, partners: ['US'] }),
  },
  {
    link: '/partners/KR?with=CN,EU',
    drawn: (filters) => consultationIds({ ...filters, partners: ['KR', 'CN', 'EU'] }),
  },
  { link: '/partners/XX', drawn: null },
  { link: '/records', drawn: null },
  { link: '/records?q=ASEAN', drawn: null },
  {
    link: '/source',
    drawn: null,
    listed: () => file.source.sections.map(({ id }) => id),
  },
  { link: '/glossary', drawn: null },
];

/** Partners in the order in which the consultations first name them; those of one year in the order of the file. */
function byFirstListing(): readonly string[] {
  const year = (id: string) =>
    Math.min(...file.consultations.filter(({ partners }) => partners.includes(id)).map((one) => one.year));
  return file.partners.map(({ id }) => id).toSorted((one, other) => year(one) - year(other));
}

/** Each filter in one of the languages: both are tried, with and without the added facts. */
const ASKED = [
  { query: '', lang: 'ja' },
  { query: 'partners=US,GB&years=2013-2015', lang: 'en' },
  { query: 'pillars=2&levels=working', lang: 'ja' },
  { query: 'supplement=off', lang: 'en' },
] as const;

const unique = (ids: readonly string[]) => [...new Set(ids)].toSorted();

test('every screen that shows something apart from itself is tried here', () => {
  const tried = CASES.map(({ link }) => routeAt(link.split('?')[0] ?? '')?.path ?? link);
  expect(unique(tried)).toEqual(routes.flatMap(({ path, loadShow }) => (loadShow ? [path] : [])).toSorted());
});

describe.each(CASES.filter(({ drawn }) => drawn !== null))('the picture of $link', ({ link }) => {
  test('is one still picture of its own size, at any width, without anything to act on', async () => {
    const shown = await show(link);
    for (const lang of LANGS) {
      for (const width of [360, 900, 1800]) {
        const picture = pictureOf(shown, lang, width);
        expect(picture.width).toBeGreaterThan(0);
        expect(picture.height).toBeGreaterThan(0);
        const svg = draw(picture);
        expect(
          svg.querySelectorAll('a, [tabindex], [href], [role=button], [role=treeitem], [role=gridcell]'),
        ).toHaveLength(0);
        expect(Number(svg.getAttribute('width'))).toBeCloseTo(picture.width, 3);
        expect(Number(svg.getAttribute('height'))).toBeCloseTo(picture.height, 3);
        expect(svg.outerHTML).not.toMatch(/NaN|undefined/);
      }
    }
  });
});

describe.each(CASES)('what leaves the app of $link', ({ link, drawn, listed }) => {
  test('draws and lists exactly the records that the filter keeps on the screen', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFilters(whole), fc.constantFrom(...LANGS), async (filters, lang) => {
        const shown = await show(link, filters);
        for (const words of [shown.title, ...(shown.seen ? [shown.seen] : [])]) {
          expect(words.ja).toMatch(/\S/);
          expect(words.en).toMatch(/\S/);
        }
        const rows = shown.tables[0]?.rows.map(({ id }) => id);
        expect(listed && rows).toEqual(listed?.(filters));
        for (const table of shown.tables) {
          expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
        }
        expect(shown.picture === null).toBe(drawn === null);
        const marks = drawn === null ? [] : drawnRecords(pictureOf(shown, lang));
        expect(marks).toEqual(unique(drawn?.(filters) ?? []));
      }),
      { numRuns: 6 },
    );
  });

  test.each(ASKED)('says in $lang what the screen says with “$query”', async ({ query, lang }) => {
    const at = `${link}${link.includes('?') ? '&' : '?'}${query}&lang=${lang}`;
    const Screen = routeAt(link.split('?')[0] ?? '')?.Screen;
    if (!Screen) throw new Error(link);
    const dataset = query === 'supplement=off' ? withoutSupplement(whole) : whole;
    const shown = await show(at, {}, dataset);
    const { container } = renderWithDataset(
      <Suspense fallback={null}>
        <Screen />
      </Suspense>,
      { at, dataset: whole },
    );
    const headline = await screen.findByRole('heading', { level: 1 });
    // The index of words comes late.
    await waitFor(() => expect(headline.textContent).toBe(shown.title[lang]));
    expect(container.textContent).toContain(shown.seen?.[lang] ?? '');
  });
});

test('the relations draw every item and record that they join, and light those of the record in the address', async () => {
  const shown = await show('/strategy?as=relations');
  const drawn = drawnRecords(pictureOf(shown, 'en'));
  expect(drawn).toEqual(expect.arrayContaining(['st-purpose', 'US', 'g7', 'cb-basic-policy']));
  expect(drawn.every((id) => whole.records.has(id))).toBe(true);
  expect(shown.tables).toHaveLength(2);
  const lit = await show('/strategy?as=relations&record=un-gge');
  expect(draw(pictureOf(lit, 'en')).outerHTML).not.toBe(draw(pictureOf(shown, 'en')).outerHTML);
});

test('milestones are drawn and listed beside the consultations where their lane is asked for', async () => {
  const shown = await show('/timeline?lane=milestones');
  expect(shown.tables[1]?.rows.map(({ id }) => id).toSorted()).toEqual(
    file.milestones.map(({ id }) => id).toSorted(),
  );
  expect(drawnRecords(pictureOf(shown, 'ja'))).toEqual(
    unique([...file.consultations.map(({ id }) => id), ...file.milestones.map(({ id }) => id)]),
  );
});

test('the records that hold the words looked for are those that leave', async () => {
  const shown = await show('/records?q=ASEAN&kinds=forum');
  const forums = file.forums.filter(({ name }) => name.ja.includes('ASEAN')).map(({ id }) => id);
  expect(forums.length).toBeGreaterThan(0);
  expect(shown.tables[0]?.rows.map(({ id }) => id)).toEqual(expect.arrayContaining(forums));
  expect(shown.tables[0]?.rows.length).toBeLessThan(file.forums.length);
});
