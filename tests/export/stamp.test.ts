import { expect, test } from 'vitest';
import { stampOf } from '../../src/export/stamp';
import { fileName } from '../../src/export/file/fileName';
import { readLink } from '../../src/filters/link';
import { realDataset } from '../support/realDataset';

const dataset = realDataset();
const bare = { tables: [] };
const at = (link: string) => readLink(link, dataset).value;

test('what leaves the app says what it is restricted to, as of when, from where', () => {
  const address = 'https://example.org/#/timeline?partners=GB&years=2013-2015';
  const stamp = stampOf(dataset, at('/timeline?partners=GB&years=2013-2015'), address, bare);
  expect(stamp.filter).toEqual({ ja: '絞り込み：英国、2013～2015年', en: 'Filter: the UK, 2013–2015' });
  expect(stamp.asOf).toEqual({ ja: '2016年10月現在', en: 'as of October 2016' });
  expect(stamp.source.ja).toContain(dataset.source.title.ja);
  // One sentence after another: the title of the source ends with a bracket of its own.
  expect(stamp.source.ja).toMatch(/^出典：日本政府、.*）。2016年10月現在。表題は当サイトによる。$/);
  expect(stamp.source.en).toMatch(
    /^Source: Government of Japan, .*\)\. As of October 2016\. The title is ours\.$/,
  );
  expect(stamp.address).toBe(address);
  expect(stampOf(dataset, at('/timeline'), address, bare).filter).toEqual({
    ja: '絞り込み：なし（全件）',
    en: 'Filter: none (all records)',
  });
});

test.each([
  ['/partners/GB', '対象：英国', 'About: the UK'],
  // As a reader may write it.
  ['/partners/gb', '対象：英国', 'About: the UK'],
  ['/partners/GB?with=FR', '対象：英国、フランス', 'About: the UK and France'],
  // The chosen partners of the filter do not act on a profile, the years do.
  [
    '/partners/GB?partners=US&years=2013-2015',
    '対象：英国（絞り込み：2013～2015年）',
    'About: the UK (Filter: 2013–2015)',
  ],
  ['/partners', '絞り込み：なし（全件）', 'Filter: none (all records)'],
])('what leaves %s says whom it is about', (link, ja, en) => {
  expect(stampOf(dataset, at(link), '', bare).filter).toEqual({ ja, en });
});

test('a file name says what the file holds, in characters that every system takes', () => {
  const name = (link: string) => fileName(at(link), dataset, 'svg');
  expect(name('/timeline?partners=US,GB&years=2013-2015')).toBe(
    'cyber-diplomacy_timeline_partners-GB-US_years-2013-2015_ja.svg',
  );
  expect(name('/forums?as=matrix&lang=en')).toBe('cyber-diplomacy_forums_matrix_en.svg');
  expect(name('/')).toBe('cyber-diplomacy_overview_ja.svg');
  expect(name('/partners/GB')).toBe('cyber-diplomacy_partners-GB_ja.svg');
});

test('two files that hold different things have different names', () => {
  const name = (link: string) => fileName(at(link), dataset, 'csv');
  expect(name('/timeline?dates=added&lane=milestones')).toBe(
    'cyber-diplomacy_timeline_dates-added_lane-milestones_ja.csv',
  );
  expect(name('/records?q=UN%26_%E5%9B%BD%E9%80%A3')).toBe('cyber-diplomacy_records_found_ja.csv');
  expect(name('/forums?as=matrix&supplement=off')).toBe('cyber-diplomacy_forums_source-only_matrix_ja.csv');
  expect(name('/records?kinds=forum&layer=added')).toBe(
    'cyber-diplomacy_records_kinds-forum_layer-added_ja.csv',
  );
  // What is only on the reader's screen changes nothing in the file.
  expect(name('/framework?open=all&node=cb-1&record=US&theme=dark&embed=1')).toBe(
    'cyber-diplomacy_framework_ja.csv',
  );
});

test('a file name stays short enough for every system, and keeps its ending', () => {
  const all = dataset.partners.map(({ id }) => id).slice(1);
  const kinds = 'partner,consultation,forumLevel,forum,framework,strategy,document,agency';
  const link = `/records?partners=${all.join(',')}&kinds=${kinds}&columns=kind,date,partners,level,pillar&q=UN`;
  const name = fileName(at(link), dataset, 'xlsx', ['records'], ['ja', 'en']);
  expect(name).toBe(
    `cyber-diplomacy_records_${all.length}-partners_found_8-kinds_5-columns_ja-en_records.xlsx`,
  );
  const long = fileName({ ...at('/'), path: `/partners/${'x'.repeat(300)}` }, dataset, 'json');
  expect(long).toHaveLength(120);
  expect(long).toMatch(/\.json$/);
});
