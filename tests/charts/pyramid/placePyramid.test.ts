import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MIN_TARGET, MIN_TEXT, type Frame } from '../../../src/charts/frame';
import { placePreview } from '../../../src/charts/pyramid/placePreview';
import { placePyramid } from '../../../src/charts/pyramid/placePyramid';
import type { PyramidLayout } from '../../../src/charts/pyramid/pyramidLayout';
import { selectPyramid, type PyramidData } from '../../../src/charts/pyramid/selectPyramid';
import { textWidth } from '../../../src/charts/textWidth';
import type { Dataset } from '../../../src/dataset/model';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { LANGS, type Text } from '../../../src/i18n/text';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const select = (filters: Partial<Filters> = {}, from: Dataset = dataset) =>
  selectPyramid(from, { ...defaultFilters(from), ...filters });
const place = (width: number, lang: Frame['lang'] = 'ja', data: PyramidData = select(), scale = 1) =>
  placePyramid(data, { width, lang, scale });

/** How many bricks stand in each row, and where the row starts. */
function rowsOf({ bricks }: PyramidLayout): readonly { readonly bricks: number; readonly start: number }[] {
  const tops = [...new Set(bricks.map(({ bounds }) => bounds.y))];
  return tops.map((top) => {
    const row = bricks.filter(({ bounds }) => bounds.y === top);
    return { bricks: row.length, start: Math.min(...row.map(({ bounds }) => bounds.x)) };
  });
}

type Corner = readonly [number, number];

/** The four corners of a brick's path: upper left, upper right, lower right, lower left. */
function corners(path: string): readonly [Corner, Corner, Corner, Corner] {
  return path
    .slice(1, -1)
    .split('L')
    .map((corner) => corner.split(',').map(Number)) as unknown as [Corner, Corner, Corner, Corner];
}

/** Where a brick's sides are at a height. */
function sides(path: string, y: number): readonly [number, number] {
  const [leftTop, rightTop, rightBottom, leftBottom] = corners(path);
  const at = ([x0, y0]: Corner, [x1, y1]: Corner) => x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
  return [at(leftTop, leftBottom), at(rightTop, rightBottom)];
}

/** Everything that is wrong with a layout, in words; nothing for a sound one. */
function faults(layout: PyramidLayout, { width, scale }: Frame, weightOfSlack = 0.3): string[] {
  const named = [
    ...layout.bricks.map(({ forum, path, label }) => ({ name: forum.id, path, label })),
    ...layout.others.map(({ tier, path, label }) => ({ name: `${tier}, others`, path, label })),
  ];
  const outside = named.flatMap(({ name, path }) => {
    const xs = corners(path).map(([x]) => x);
    return Math.min(...xs) < -0.1 || Math.max(...xs) > width + 0.1 ? [`${name} is outside the drawing`] : [];
  });
  const labels = named.flatMap(({ name, path, label }) => {
    if (!label) return [`${name} has no label`];
    const [[, top], , [, bottom]] = corners(path);
    return [
      ...(label.size < MIN_TEXT * scale - 0.01 ? [`${name} is set in ${label.size} px`] : []),
      ...label.lines.flatMap(({ words, x, y }) => {
        const half = textWidth(words, label.size, 'bold') / 2;
        const [ascent, descent] = [0.85 * label.size, 0.12 * label.size];
        return [y - ascent, y + descent].flatMap((edge) => {
          const [left, right] = sides(path, edge);
          const padding = 4 * scale - weightOfSlack;
          return [
            ...(x - half < left + padding ? [`"${words}" of ${name} leaves its brick at the left`] : []),
            ...(x + half > right - padding ? [`"${words}" of ${name} leaves its brick at the right`] : []),
            ...(edge < top + 1 || edge > bottom - 1 ? [`"${words}" of ${name} leaves its brick`] : []),
          ];
        });
      }),
    ];
  });
  const targets = layout.bricks.flatMap(({ forum, path }) => {
    const [[x0, y0], [x1], [, y1]] = corners(path);
    return x1 - x0 < MIN_TARGET * scale || y1 - y0 < MIN_TARGET * scale
      ? [`${forum.id} is too small a target`]
      : [];
  });
  const overlaps = named.flatMap((one, index) =>
    named
      .slice(index + 1)
      .flatMap((other) => (overlap(one.path, other.path) ? [`${one.name} overlaps ${other.name}`] : [])),
  );
  const badges = layout.bricks.flatMap(({ forum, path, badge, label }) => {
    const [, right] = sides(path, badge.y - badge.radius);
    const under = (label?.lines ?? []).some(
      ({ words, x, y }) =>
        x + textWidth(words, label?.size ?? 0, 'bold') / 2 > badge.x - badge.radius + weightOfSlack &&
        y - 0.85 * (label?.size ?? 0) < badge.y + badge.radius - weightOfSlack,
    );
    return [
      ...(badge.x + badge.radius > right + 0.1 ? [`the badge of ${forum.id} leaves its brick`] : []),
      ...(under ? [`the badge of ${forum.id} covers its label`] : []),
    ];
  });
  const captions = layout.captions.flatMap(({ tier, name, count, nameSize, countSize }) =>
    [
      ...name.map((line) => ({ ...line, size: nameSize, weight: 'bold' as const })),
      ...count.map((line) => ({ ...line, size: countSize, weight: 'regular' as const })),
    ].flatMap(({ words, x, y, size, weight }) => {
      const right = x + textWidth(words, size, weight);
      const hit = named.some(({ path }) => {
        const [[, top], , [, bottom]] = corners(path);
        return y > top && y - 0.8 * size < bottom && right > sides(path, y - 0.8 * size)[0];
      });
      return [
        ...(hit ? [`"${words}" of the caption of ${tier} runs into a brick`] : []),
        ...(right > width ? [`"${words}" of the caption of ${tier} leaves the drawing`] : []),
        ...(size < MIN_TEXT * scale ? [`the caption of ${tier} is too small`] : []),
      ];
    }),
  );
  return [...outside, ...labels, ...targets, ...overlaps, ...badges, ...captions];
}

function overlap(one: string, other: string): boolean {
  const top = Math.max(corners(one)[0][1], corners(other)[0][1]);
  const bottom = Math.min(corners(one)[2][1], corners(other)[2][1]);
  if (bottom - top < 0.2) return false;
  return [top, bottom].some((y) => {
    const [[left, right], [start, end]] = [sides(one, y), sides(other, y)];
    return Math.min(right, end) - Math.max(left, start) > 0.2;
  });
}

describe('at any width and scale, in both languages', () => {
  test('every label stands inside its brick, large enough, and nothing overlaps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 288, max: 3840 }),
        fc.constantFrom(...LANGS),
        fc.constantFrom(1, 1.1875, 1.5),
        (width, lang, scale) => {
          const frame = { width: Math.round(width * scale), lang, scale };
          expect(faults(placePyramid(select({ partners: ['CN'] }), frame), frame)).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });

  test.each([288, 320, 358, 390, 640, 719, 720, 800, 960, 1011, 1160, 1376, 1440, 3840])('%i px', (width) => {
    for (const lang of LANGS) {
      const frame = { width, lang, scale: 1 };
      expect(faults(placePyramid(select(), frame), frame), lang).toEqual([]);
    }
  });

  test('no brick moves when the filter changes', () => {
    const shape = ({ bricks, others }: PyramidLayout) =>
      [...bricks, ...others].map(({ path, label }) => [path, label]);
    fc.assert(
      fc.property(arbitraryFilters(dataset), fc.constantFrom(320, 720, 1011), (filters, width) => {
        const [one, other] = [place(width), place(width, 'ja', select(filters))];
        const moved = (layout: PyramidLayout) => shape(layout).map((brick) => JSON.stringify(brick));
        expect(moved(other)).toEqual(moved(one));
        expect(other.bricks.map(({ forum }) => forum.id)).toEqual(one.bricks.map(({ forum }) => forum.id));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the wide pyramid', () => {
  const layout = place(960);

  test('has two rows a tier of 2+2, 2+3 and 3+4 bricks and a dashed one at the end of each tier', () => {
    expect(rowsOf(layout).map(({ bricks }) => bricks)).toEqual([2, 2, 2, 3, 3, 4]);
    expect(layout.others.map(({ tier, label }) => [tier, label?.lines.map(({ words }) => words)])).toEqual([
      ['leaders', ['等']],
      ['senior-officials', ['等']],
      ['working', ['等']],
    ]);
  });

  test('has tiers of equal height that grow wider steadily', () => {
    const tiers = ['g7', 'ise-shima-cyber-group', 'meridian'].map(
      (id) => layout.bricks.find(({ forum }) => forum.id === id)!.bounds,
    );
    expect(tiers[1]!.y - tiers[0]!.y).toBeCloseTo(tiers[2]!.y - tiers[1]!.y, 3);
    const slopes = layout.bricks
      .map(({ path }) => corners(path))
      .filter(([leftTop, , , leftBottom]) => leftTop[0] !== leftBottom[0])
      .map(([leftTop, , , leftBottom]) => (leftTop[0] - leftBottom[0]) / (leftBottom[1] - leftTop[1]));
    expect(slopes).toHaveLength(6);
    for (const slope of slopes) expect(slope).toBeCloseTo(slopes[0]!, 2);
  });

  test('breaks its labels and captions at phrases', () => {
    const words = (id: string) =>
      layout.bricks.find(({ forum }) => forum.id === id)!.label!.lines.map((line) => line.words);
    expect(words('london-process')).toEqual(['サイバー空間に関する', 'ロンドンプロセス会議']);
    expect(words('asean-japan-infosec-policy')).toEqual(['日・ASEAN', '情報セキュリティ政策会議']);
    expect(words('t-cy')).toEqual(['サイバー犯罪条約', '委員会会合']);
    expect(
      layout.captions.map(({ name, count }) => [name, count].map((lines) => lines.map((line) => line.words))),
    ).toEqual([
      [['首脳・閣僚等', 'ハイレベル'], ['4会議＋等']],
      [['高級実務者レベル'], ['5会議＋等']],
      [['政策担当者・', '実務担当者レベル'], ['7会議＋等']],
    ]);
  });

  test('counts what matches under a filter, and apart what is not documented', () => {
    const counts = (lang: Frame['lang']) =>
      place(960, lang, select({ partners: ['CN'] })).captions.map(({ count }) =>
        count.map((line) => line.words),
      );
    expect(counts('ja')).toEqual([
      ['4会議＋等　該当2'],
      ['5会議＋等　該当1'],
      ['7会議＋等', '該当2・資料なし4'],
    ]);
    expect(counts('en')).toEqual([
      ['2 of 4 match'],
      ['1 of 5 matches'],
      ['2 of 7 match,', '4 not documented'],
    ]);
  });

  test('takes the scale for every size', () => {
    const larger = place(1920, 'ja', select(), 2);
    expect(larger.height).toBeCloseTo(layout.height * 2, 0);
    expect(larger.bricks[0]!.label!.size).toBe(layout.bricks[0]!.label!.size * 2);
  });
});

describe('on a narrow screen', () => {
  test.each([
    [390, 'ja'],
    [320, 'en'],
  ] as const)('%i px (%s): captions above the tiers, rows that widen downwards', (width, lang) => {
    const layout = place(width, lang);
    const [first] = layout.captions;
    expect(first!.name[0]!.y).toBeLessThan(layout.bricks[0]!.bounds.y);
    const starts = rowsOf(layout).map(({ start }) => start);
    expect(starts).toEqual([...starts].toSorted((one, other) => other - one));
    expect(starts[0]! - starts.at(-1)!).toBeGreaterThan(20);
  });
});

describe('with other data', () => {
  const withNames = (names: readonly Text[]): PyramidData =>
    select(
      {},
      {
        ...dataset,
        forums: names.map((name, index) => ({
          id: `forum-${index}`,
          level: 'working',
          name,
          cites: ['D6.2.3'],
        })),
      },
    );

  test('a tier without forums is all dashed; one forum has a row of its own', () => {
    const layout = place(960, 'ja', withNames([{ ja: '会議', en: 'Forum' }]));
    expect(layout.bricks).toHaveLength(1);
    expect(layout.others).toHaveLength(3);
    expect(faults(layout, { width: 960, lang: 'ja', scale: 1 })).toEqual([]);
  });

  test('many forums take more rows', () => {
    const layout = place(
      960,
      'en',
      withNames(Array.from({ length: 12 }, (_, n) => ({ ja: `会議${n}`, en: `Forum ${n}` }))),
    );
    expect(rowsOf(layout).map(({ bricks }) => bricks)).toEqual([4, 4, 4]);
  });

  test('a word longer than the screen is chopped, not clipped', () => {
    const frame = { width: 320, lang: 'en', scale: 1 } as const;
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
    const layout = placePyramid(withNames([{ ja: long, en: long }]), frame);
    expect(layout.bricks[0]!.label!.lines.map(({ words }) => words).join('')).toBe(long);
    expect(faults(layout, frame)).toEqual([]);
  });
});

test('the preview is the same pyramid without words', () => {
  const layout = placePreview(select(), { width: 320, lang: 'ja', scale: 1 });
  expect(layout.bricks).toHaveLength(16);
  expect(layout.captions).toEqual([]);
  expect(layout.bricks.every(({ label }) => label === null)).toBe(true);
  expect(layout.width).toBe(320);
  const labelFaults = /has no label|target|badge/;
  expect(
    faults(layout, { width: 320, lang: 'ja', scale: 1 }).filter((fault) => !labelFaults.test(fault)),
  ).toEqual([]);
});
