import { describe, expect, test } from 'vitest';
import type { Hit } from '../../../src/dataset/search/search';
import { hitChange } from '../../../src/features/search/hitChange';
import { layOut } from '../../../src/features/search/layOut';
import { selectExamples } from '../../../src/features/search/selectExamples';
import { selectResults } from '../../../src/features/search/selectResults';
import { aroundMark } from '../../../src/features/search/aroundMark';
import { buildSearch } from '../../../src/dataset/search/buildSearch';
import { parseView } from '../../../src/filters/viewUrl';
import { LANGS } from '../../../src/i18n/text';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const search = await buildSearch(dataset);
const view = (query: string) => parseView(new URLSearchParams(query), dataset).value;
const hit = (kind: Hit['kind'], id: string): Hit => ({
  kind,
  id,
  score: 1,
  marks: [],
  via: null,
  alike: false,
});

describe('where a hit leads', () => {
  test.each([
    ['consultation', '2014-us', '/', '/timeline'],
    ['forum', 'arf', '/timeline', '/forums'],
    ['forumLevel', 'leaders', '/', '/forums'],
    ['framework', 'cb-2', '/', '/framework'],
    ['strategy', 'st-g7', '/', '/strategy'],
  ] as const)('%s %s, from %s, to %s', (kind, id, from, to) => {
    expect(hitChange(hit(kind, id), from, view(''), dataset)).toMatchObject({
      path: to,
      view: { record: id },
    });
    expect(hitChange(hit(kind, id), to, view('as=table'), dataset)).not.toHaveProperty('path');
  });

  test('a kind that no view is about, and any kind on a view of all, stay where the reader is', () => {
    for (const [kind, id] of [
      ['document', 'doc-un-charter'],
      ['agency', 'nisc'],
      ['milestone', 'ms-basic-policy'],
    ] as const) {
      expect(hitChange(hit(kind, id), '/forums', view(''), dataset)).toEqual({ view: { record: id } });
    }
    expect(hitChange(hit('consultation', '2014-us'), '/records', view('q=us'), dataset)).toEqual({
      view: { record: '2014-us' },
    });
  });

  test('a partner has a page of its own, from everywhere, with the inspector closed', () => {
    for (const from of ['/', '/timeline', '/records', '/source', '/partners/GB']) {
      expect(hitChange(hit('partner', 'EE'), from, view('record=2014-us&q=us'), dataset)).toMatchObject({
        path: '/partners/EE',
        view: { record: null, words: '', compared: [] },
      });
    }
    expect(hitChange(hit('partner', 'EE'), '/partners/EE', view('with=FR'), dataset)).toEqual({
      view: { record: null },
    });
  });

  test('an item of the framework is shown with the branches above it, and those that were open', () => {
    const change = hitChange(hit('framework', 'cb-2-law'), '/', view('open=cb-basic-policy,cb-1'), dataset);
    expect(change.view).toMatchObject({
      record: 'cb-2-law',
      node: 'cb-2-law',
      open: ['cb-basic-policy', 'cb-1', 'cb-2', 'cb-2-support'],
    });
  });

  test('a section and a term have pages of their own', () => {
    const left = { words: '', kinds: [], record: null };
    expect(hitChange(hit('section', 'D6.1.1'), '/records', view('q=us'), dataset)).toMatchObject({
      path: '/source',
      view: { ...left, section: 'D6.1.1' },
    });
    expect(hitChange(hit('term', 'term-oda'), '/', view(''), dataset)).toMatchObject({
      path: '/glossary',
      view: { ...left, term: 'term-oda' },
    });
  });
});

describe('the list', () => {
  test('groups by kind, the kind of the best hit first, and counts its options through', () => {
    const groups = layOut(selectResults(search.find('US'), dataset), [], false);
    expect(groups[0]).toMatchObject({ kind: 'partner', total: 1, from: 0, more: null });
    expect(groups[1]).toMatchObject({ kind: 'consultation', total: 4, from: 1 });
    groups.forEach(({ from, shown, more, total }, index) => {
      const next = groups[index + 1]?.from ?? from + shown.length + (more === null ? 0 : 1);
      expect(from + shown.length + (more === null ? 0 : 1)).toBe(next);
      expect(shown.length === total).toBe(more === null);
    });
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(search.find('US').length);
  });

  test('records have a table for the rest, sections are unfolded in place', () => {
    const results = selectResults(search.find('2016'), dataset);
    const consultations = layOut(results, [], false).find(({ kind }) => kind === 'consultation');
    expect(consultations).toMatchObject({ total: 6, more: 'records' });
    const onSlide6 = dataset.source.sections.filter(({ slide }) => slide === 6).length;
    const many = selectResults(search.find('スライド6'), dataset);
    expect(layOut(many, [], false)[0]).toMatchObject({ kind: 'section', total: onSlide6, more: 'unfold' });
    expect(layOut(many, ['section'], false)[0]?.shown).toHaveLength(onSlide6);
    // What has only some of the words is not in the table of records.
    const some = layOut(results, [], true).find(({ kind }) => kind === 'consultation');
    expect(some).toMatchObject({ total: 6, more: 'unfold' });
  });

  test('every example finds something as it is written', () => {
    expect(selectExamples(dataset).length).toBeGreaterThanOrEqual(4);
    for (const example of selectExamples(dataset)) {
      for (const lang of LANGS) {
        expect([example[lang], search.find(example[lang])[0]?.alike]).toEqual([example[lang], false]);
      }
    }
  });

  test('a dataset with little in it has fewer examples', () => {
    const bare = { ...dataset, consultations: [], agencies: [], documents: [], frameworkNodes: [] };
    expect(selectExamples(bare).map(({ en }) => en)).toEqual(['Germany']);
  });

  test('a long sentence is shown from shortly before what was found', () => {
    const long = { text: 'あ'.repeat(80), marked: false };
    const found = { text: '防衛', marked: true };
    const [before, ...rest] = aroundMark([long, found]);
    expect(before?.text).toBe(`…${'あ'.repeat(24)}`);
    expect(rest).toEqual([found]);
    expect(aroundMark([{ text: '短い文の', marked: false }, found])).toHaveLength(2);
    expect(aroundMark([long])).toEqual([long]);
  });
});
