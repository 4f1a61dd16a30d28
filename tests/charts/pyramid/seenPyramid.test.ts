import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seenPyramid } from '../../../src/charts/pyramid/seenPyramid';
import { selectPyramid } from '../../../src/charts/pyramid/selectPyramid';
import type { Dataset } from '../../../src/dataset/model';
import { withoutSupplement } from '../../../src/dataset/withoutSupplement';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const printed = withoutSupplement(dataset);
const seen = (filters: Partial<Filters> = {}, data: Dataset = dataset) =>
  seenPyramid(selectPyramid(data, { ...defaultFilters(data), ...filters }));

const SITS = ['member', 'takes-part', 'host', 'party', 'observer'];

/** Counted from the file itself: forums at the chosen levels that match, that do not, that nothing decides. */
function recount({ partners, levels, pillars }: Filters) {
  const named = (id: string) =>
    pillars.length === 0 ||
    pillars.some((number) => {
      const pillar = dataset.frameworkNodes.find((node) => node.pillar === number);
      return new RegExp(`"forums":\\[[^\\]]*"${id}"`).test(JSON.stringify(pillar));
    });
  const forums = file.forums.filter(({ level }) => levels.length === 0 || levels.includes(level));
  const answers = forums.map(({ id }) => {
    const standings = file.supplement.memberships
      .filter((row) => row.forum === id && partners.includes(row.partner))
      .map(({ standing }) => standing);
    if (!named(id)) return 'out';
    if (partners.length === 0 || standings.some((word) => SITS.includes(word))) return 'in';
    return standings.includes('unknown') ? 'unknown' : 'out';
  });
  const count = (answer: string) => answers.filter((one) => one === answer).length;
  return { total: forums.length, in: count('in'), out: count('out'), unknown: count('unknown') };
}

/** Every number that stands in the words, in their order; pillar marks are no numbers. */
const numbers = (words: string) => [...words.matchAll(/\d+/g)].map(Number);
const zeroless = (count: number) => (count === 0 ? [] : [count]);

/** The numbers that each language must say, in its order. */
function expected(filters: Filters) {
  const { levels, partners, pillars } = filters;
  const tiers = file.forumLevels
    .filter(({ id }) => levels.length === 0 || levels.includes(id))
    .map(({ id }) => file.forums.filter(({ level }) => level === id).length);
  const found = recount(filters);
  const asked = partners.length + pillars.length > 0;
  const away = zeroless(file.forums.length - found.total);
  const one = tiers.length === 1;
  // More than three are counted, not named; up to ten are counted in English words.
  const many = partners.length > 3 ? [partners.length] : [];
  return {
    ja: [
      ...(one ? tiers : [...tiers, found.total]),
      ...(asked ? [...many, ...[found.in, found.out, found.unknown].flatMap(zeroless)] : []),
      ...away,
    ],
    en: [
      ...(one ? tiers : [found.total, ...tiers]),
      ...(asked
        ? [...many.filter((count) => count > 10), ...[found.in, found.out, found.unknown].flatMap(zeroless)]
        : []),
      ...(away[0] === 1 ? [] : away),
    ],
  };
}

describe('what is seen on the pyramid', () => {
  test.each<[string, Partial<Filters>, string, string]>([
    [
      'one level, one partner that is in one forum of it',
      { levels: ['senior-officials'], partners: ['CN'] },
      '原資料は高級実務者レベルの5会議を挙げる。一覧は「等」で終わる。絞り込み（中国）に該当するのは1会議、該当しないのは4会議（補足情報）。ほかのレベルの11会議は薄く示す。',
      'The source names 5 forums under “Senior officials level”. The list ends in “and others”. Under the filter (China) 1 matches, 4 do not (added facts). The 11 forums at other levels are faded.',
    ],
    [
      'a partner with standings that are not documented',
      { levels: ['working', 'leaders'], partners: ['IL'] },
      '原資料は首脳・閣僚等ハイレベルの4会議、政策担当者・実務担当者レベルの7会議、計11会議を挙げる。いずれの一覧も「等」で終わる。絞り込み（イスラエル）に該当するのは1会議、該当しないのは5会議、資料がなく判断できないのは5会議（補足情報）。ほかのレベルの5会議は薄く示す。',
      'The source names 11 forums: 4 under “Leaders, ministers and other high level” and 7 under “Policy and working level”. Both lists end in “and others”. Under the filter (Israel) 1 matches, 5 do not, and for 5 no document shows it, which does not mean “no” (added facts). The 5 forums at other levels are faded.',
    ],
    [
      'nothing found',
      { pillars: [2], levels: ['leaders'] },
      '原資料は首脳・閣僚等ハイレベルの4会議を挙げる。一覧は「等」で終わる。絞り込み（柱②）に該当する会議はなく、該当しないのは4会議。ほかのレベルの12会議は薄く示す。',
      'The source names 4 forums under “Leaders, ministers and other high level”. The list ends in “and others”. Under the filter (pillar ②) none matches, 4 do not. The 12 forums at other levels are faded.',
    ],
    [
      'all match, and what is none is left out',
      { partners: ['US'], levels: ['working'] },
      '原資料は政策担当者・実務担当者レベルの7会議を挙げる。一覧は「等」で終わる。絞り込み（米国）に該当するのは7会議（補足情報）。ほかのレベルの9会議は薄く示す。',
      'The source names 7 forums under “Policy and working level”. The list ends in “and others”. Under the filter (the U.S.) 7 match (added facts). The 9 forums at other levels are faded.',
    ],
  ])('%s', (_, filters, ja, en) => {
    expect(seen(filters)).toEqual({ ja, en });
  });

  test('nothing listed is said, and nothing else', () => {
    expect(seen({ partners: ['CN'] }, { ...dataset, forums: [] })).toEqual({
      ja: '原資料に会議の記載なし。',
      en: 'The source lists no forums.',
    });
  });

  test('whatever is chosen, both languages say the numbers of the file and no others', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const { ja, en } = seen(filters);
        expect(numbers(ja)).toEqual(expected(filters).ja);
        expect(numbers(en)).toEqual(expected(filters).en);
        expect(en).not.toMatch(/\b1 forums\b|\b1 (match|do)\b|\bnone (match|do)\b/);
        expect(ja.includes('補足情報')).toBe(filters.partners.length > 0);
        expect(en.includes('added facts')).toBe(filters.partners.length > 0);
      }),
      { numRuns: 120 },
    );
  });

  test('with the added facts switched off, partners change nothing and nothing from outside is said', () => {
    fc.assert(
      fc.property(arbitraryFilters(dataset), (filters) => {
        const words = seen(filters, printed);
        expect(words).toEqual(seen({ ...filters, partners: [] }));
        expect(`${words.ja}${words.en}`).not.toMatch(/補足情報|added facts|資料がなく|document/);
      }),
    );
  });
});
