import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBriefing } from '../../../src/dataset/briefing/parseBriefing';
import { recordName } from '../../../src/dataset/recordName';
import { readLink } from '../../../src/filters/link';
import { sceneLink } from '../../../src/filters/sceneLink';
import { formatDate } from '../../../src/i18n/dates';
import { forumsMessages } from '../../../src/i18n/messages/forums';
import { frameworkMessages } from '../../../src/i18n/messages/framework';
import { LANGS, type Lang } from '../../../src/i18n/text';
import { file, frameworkNodes, nodeOf, nodes } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const FILE = join(import.meta.dirname, '../../../public/data/briefing.json');
const parsed = parseBriefing(JSON.parse(readFileSync(FILE, 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
const { briefing } = parsed;
const dataset = realDataset();

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Every number that words say, in digits, in letters or as a mark, each once: of dates the year, month and day. */
function numbersIn(words: string): readonly number[] {
  const plain = words
    .replaceAll(/G7|G20|\bMay\b(?! \d)/g, '')
    .replaceAll(/[①②③]/g, (mark) => ` ${'①②③'.indexOf(mark) + 1} `)
    .replaceAll(/[A-Za-z]+/g, (word) => {
      const month = MONTHS.indexOf(word) + 1;
      const number = WORDS.indexOf(word.toLowerCase()) + 1;
      return month > 0 ? ` ${month} ` : number > 0 ? ` ${number} ` : ' ';
    });
  return distinct([...plain.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

const dateOf = (id: string) => (nodes.find((node) => node.id === id)?.date ?? '').split('-').map(Number);
const documentDate = (id: string) =>
  (file.documents.find((document) => document.id === id)?.date ?? '').split('-').map(Number);
const inYear = (year: number) => file.consultations.filter((consultation) => consultation.year === year);
const withAll = (...partners: readonly string[]) =>
  file.consultations.filter((consultation) => partners.every((id) => consultation.partners.includes(id)));
const onLevel = (level: string) => file.forums.filter((forum) => forum.level === level).length;
const ofKind = (kind: string) => nodes.filter((node) => node.kind === kind).length;
const marked = (id: string) => '①②③'.indexOf(nodeOf(id).mark ?? '') + 1;
const YEARS = [2012, 2013, 2014, 2015, 2016];
const asOf = file.source.asOf.split('-').map(Number);
const pillars = frameworkNodes.filter(({ node }) => node.kind === 'pillar').length;
const priorities = frameworkNodes.filter(({ node }) => node.priority === true).length;
const dated = new Set(
  file.supplement.consultations.flatMap(({ record, date }) => (date === undefined ? [] : [record])),
);
/** The items of the strategy on establishing the rule of law, the forums that they name and the slides they are on. */
const lawItems = [nodeOf('st-ach-rule-of-law'), ...nodeOf('st-law-rule').children].filter(
  ({ links }) => links?.forums !== undefined,
);
const lawForums = [...new Set(lawItems.flatMap(({ links }) => links?.forums ?? []))].toSorted();
const lawSlides = distinct(
  lawItems
    .flatMap(({ cites }) => cites)
    .flatMap((cite) => file.source.sections.find(({ id }) => id === cite)?.slide ?? []),
);
const undated = file.consultations.filter(({ id }) => !dated.has(id));

/** What each scene may say in figures, counted straight from the files. */
const FIGURES: Readonly<Record<string, readonly number[]>> = {
  why: [
    ...documentDate('doc-cybersecurity-strategy'),
    ofKind('aim'),
    nodeOf('st-aim-3').children.length,
    ...asOf,
  ],
  'japan-us': [
    ...withAll('US').map(({ year }) => year),
    withAll('US').length,
    Math.max(...YEARS.map((year) => withAll('US').filter((one) => one.year === year).length)),
    ...documentDate('doc-defense-cooperation-guidelines'),
  ],
  growth: [
    ...YEARS,
    ...YEARS.map((year) => inYear(year).length),
    ...asOf,
    inYear(2012).length,
    file.partners.length,
  ],
  trilateral: [
    ...withAll('CN', 'KR').map(({ year }) => year),
    withAll('CN', 'KR').length,
    1,
    ...YEARS.filter((year) => !withAll('CN', 'KR').some((one) => one.year === year)),
  ],
  forums: [file.forums.length, file.forumLevels.length, ...file.forumLevels.map(({ id }) => onLevel(id))],
  'rule-of-law': [
    onLevel('leaders') + onLevel('senior-officials'),
    2,
    ...lawSlides,
    ...documentDate('doc-g7-ise-shima-declaration'),
  ],
  'capacity-building': [
    ...dateOf('cb-basic-policy'),
    pillars,
    marked('cb-1'),
    marked('cb-2'),
    marked('cb-3'),
    priorities,
    nodeOf('cb-impl-agencies').children.length,
  ],
  cybercrime: [marked('cb-2')],
  rules: [marked('cb-3')],
  limits: [
    file.consultations.length,
    undated.length,
    new Set(undated.flatMap(({ partners }) => partners)).size,
  ],
};

/** Records that a scene calls by name, in both languages. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  why: [
    'st-purpose',
    'doc-cybersecurity-strategy',
    'st-aim-1',
    'st-aim-2',
    'st-aim-3',
    'st-measure-1',
    'st-measure-2',
    'st-measure-3',
  ],
  'japan-us': ['st-us-dialogue', 'st-us-working-group', 'doc-defense-cooperation-guidelines'],
  growth: ['GB', 'IN'],
  trilateral: ['CN', 'KR'],
  forums: ['g7', 'g20', 'asean-japan-summit', 'un-gge', 'meridian'],
  'rule-of-law': ['g7', 'un-gge', 'ise-shima-cyber-group', 'doc-convention-on-cybercrime'],
  'capacity-building': ['asean'],
  cybercrime: ['unodc', 'doc-convention-on-cybercrime'],
  rules: ['un-gge', 'cb-3-venue-global-cyber-summit'],
  limits: [],
};

function wordsOf(scene: (typeof briefing.scenes)[number], lang: Lang): string {
  return `${scene.title[lang] ?? ''} ${scene.notes[lang] ?? ''}`;
}

test('has eight to ten scenes and its own name, everything in both languages', () => {
  expect(briefing.id).toBe('japan-2016');
  expect(briefing.scenes.length).toBeGreaterThanOrEqual(8);
  expect(briefing.scenes.length).toBeLessThanOrEqual(10);
  for (const lang of LANGS) {
    expect(briefing.title[lang]).toMatch(/\S/);
    for (const { id, title, notes } of briefing.scenes) {
      expect(title[lang], id).toMatch(/\S/);
      expect(notes[lang], id).toMatch(/\S/);
    }
  }
  // The tables of this test know every scene.
  expect(Object.keys(FIGURES)).toEqual(briefing.scenes.map(({ id }) => id));
});

describe.each(briefing.scenes)('scene $id', (scene) => {
  test('has a link that the views understand, in the one way of writing it', () => {
    expect(sceneLink(scene.at, dataset)).toBe(scene.at);
    expect(readLink(scene.at, dataset).ignored).toEqual([]);
  });

  test.each(LANGS)('says in %s no figure that the dataset does not count', (lang) => {
    const allowed = FIGURES[scene.id] ?? [];
    const said = numbersIn(wordsOf(scene, lang));
    expect(said.filter((number) => !allowed.includes(number))).toEqual([]);
  });

  test('says the same figures in both languages', () => {
    const [ja, en] = LANGS.map((lang) => numbersIn(wordsOf(scene, lang)));
    expect(en).toEqual(ja);
  });

  test('calls by their names records that there are', () => {
    for (const id of NAMED[scene.id] ?? []) {
      const entry = dataset.records.get(id);
      if (!entry) throw new Error(`No record ${id}`);
      const name = recordName(entry, dataset);
      for (const lang of LANGS) {
        expect(wordsOf(scene, lang).toLowerCase(), id).toContain(name[lang].toLowerCase());
      }
    }
  });

  test('is said in 40 to 90 seconds: three to seven sentences', () => {
    const { ja = '', en = '' } = scene.notes;
    const sentences = ja.split('。').filter((part) => part.trim() !== '').length;
    expect(sentences).toBeGreaterThanOrEqual(3);
    expect(sentences).toBeLessThanOrEqual(7);
    // About 5 characters, or 2.2 words, a second.
    expect(ja.length / 5).toBeGreaterThan(25);
    expect(ja.length / 5).toBeLessThan(90);
    expect(en.split(/\s+/).length / 2.2).toBeLessThan(90);
  });
});

test('the scene on the rule of law gives the forums and slides that the source has on it', () => {
  expect(lawForums).toEqual(NAMED['rule-of-law']?.filter((id) => !id.startsWith('doc-')).toSorted());
  const { notes } = briefing.scenes.find(({ id }) => id === 'rule-of-law') ?? {};
  expect(notes?.ja).toContain(`スライド${lawSlides.join('と')}は`);
  expect(notes?.en).toContain(`Slides ${lawSlides.join(' and ')} name`);
});

test('points at what is shown by the words of its key, not by colour', () => {
  const notesOf = (id: string) => briefing.scenes.find((scene) => scene.id === id)?.notes;
  expect(notesOf('rule-of-law')?.ja).toContain(`「${forumsMessages.in.ja}」`);
  expect(notesOf('capacity-building')?.ja).toContain(`「${frameworkMessages.priority.ja}」`);
  expect(notesOf('capacity-building')?.en).toContain(`“${frameworkMessages.priority.en}”`);
  for (const { id, notes } of briefing.scenes) {
    expect(notes.ja, id).not.toMatch(/色の/);
    expect(notes.en, id).not.toMatch(/\b(colou?red|in colou?r|orange|blue|grey)\b/i);
  }
});

test('writes dates in English as the charts do: the day, then the month', () => {
  const written = briefing.scenes.map(({ notes }) => notes.en).join('\n');
  expect(written).not.toMatch(new RegExp(`\\b(${MONTHS.join('|')}) \\d{1,2}\\b`));
  expect(written).toContain(formatDate('2015-09-04').en);
  expect(written).toContain(formatDate('2016-05-27').en);
});

test('the scene on dates shows exactly the partners of the consultations without one', () => {
  const { at } = briefing.scenes.find(({ id }) => id === 'limits') ?? { at: '/' };
  const shown = readLink(at, dataset).value.filters.partners;
  expect(shown.toSorted()).toEqual([...new Set(undated.flatMap(({ partners }) => partners))].toSorted());
});

test('what was added from outside the source is said to be so', () => {
  const asking = briefing.scenes.filter(({ at }) => at.includes('dates=added') || at.includes('as=matrix'));
  expect(asking.length).toBeGreaterThan(0);
  for (const { notes } of asking) {
    expect(notes.ja).toContain('補足情報');
    expect(notes.en).toContain('added facts');
  }
});
