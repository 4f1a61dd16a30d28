import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineMatrix } from '../../../src/charts/matrix/headlineMatrix';
import { seenMatrix } from '../../../src/charts/matrix/seenMatrix';
import { selectMatrix } from '../../../src/charts/matrix/selectMatrix';
import { defaultFilters, type Filters } from '../../../src/filters/filters';
import { arbitraryFilters } from '../../support/arbitraryFilters';
import { file } from '../../support/bundledDataset';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();
const select = (filters: Partial<Filters>) =>
  selectMatrix(dataset, { ...defaultFilters(dataset), ...filters });

const SITS = ['member', 'takes-part', 'host', 'party', 'observer'];

/** Counted from the file itself. */
function recount({ partners, levels, pillars }: Filters) {
  const shown = file.forums.filter(({ level }) => levels.length === 0 || levels.includes(level));
  const counted = shown.filter(
    ({ id }) =>
      pillars.length === 0 ||
      pillars.some((number) => {
        const pillar = dataset.frameworkNodes.find((node) => node.pillar === number);
        return new RegExp(`"forums":\\[[^\\]]*"${id}"`).test(JSON.stringify(pillar));
      }),
  );
  const rows = file.supplement.memberships.filter(
    ({ forum, partner }) =>
      counted.some(({ id }) => id === forum) && (partners.length === 0 || partners.includes(partner)),
  );
  const sits = rows.filter(({ standing }) => SITS.includes(standing)).length;
  const unknown = rows.filter(({ standing }) => standing === 'unknown').length;
  return {
    forums: counted.length,
    faded: shown.length - counted.length,
    partners: partners.length === 0 ? file.partners.length : partners.length,
    pairs: rows.length,
    sits,
    unknown,
    out: rows.length - sits - unknown,
    gge: counted.some(({ id }) => id === 'un-gge'),
    fourth: rows.filter(({ earlier }) => earlier !== undefined).length,
    fourthEstimated: rows.filter(({ earlier }) => earlier?.status === 'inferred').length,
    names: partners.map((id) => file.partners.find((partner) => partner.id === id)!.name),
  };
}

test('the paragraph on the whole says of how many the fourth group of experts is known', () => {
  const { ja, en } = seenMatrix(select({}));
  expect(ja).toContain(
    '第5次GGE（2016～17年）の立場を示す。第4次GGE（2014～15年）は、表示中の12のうち3について資料があり（うち1は推定）、下に添え、数えない。',
  );
  expect(en).toContain(
    'its row shows the 5th GGE, 2016–17; the 4th GGE, 2014–15, documented for 3 of the 12 shown (1 of them estimated) and not counted, stands below.',
  );
});

describe('the headline', () => {
  test.each<[string, Partial<Filters>, string, string]>([
    [
      'of the whole',
      {},
      '16会議と12か国・地域：192組のうち150組で立場を確認（補足情報）',
      '12 partners in 16 forums: standing documented for 150 of 192 pairs (added facts)',
    ],
    [
      'of one partner',
      { partners: ['CN'] },
      '中国は16会議のうち少なくとも5に加わる（立場を確認できるのは12。補足情報）',
      'China is in at least 5 of 16 forums; its standing is documented in 12 (added facts)',
    ],
    [
      'of one partner that is documented everywhere',
      { partners: ['US'], levels: ['leaders'] },
      '米国は首脳・閣僚等ハイレベルの4会議のうち3に加わる（立場は全会議で確認。補足情報）',
      'The U.S. is in 3 of 4 forums under “Leaders, ministers and other high level”; its standing is documented in all (added facts)',
    ],
    [
      'of one partner in one forum that nothing decides',
      { partners: ['IL'], levels: ['working'], pillars: [3] },
      'イスラエルが加わると確認できる会議は柱③の項目に挙げられている政策担当者・実務担当者レベルの1会議のうちにない（補足情報）',
      'Israel is not known to be in the one forum under “Policy and working level” named under pillar ③ (added facts)',
    ],
    [
      'of two partners',
      { partners: ['GB', 'CN'], pillars: [1, 3] },
      '柱①③の項目に挙げられている4会議と英国、中国：8組のうち7組で立場を確認（補足情報）',
      'The UK and China in 4 forums named under pillar ① or ③: standing documented for 7 of 8 pairs (added facts)',
    ],
    [
      'when no forum matches',
      { pillars: [2], levels: ['leaders'] },
      '絞り込みに該当する会議は、表示中の4のうちにない',
      'None of the 4 forums shown matches the filter',
    ],
  ])('%s', (_, filters, ja, en) => {
    expect(headlineMatrix(select(filters))).toEqual({ ja, en });
  });
});

type Found = ReturnType<typeof recount>;

/** "1 pair", "2 pairs". */
const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Those chosen, by name up to three of them. */
const who = ({ names, partners }: Found, lang: 'ja' | 'en') =>
  names.length > 0 && names.length <= 3
    ? names.map((name) => name[lang])
    : [lang === 'ja' ? `${partners}か国` : names.length > 3 ? 'chosen partners' : some(partners, 'partner')];

/** What the paragraph must say, word for word. */
function seenWords(found: Found) {
  const { forums, pairs, sits, out, unknown, faded } = found;
  const least = unknown > 0 ? ['少なくとも', 'at least '] : ['', ''];
  const ofPairs = [
    `${forums}会議と`,
    ...who(found, 'ja'),
    ...who(found, 'en'),
    `で${pairs}組。`,
    sits === 0 ? 'る組はなく' : `のは${least[0]}${sits}組`,
    out === 0 ? 'でない組はない' : `でないのは${out}組`,
    unknown === 0 ? '全ての組に資料がある' : `${unknown}組は資料がなく`,
    `The matrix pairs ${forums === 1 ? 'the one forum' : some(forums, 'forum')}`,
    `: ${some(pairs, 'pair')}.`,
    sits === 0 ? 'In none is the partner' : `In ${least[1]}${sits} the`,
    out === 0 ? 'in none is it known not' : `in ${out} it is known not`,
    unknown === 0 ? 'Every pair is documented.' : `For ${unknown} no document`,
  ];
  const ofFaded = [
    `特定できる記載のない${faded}会議は`,
    `Faded and not counted: ${some(faded, 'forum')} that`,
  ];
  return [...(forums > 0 ? ofPairs : []), ...(faded > 0 ? ofFaded : []), ...fourthWords(found)];
}

/** What is said of the fourth group, which is drawn below the fifth and not counted. */
function fourthWords({ gge, fourth, fourthEstimated, partners }: Found) {
  if (!gge) return [];
  if (fourth === 0) {
    return [
      '第4次GGE（2014～15年）については、表示中の国・地域の資料がない。',
      '; for the 4th GGE, 2014–15 nothing is documented.',
    ];
  }
  if (partners === 1)
    return [`documented for the one shown${fourthEstimated > 0 ? ' (estimated)' : ''} and not counted`];
  return [
    `表示中の${partners}のうち${fourth}について資料があり${fourthEstimated > 0 ? `（うち${fourthEstimated}は推定）` : '、'}`,
    `documented for ${fourth} of the ${partners} shown${fourthEstimated > 0 ? ` (${fourthEstimated} of them estimated)` : ''} and not counted`,
  ];
}

/** What the headline must say, word for word. */
function headlineWords(found: Found) {
  const { forums, partners, pairs, sits, unknown, faded } = found;
  const known = pairs - unknown;
  if (forums === 0) return [`表示中の${faded}のうちにない`];
  if (partners > 1) {
    return [`${pairs}組のうち${known}組`, `for ${known} of ${some(pairs, 'pair')}`, ...who(found, 'ja')];
  }
  if (sits === 0)
    return unknown > 0
      ? ['と確認できる会議', 'not known to be in']
      : ['が加わる会議', / is (in none of|not in) /.source];
  return [
    `${forums}会議のうち${unknown > 0 ? '少なくとも' : ''}${sits}に加わる`,
    unknown > 0 ? `確認できるのは${known}。` : '立場は全会議で確認。',
  ];
}

test('whatever is chosen, the headline and the paragraph say the numbers of the file', () => {
  fc.assert(
    fc.property(arbitraryFilters(dataset), (filters) => {
      const data = selectMatrix(dataset, filters);
      const found = recount(filters);
      const [headline, seen] = [headlineMatrix(data), seenMatrix(data)].map(({ ja, en }) => `${ja} ${en}`);
      expect(data.count).toEqual({
        in: found.sits,
        out: found.out,
        unknown: found.unknown,
        total: found.pairs,
      });
      for (const words of seenWords(found)) expect(seen).toContain(words);
      for (const words of headlineWords(found)) expect(headline).toMatch(new RegExp(words));
      expect(seen?.includes('Faded and not counted:')).toBe(found.faded > 0);
      expect(seen?.includes('4th GGE')).toBe(found.gge);
      expect(`${seen} ${headline}`).not.toMatch(/\b1 (forums|pairs|partners)\b/);
    }),
    { numRuns: 120 },
  );
});
