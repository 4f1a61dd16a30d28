import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/parseDataset';
import type { DatasetFile } from '../../../src/dataset/schema';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import type { RowOrder } from '../../../src/filters/viewUrl';
import type { Lang } from '../../../src/i18n/text';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { datasetFile } from '../../support/realDataset';
import { faults, words } from './faults';
import { dataset, mark, place } from './placed';

const UNDATED = ['2015-ru', '2015-ee', '2016-fr', '2016-il', '2016-gb'];

/** The bundled dataset with one added date changed. */
function withDates(
  dates: Readonly<Record<string, DatasetFile['supplement']['consultations'][number]['date']>>,
) {
  const file = datasetFile();
  for (const [record, date] of Object.entries(dates)) {
    const facts = file.supplement.consultations.find((one) => one.record === record);
    if (!facts) throw new Error(`no facts on ${record}`);
    facts.date = date;
  }
  const parsed = parseDataset(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.dataset;
}

describe('with dates', () => {
  test('sixteen stand at their day, five in a frame of what the source covers of their year', () => {
    const layout = place({ dates: 'added' });
    const framed = layout.marks.filter(({ frames }) => frames.length > 0);
    expect(framed.map(({ id }) => id).toSorted()).toEqual(UNDATED.toSorted());
    for (const { id, frames } of framed) {
      const band = layout.columns.find(({ year }) => id.startsWith(String(year)))?.band;
      const box = frames[0]?.box;
      if (!box || !band) throw new Error(`${id} has no frame`);
      // 2016 to the end of October, on a scale that leaves 11 px at both ends; the line of the frame takes 2.5.
      const covered = id.startsWith('2016') ? 11 + (305 / 366) * (band.width - 22) : band.width;
      expect(box.width + 2.5).toBeCloseTo(covered, 3);
    }
  });

  test('nothing of unknown day stands in the part of a year that comes after the source', () => {
    for (const width of [288, 358, 720, 960, 1440, 3840]) {
      const layout = place({ dates: 'added', width });
      const band = layout.columns.find(({ year }) => year === 2016)?.band;
      if (!band) throw new Error('no 2016');
      // The months on a scale that leaves room at both ends, which is at least 11 px.
      const end = band.x + 11 + (305 / 366) * (band.width - 22);
      for (const id of ['2016-fr', '2016-il', '2016-gb']) {
        const { dots, frames } = mark(layout, id);
        for (const { box } of frames) expect(box.x + box.width).toBeLessThanOrEqual(end + 0.01);
        for (const { x, radius } of dots) expect(x + radius).toBeLessThanOrEqual(end + 0.01);
      }
    }
  });

  test('a day stands in its place within the year, whatever the order of the source', () => {
    const layout = place({ dates: 'added' });
    const x = (id: string) => mark(layout, id).at.x;
    // 6 and 21 October, 17 November, 12, 15 and 17 to 18 December 2014.
    const inOrder = ['2014-us', '2014-eu', '2014-cn-kr', '2014-il', '2014-fr', '2014-gb', '2014-ee'];
    expect(inOrder.toSorted((one, other) => x(one) - x(other))).toEqual(inOrder);
    const band = layout.columns.find(({ year }) => year === 2014)?.band;
    if (!band) throw new Error('no 2014');
    // The 100th day of 365, on a scale that leaves 11 px at both ends.
    const expected = band.x + 11 + (99.5 / 365) * (band.width - 22);
    expect(x('2014-us')).toBeCloseTo(expected, 3);
  });

  test('the trilateral keeps its capsule over China and Korea, at its day', () => {
    const { shells, dots, link } = mark(place({ dates: 'added' }), '2014-cn-kr');
    expect(shells).toHaveLength(1);
    expect(link).toBeNull();
    expect(dots[0]?.x).toBe(dots[1]?.x);
  });

  test('what was only announced is marked, in shape, in words and in the legend, and never called held', () => {
    const layout = place({ dates: 'added', lang: 'en' });
    const { dots, dateNote, sentence } = mark(layout, '2015-us');
    expect(dots[0]?.dash).not.toBeNull();
    expect(dateNote?.words).toBe('announced');
    expect(sentence).toBe(
      '2015: bilateral consultation with the U.S., listed again. Date: announced for 22 July 2015 (added fact).',
    );
    expect(layout.legend.map(({ label }) => label.words)).toContain('Announced for this day');
    const others = layout.marks.filter(({ id }) => id !== '2015-us').flatMap((one) => one.dots);
    expect(others.filter(({ dash }) => dash !== null)).toEqual([]);
  });

  test('a mark says its date as an added fact, its days, or that the day is not known', () => {
    const layout = place({ dates: 'added' });
    expect(mark(layout, '2013-us').sentence).toBe(
      '2013年：米国との二国間協議。初めての記載。日付：2013年5月9日～10日（補足情報・公式資料）。',
    );
    expect(mark(layout, '2015-ru').sentence).toBe(
      '2015年：ロシアとの二国間協議。初めての記載。日付：日付不明。',
    );
    expect(mark(place({ dates: 'printed' }), '2013-us').sentence).not.toContain('5月');
  });

  test('an estimated date is told apart from an announced one', () => {
    const from = withDates({ '2014-us': { start: '2014-04-10', status: 'inferred' } });
    const layout = place({ dates: 'added', from });
    expect(mark(layout, '2014-us').dateNote?.words).toBe('推定');
    expect(mark(layout, '2014-us').dots[0]?.dash).not.toBe(mark(layout, '2015-us').dots[0]?.dash);
    expect(layout.legend.map(({ shape }) => shape)).toContain('estimated');
  });

  test('no line runs through the words of doubt: they stand below the life line, on the side that is free', () => {
    const { dateNote: right, dots } = mark(place({ dates: 'added', lang: 'en' }), '2015-us');
    const [dot] = dots;
    if (!dot || !right) throw new Error('nothing is said');
    expect(right.anchor).toBe('start');
    expect(right.x).toBeGreaterThan(dot.x + dot.radius);
    // Letters are about 0.75 em high; rows are 42 px.
    expect(right.y - right.size * 0.75).toBeGreaterThan(dot.y + 2);
    expect(right.y).toBeLessThan(dot.y + 21 - 2);
    // The next one is a few days away.
    const from = withDates({
      '2015-us': { start: '2015-12-28', status: 'announced' },
      '2016-us': { start: '2016-01-04', status: 'verified-official' },
    });
    expect(mark(place({ dates: 'added', from }), '2015-us').dateNote?.anchor).toBe('end');
  });

  test('a month is as long as the month, never a day', () => {
    const from = withDates({ '2014-us': { start: '2014-04', status: 'verified-official' } });
    const layout = place({ dates: 'added', from, width: 1800 });
    const frame = mark(layout, '2014-us').frames[0];
    const band = layout.columns.find(({ year }) => year === 2014)?.band;
    expect(frame?.dash).not.toBeNull();
    const share = (frame?.box.width ?? 0) / ((band?.width ?? 0) - 22);
    // 30 of 365 days, or as much as the dot takes.
    expect(share).toBeLessThan(0.13);
    expect(share).toBeGreaterThanOrEqual(30 / 365 - 0.01);
    expect(mark(layout, '2014-us').sentence).toContain('日付：2014年4月（補足情報');
  });

  test('a bare year is no date', () => {
    const from = withDates({ '2014-us': { start: '2014', status: 'verified-official' } });
    expect(mark(place({ dates: 'added', from }), '2014-us').frames).toHaveLength(1);
  });

  test('without the added facts the picture is as printed', () => {
    const from = withoutSupplement(dataset);
    expect(place({ dates: 'added', from })).toEqual(place({ from }));
  });
});

describe('the lane of milestones', () => {
  const lane = (asked: Parameters<typeof place>[0] = {}) => {
    const placed = place({ lane: 'milestones', ...asked }).lane;
    if (!placed) throw new Error('no lane');
    return placed;
  };

  test('stands there in both modes with all eleven, in order of date', () => {
    for (const dates of ['printed', 'added'] as const) {
      expect(lane({ dates }).milestones.map(({ id }) => id)).toEqual([
        'ms-national-security-strategy',
        'ms-development-cooperation-charter',
        'ms-defense-cooperation-guidelines',
        'ms-cybersecurity-strategy',
        'ms-myanmar-network-loan',
        'ms-g7-principles-and-actions',
        'ms-g7-ise-shima-declaration',
        'ms-asean-japan-summit-2016',
        'ms-international-campaign',
        'ms-basic-policy',
        'ms-asean-japan-infosec-9',
      ]);
    }
    expect(place().lane).toBeNull();
  });

  test('says that the months are those of the lane only while dots stand for whole years', () => {
    expect(lane().words.map((text) => text.words)).toContain('目盛は月（この欄のみ）');
    expect(lane({ dates: 'added' }).words.map((text) => text.words)).toContain('目盛は月');
  });

  test('says that a choice of partners leaves it alone, also where there is room for one thing only', () => {
    const said = (asked: Parameters<typeof place>[0]) => lane(asked).words.map((text) => text.words);
    const chosen = { filters: { partners: ['US'] } };
    expect(said({})).not.toContain('相手による絞り込みなし');
    expect(said(chosen)).toEqual(
      expect.arrayContaining(['目盛は月（この欄のみ）', '相手による絞り込みなし']),
    );
    expect(said({ ...chosen, lang: 'en', width: 320 })).toContain('Not filtered by partner');
    expect(said({ ...chosen, lang: 'en', width: 320 })).not.toContain('Ticks are months (here only)');
  });

  test('draws a day as a diamond, a month as a bar of a month, what goes on with an arrow', () => {
    const { milestones } = lane({ width: 1200 });
    const find = (id: string) => milestones.find((one) => one.id === id);
    expect(find('ms-cybersecurity-strategy')).toMatchObject({ bar: null, added: false });
    expect(find('ms-g7-principles-and-actions')?.diamond).toBeNull();
    expect(find('ms-g7-principles-and-actions')?.arrow).toBeNull();
    expect(find('ms-myanmar-network-loan')?.arrow).not.toBeNull();
    expect(find('ms-asean-japan-infosec-9')?.added).toBe(true);
  });

  test('without the added facts the meeting without a printed date is there in words only', () => {
    const { milestones } = lane({ from: withoutSupplement(dataset) });
    const meeting = milestones.at(-1);
    expect(meeting).toMatchObject({ id: 'ms-asean-japan-infosec-9', diamond: null, bar: null });
    expect(meeting?.label[0]?.words).toContain('日付の記載なし');
    expect(meeting?.sentence).not.toContain('20日');
  });

  test('follows the years; what is still under way reaches into later ones', () => {
    const years = (from: number, to: number, shown = dataset) =>
      lane({ filters: { years: { from, to } }, from: shown }).milestones.map(({ id }) => id);
    expect(years(2012, 2012)).toEqual([]);
    // Without a date nothing is known that would leave it out.
    expect(years(2012, 2012, withoutSupplement(dataset))).toEqual(['ms-asean-japan-infosec-9']);
    expect(years(2013, 2014)).toEqual(['ms-national-security-strategy']);
    expect(years(2016, 2016)).toContain('ms-myanmar-network-loan');
    expect(years(2016, 2016)).not.toContain('ms-cybersecurity-strategy');
  });
});

describe('at any width, with dates and milestones', () => {
  test('no targets overlap, none is too small, no words meet, and nothing leaves the frame', () => {
    fc.assert(
      fc.property(
        arbitraryFilters(dataset),
        fc.constantFrom<RowOrder>('first', 'count', 'name'),
        fc.constantFrom<Lang>('ja', 'en'),
        fc.integer({ min: 288, max: 3840 }),
        fc.constantFrom('printed' as const, 'added' as const),
        (filters, order, lang, width, dates) => {
          const layout = place({ filters, order, lang, width, dates, lane: 'milestones' });
          expect(faults(layout)).toEqual([]);
          expect(words(layout).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('likewise with many in one year', () => {
    const file = datasetFile();
    const extra = ['01-05', '01-09', '12-30', null].map((day, index) => ({ day, id: `2014-us-${index}` }));
    file.consultations.push(
      ...extra.map(({ id }) => ({
        id,
        year: 2014,
        partners: ['US'],
        format: 'bilateral' as const,
        cites: ['D6.3.2014'],
      })),
    );
    file.supplement.consultations.push(
      ...extra.map(({ id, day }) => ({
        record: id,
        ...(day === null ? {} : { date: { start: `2014-${day}`, status: 'verified-official' as const } }),
        urls: day === null ? [] : ['https://example.org/'],
        contextUrls: [],
      })),
    );
    const parsed = parseDataset(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    for (const width of [288, 358, 720, 960, 3840]) {
      expect(faults(place({ from: parsed.dataset, width, dates: 'added' }))).toEqual([]);
      expect(
        faults(place({ from: parsed.dataset, width, dates: 'added', lang: 'en', order: 'name' })),
      ).toEqual([]);
    }
  });
});
