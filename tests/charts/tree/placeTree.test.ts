import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/charts/frame';
import { placeTree } from '../../../src/charts/tree/placeTree';
import { selectTree } from '../../../src/charts/tree/selectTree';
import type { PlacedNode, TreeLayout } from '../../../src/charts/tree/treeLayout';
import { textWidth } from '../../../src/charts/textWidth';
import { defaultFilters } from '../../../src/filters/filters';
import { defaultOpen } from '../../../src/filters/openBranches';
import { LANGS, type Lang } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const everything = defaultFilters(dataset);
const root = dataset.framework.id;
const branches = dataset.frameworkBranches;

const place = (open: readonly string[], width: number, lang: Lang, scale = 1, node = root) =>
  placeTree(selectTree(dataset, everything, open, { node, record: null }), { width, lang, scale });

const boxOf = ({ x, y, shape }: PlacedNode): Box => ({ x, y, width: shape.width, height: shape.height });

function apart(a: Box, b: Box, gap: number): boolean {
  return (
    a.x + a.width + gap <= b.x ||
    b.x + b.width + gap <= a.x ||
    a.y + a.height + gap <= b.y ||
    b.y + b.height + gap <= a.y
  );
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 0.01 &&
    inner.y >= outer.y - 0.01 &&
    inner.x + inner.width <= outer.x + outer.width + 0.01 &&
    inner.y + inner.height <= outer.y + outer.height + 0.01
  );
}

/** Everything that is drawn inside a node, as boxes from the node's corner. */
function contents({ shape }: PlacedNode): { readonly text: readonly Box[]; readonly right: readonly Box[] } {
  const cross = shape.cross ? [{ x: shape.cross.x - 7, y: shape.cross.y - 6, width: 14, height: 12 }] : [];
  return {
    text: [
      ...shape.lines.map(({ words, at }) => ({
        x: at.x,
        y: at.y - shape.size * 0.8,
        width: textWidth(words, shape.size, shape.weight),
        height: shape.size,
      })),
      ...shape.tags.map(({ box }) => box),
    ],
    right: [...cross, ...(shape.expander ? [shape.expander.box] : [])],
  };
}

/** What is wrong with a layout, in words; nothing when it is sound. */
function faults(layout: TreeLayout, lang: Lang): readonly string[] {
  const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
  return layout.nodes.flatMap((node, index) => {
    const { id } = node.item;
    const box = boxOf(node);
    const own = { x: 0, y: 0, width: box.width, height: box.height };
    const { text, right } = contents(node);
    const set = node.shape.lines.map(({ words }) => words).join('');
    return [
      within(box, whole) ? [] : [`${id} leaves the drawing`],
      box.height >= 32 ? [] : [`${id} is only ${box.height} px high`],
      node.shape.size >= 12 ? [] : [`${id} is set too small`],
      [...text, ...right].every((part) => within(part, own)) ? [] : [`something leaves ${id}`],
      text.every((part) => right.every((sign) => apart(part, sign, 0)))
        ? []
        : [`label and signs of ${id} meet`],
      set.replaceAll(' ', '') === node.item.label[lang].replaceAll(' ', '') ? [] : [`${id} is not set whole`],
      layout.nodes
        .slice(index + 1)
        .filter((other) => !apart(box, boxOf(other), 6))
        .map((other) => `${id} meets ${other.item.id}`),
    ].flat();
  });
}

describe('the layout', () => {
  test('has no overlaps, clips no text and stays in its drawing, whatever is open and however wide', () => {
    fc.assert(
      fc.property(
        fc.subarray([...branches], { minLength: 0 }),
        fc.integer({ min: 320, max: 3840 }),
        fc.constantFrom(...LANGS),
        (open, width, lang) => {
          expect(faults(place(open, width, lang), lang)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(LANGS)('is sound with everything open, from a phone to a wall (%s)', (lang) => {
    for (const width of [320, 390, 719, 720, 960, 1440, 3840])
      expect(faults(place(branches, width, lang), lang), `at ${width} px`).toEqual([]);
  });

  test('sets the root in no more than four lines, also beside the inspector', () => {
    for (const width of [760, 900, 1040]) {
      const [top] = place([root, 'cb-1', 'cb-1-a'], width, 'ja').nodes;
      expect(top?.shape.lines.length, `at ${width} px`).toBeLessThanOrEqual(4);
    }
  });

  test.each(LANGS)(
    'fits five levels into 1040 px, with three lines a label below the root, five a pillar (%s)',
    (lang) => {
      for (const open of [
        ['cb-1', 'cb-1-record', 'cb-1-record-jica'],
        ['cb-1', 'cb-1-a', 'cb-1-a-institutions'],
        ['cb-3', 'cb-3-activities', 'cb-3-awareness'],
      ]) {
        const layout = place([root, ...open], 1040, lang);
        expect(Math.max(...layout.nodes.map(({ item }) => item.level))).toBe(5);
        expect(layout.width).toBeLessThanOrEqual(1040);
        const below = layout.nodes.filter(({ item }) => item.level > 1);
        for (const { item, shape } of below)
          expect(shape.lines.length, item.id).toBeLessThanOrEqual(item.isPillar ? 5 : 3);
      }
    },
  );

  test('takes no more room than its nodes, so that paper and pictures are not mostly empty', () => {
    const layout = place(defaultOpen(dataset), 1440, 'ja');
    const right = Math.max(...layout.nodes.map(({ x, shape }) => x + shape.width));
    expect(layout.width).toBe(right + 7);
  });

  test('grows beyond its frame when the levels need it, and says what is to be in sight', () => {
    const layout = place(branches, 1040, 'ja', 1, 'cb-1-record-experts-myanmar');
    expect(layout.width).toBeGreaterThan(1040);
    const node = layout.nodes.find(({ item }) => item.inFocus);
    expect(layout.sight).toEqual(node && boxOf(node));
  });

  test('reads in the order of the keyboard, from top to bottom within a column', () => {
    const { nodes } = place(branches, 1440, 'ja');
    expect(nodes.map(({ item }) => item.id)).toEqual(dataset.frameworkNodes.map(({ id }) => id));
    for (const level of [2, 3, 4]) {
      const tops = nodes.filter(({ item }) => item.level === level).map(({ y }) => y);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
  });

  test('puts a parent in the middle of its children, and no further from the first than a glance', () => {
    const small = place([...defaultOpen(dataset), 'cb-approach'], 1440, 'ja');
    const middle = (id: string) => {
      const node = small.nodes.find(({ item }) => item.id === id);
      return node ? node.y + node.shape.height / 2 : Number.NaN;
    };
    expect(middle('cb-approach')).toBeCloseTo(
      (middle('cb-approach-kinds') + middle('cb-approach-assets')) / 2,
      -0.5,
    );

    const tall = place(branches, 1440, 'ja');
    const [top, first] = tall.nodes;
    expect((top?.y ?? 0) - (first?.y ?? 0)).toBeLessThan(300);
    expect(top?.y).toBeLessThan(600);
  });

  test('is an indented list below 720 px: one node a line, deeper is further in', () => {
    const layout = place([...defaultOpen(dataset), 'cb-1'], 390, 'ja');
    expect(layout.shape).toBe('indented');
    expect(layout.width).toBe(390);
    const tops = layout.nodes.map(({ y }) => y);
    expect(new Set(tops).size).toBe(tops.length);
    const left = (id: string) => layout.nodes.find(({ item }) => item.id === id)?.x ?? 0;
    expect(left('cb-1')).toBeGreaterThan(left(root));
    expect(left('cb-1-a')).toBeGreaterThan(left('cb-1'));
  });

  test('at double scale is the drawing of half the width, twice as large', () => {
    const one = place(defaultOpen(dataset), 960, 'en');
    const two = place(defaultOpen(dataset), 1920, 'en', 2);
    expect(two.nodes).toEqual(one.nodes);
    expect(two.size).toEqual({ width: one.size.width * 2, height: one.size.height * 2 });
  });

  test('gives the expander a target of at least 24 px', () => {
    for (const { shape } of place(branches, 320, 'ja').nodes) {
      if (!shape.expander) continue;
      expect(shape.expander.target.width).toBeGreaterThanOrEqual(24);
      expect(shape.expander.target.height).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('a filter', () => {
  const seek = (width: number) => {
    const data = selectTree(dataset, { ...everything, partners: ['US'] }, defaultOpen(dataset), {
      node: root,
      record: null,
    });
    return placeTree(data, { width, lang: 'ja', scale: 1 });
  };

  test('is answered on the expander of a closed branch', () => {
    const words = seek(1440).nodes.map(({ item, shape }) => [item.id, shape.expander?.words]);
    expect(words).toContainEqual(['cb-1', '+38・該当4']);
    expect(words).toContainEqual(['cb-2', expect.stringMatching(/^\+\d+$/)]);
    for (const width of [320, 720, 1440]) expect(faults(seek(width), 'ja')).toEqual([]);
  });

  test('breaks the lines that lead only to what it leaves out', () => {
    for (const width of [390, 1440]) {
      const kept = seek(width).links.filter(({ is }) => is !== 'out');
      expect(kept.map(({ id }) => id)).toEqual(['cb-1']);
    }
    expect(seek(390).links.find(({ id }) => id === 'cb-1')?.d).toMatch(/^M14,/);
  });
});

describe('the lines', () => {
  test('lead to every node but the root, strong on the way to the focus', () => {
    const layout = place([...defaultOpen(dataset), 'cb-1'], 1440, 'ja', 1, 'cb-1');
    expect(layout.links).toHaveLength(layout.nodes.length - 1);
    expect(layout.links.filter((link) => link.is === 'path').map(({ id }) => id)).toEqual(['cb-1']);
    expect(layout.links.filter((link) => link.is === 'branch')).toHaveLength(8);
  });

  test('of the indented list are not drawn over each other: the strong one alone comes from the parent', () => {
    const layout = place([...defaultOpen(dataset), 'cb-1'], 390, 'ja', 1, 'cb-1');
    const start = (id: string) =>
      Number(/^M[\d.]+,([\d.]+)/.exec(layout.links.find((link) => link.id === id)?.d ?? '')?.[1]);
    const node = (id: string) => layout.nodes.find(({ item }) => item.id === id);
    const [top, pillar] = [node(root), node('cb-1')];
    expect(start('cb-1')).toBe((top?.y ?? 0) + (top?.shape.height ?? 0));
    expect(start('cb-2')).toBe((pillar?.y ?? 0) + (pillar?.shape.height ?? 0) / 2);
  });
});
