import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parseDataset';
import type { DatasetFile } from '../../src/dataset/schema';
import { datasetFile } from '../support/realDataset';

/** The issues of the bundled file after one change, as "path: English reason". */
function issuesAfter(change: (file: DatasetFile) => unknown): string[] {
  const file = datasetFile();
  change(file);
  const parsed = parseDataset(file);
  return parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path}: ${message.en}`);
}

describe('the one door for data', () => {
  test('lets the bundled file in', () => {
    expect(issuesAfter(() => undefined)).toEqual([]);
  });

  test.each<[string, (file: DatasetFile) => unknown, string]>([
    [
      'a missing list',
      (file) => Reflect.deleteProperty(file, 'forums'),
      'forums: This required field is missing. Add it.',
    ],
    [
      'a year in words',
      (file) => Reflect.set(file.consultations[3]!, 'year', '2014'),
      'consultations[3].year: This has the wrong type. It must be of type number.',
    ],
    [
      'an unknown field',
      (file) => Reflect.set(file.partners[0]!, 'nmae', 1),
      'partners[0].nmae: This field is not known. Check its spelling or remove it.',
    ],
    [
      'a name in one language',
      (file) => Reflect.deleteProperty(file.forums[0]!.name, 'en'),
      'forums[0].name.en: This required field is missing. Add it.',
    ],
    [
      'an empty name',
      (file) => (file.forums[0]!.name.ja = ''),
      'forums[0].name.ja: This must not be empty. Give a value.',
    ],
    [
      'an unknown format',
      (file) => Reflect.set(file.consultations[0]!, 'format', 'phone'),
      'consultations[0].format: This must be one of: bilateral, trilateral.',
    ],
    [
      'an id used twice',
      (file) => (file.consultations[1]!.id = '2012-gb'),
      'consultations[1].id: "2012-gb" is already used at consultations[0]. Choose another id.',
    ],
    [
      'a partner that is not listed',
      (file) => (file.consultations[0]!.partners = ['JP']),
      'consultations[0].partners[0]: "JP" is not in partners. Check the id.',
    ],
    [
      'a section that does not exist',
      (file) => (file.forums[0]!.cites = ['D99']),
      'forums[0].cites[0]: "D99" is not in source.sections. Check the id.',
    ],
    [
      'a year outside the coverage',
      (file) => (file.consultations[0]!.year = 2017),
      'consultations[0].year: 2017 is outside the coverage (2012–2016).',
    ],
    [
      'a bilateral with two partners',
      (file) => file.consultations[0]!.partners.push('US'),
      'consultations[0].partners: A bilateral consultation needs one partner.',
    ],
    [
      'a trilateral with one',
      (file) => file.consultations.find(({ id }) => id === '2014-cn-kr')!.partners.pop(),
      'consultations[5].partners: A trilateral consultation needs 2 partners.',
    ],
    [
      'a level that does not exist',
      (file) => (file.forums[0]!.level = 'top'),
      'forums[0].level: "top" is not in forumLevels. Check the id.',
    ],
    [
      'a link to nothing',
      (file) => (file.framework.links = { forums: ['g77'] }),
      'framework.links.forums[0]: "g77" is not in forums. Check the id.',
    ],
    [
      'a day that the calendar lacks',
      (file) => (file.documents.find(({ date }) => date?.length === 10)!.date = '2015-02-30'),
      'date: 2015-02-30 is not a day of the calendar.',
    ],
    [
      'a date outside the year of its record',
      (file) =>
        (file.supplement.consultations[0]!.date = { start: '2013-06-19', status: 'verified-official' }),
      "supplement.consultations[0].date.start: The date 2013-06-19 does not fall in the record's year (2012).",
    ],
    [
      'an end before the start',
      (file) =>
        (file.supplement.consultations[0]!.date = {
          start: '2012-06-19',
          end: '2012-06-01',
          status: 'verified-official',
        }),
      'supplement.consultations[0].date.end: The end is before the start.',
    ],
    [
      'a standing without a source',
      (file) => (file.supplement.memberships[0]!.urls = []),
      'supplement.memberships[0].urls: A standing that is not unknown needs a link to its source.',
    ],
    [
      'an unknown standing with a link',
      (file) =>
        (file.supplement.memberships.find(({ standing }) => standing === 'unknown')!.urls = [
          'https://x.test',
        ]),
      'urls: A standing that is unknown must not carry a link.',
    ],
    [
      'a milestone less precise than it says',
      (file) => (file.milestones[0]!.date = '2013'),
      'milestones[0].date: The date is not written with the precision "day".',
    ],
  ])('%s is named with its path and what to do', (_what, change, expected) => {
    expect(issuesAfter(change)[0]).toContain(expected);
  });

  test.each([null, 'text', 42, []])('%j is no dataset', (input) => {
    const parsed = parseDataset(input);
    expect(parsed.ok).toBe(false);
  });

  test('says every issue in Japanese too', () => {
    const parsed = parseDataset({ ...datasetFile(), forums: undefined });
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ path: 'forums', message: { ja: '必須の項目がありません。追加してください。' } }],
    });
  });
});
