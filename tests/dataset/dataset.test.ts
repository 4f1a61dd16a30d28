// Facts about the bundled dataset, one by one, as the source prints them. What any dataset must satisfy is
// checked by parseDataset; what is here would be wrong for any other source.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DatasetFile } from '../../src/dataset/schema';

type Node = DatasetFile['framework'];

const file = JSON.parse(
  readFileSync(new URL('../../public/data/dataset.json', import.meta.url), 'utf8'),
) as DatasetFile;
const { source, partners, consultations, forumLevels, forums, framework, strategy } = file;
const { documents, agencies, milestones, supplement } = file;

/** The node and everything below it, each with its depth below the root. */
function walk(node: Node, depth = 0): { node: Node; depth: number }[] {
  return [{ node, depth }, ...node.children.flatMap((child) => walk(child, depth + 1))];
}

const frameworkNodes = walk(framework);
const nodes = [framework, ...strategy].flatMap((root) => walk(root).map(({ node }) => node));
const records: readonly { id: string; cites: string[] }[] = [
  ...partners,
  ...consultations,
  ...forumLevels,
  ...forums,
  ...nodes,
  ...documents,
  ...agencies,
  ...milestones,
];

/** The node with the id; a test that names a node which is not there fails here. */
function nodeOf(id: string): Node {
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`No node ${id}`);
  return found;
}

function below(id: string): string[] {
  return nodeOf(id).children.map((child) => child.label.ja);
}

/** Japanese labels from the root of the framework down to the node, both ends included. */
function pathTo(id: string): string[] {
  const search = (node: Node): Node[] => {
    if (node.id === id) return [node];
    const path = node.children.map(search).find((found) => found.length > 0);
    return path === undefined ? [] : [node, ...path];
  };
  return search(framework).map((node) => node.label.ja);
}

describe('source', () => {
  test('has the 91 sections of eight slides and the policy text', () => {
    expect(source.sections).toHaveLength(91);
    expect(source.asOf).toBe('2016-10');
    const slides = source.sections.map(({ id, part, slide }) => ({ id, part, slide }));
    expect(slides).toEqual(
      slides.map(({ id }) =>
        id.startsWith('D')
          ? { id, part: 'deck', slide: Number(id[1]) }
          : { id, part: 'policy', slide: undefined },
      ),
    );
    expect(new Set(slides.map(({ slide }) => slide))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, undefined]));
  });

  test('has 79 leaf sections, each cited by a record outside the supplement', () => {
    const ids = source.sections.map(({ id }) => id);
    const leaves = ids.filter((id) => !ids.some((other) => other.startsWith(`${id}.`)));
    const cited = new Set(records.flatMap(({ cites }) => cites));
    expect(leaves).toHaveLength(79);
    expect(leaves.filter((id) => !cited.has(id))).toEqual([]);
  });

  test('gives every record an id of its own', () => {
    const ids = [...records, ...supplement.terms].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('consultations', () => {
  const LISTED: Record<number, string[]> = {
    2012: ['GB', 'IN'],
    2013: ['US'],
    2014: ['US', 'EU', 'CN+KR', 'IL', 'EE', 'FR', 'GB'],
    2015: ['AU', 'RU', 'US', 'CN+KR', 'EE'],
    2016: ['FR', 'IL', 'US', 'AU', 'DE', 'GB'],
  };
  const years = Object.keys(LISTED).map(Number);

  test('are the 21 of the list, in its order', () => {
    expect(consultations).toHaveLength(21);
    expect(consultations.map((held) => [held.year, held.partners.join('+')])).toEqual(
      years.flatMap((year) => LISTED[year]?.map((listed) => [year, listed])),
    );
  });

  test('number 2, 1, 7, 5 and 6 a year', () => {
    expect(years.map((year) => consultations.filter((held) => held.year === year).length)).toEqual([
      2, 1, 7, 5, 6,
    ]);
  });

  test('are trilateral with China and Korea, bilateral with the others', () => {
    const trilateral = consultations.filter(({ format }) => format === 'trilateral');
    expect(trilateral.map(({ id }) => id)).toEqual(['2014-cn-kr', '2015-cn-kr']);
    expect(trilateral.map((held) => held.partners)).toEqual([
      ['CN', 'KR'],
      ['CN', 'KR'],
    ]);
    expect(trilateral.every(({ cites }) => cites.includes('D6.3.n2'))).toBe(true);
  });

  test('cite the list of their year', () => {
    expect(consultations.filter(({ year, cites }) => !cites.includes(`D6.3.${year}`))).toEqual([]);
  });

  test('hold nothing that the source does not print: no month, no day, no place', () => {
    const keys = new Set(consultations.flatMap((held) => Object.keys(held)));
    expect(keys).toEqual(new Set(['id', 'year', 'partners', 'format', 'cites']));
    expect(JSON.stringify(consultations)).not.toMatch(/\d{4}-\d{2}/);
  });

  test('bear out the claim of 12 countries and regions', () => {
    const seen = new Set(consultations.flatMap((held) => held.partners));
    expect(seen.size).toBe(12);
    expect(file.coverage.claim).toEqual({ partners: 12, cites: ['D6.1.1', 'D1.3.5'] });
    expect(file.coverage.partial).toEqual([{ year: 2016, through: '2016-10' }]);
  });

  test('reach 2, 3, 9, 11 and 12 partners by the end of each year', () => {
    const reached = (year: number) =>
      new Set(consultations.filter((held) => held.year <= year).flatMap((held) => held.partners)).size;
    expect(years.map(reached)).toEqual([2, 3, 9, 11, 12]);
  });
});

describe('partners', () => {
  test('are 11 countries and 1 region, in the order of first listing', () => {
    expect(partners.map(({ id }) => id)).toEqual([
      'GB',
      'IN',
      'US',
      'EU',
      'CN',
      'KR',
      'IL',
      'EE',
      'FR',
      'AU',
      'RU',
      'DE',
    ]);
    expect(partners.filter(({ kind }) => kind === 'country')).toHaveLength(11);
    expect(partners.filter(({ kind }) => kind === 'region').map(({ id }) => id)).toEqual(['EU']);
    expect([...new Set(consultations.flatMap((held) => held.partners))]).toEqual(
      partners.map(({ id }) => id),
    );
  });

  test('keep the label of the list', () => {
    expect(partners.map(({ deckLabel }) => deckLabel).join(' ')).toBe(
      '英 印 米 EU 中 韓 イスラエル エストニア 仏 豪 露 独',
    );
  });

  test('cite exactly the years in which they are listed', () => {
    const cited = partners.map(({ id, cites }) => [id, cites.filter((cite) => !cite.startsWith('D6.3.n'))]);
    const listed = partners.map(({ id }) => [
      id,
      consultations.filter((held) => held.partners.includes(id)).map((held) => `D6.3.${held.year}`),
    ]);
    expect(cited).toEqual(listed);
  });
});

describe('forums', () => {
  const at = (level: string) => forums.filter((forum) => forum.level === level).map(({ name }) => name.ja);

  test('stand on three levels, each open-ended', () => {
    expect(forumLevels.map(({ id, name, openEnded }) => [id, name.ja, openEnded])).toEqual([
      ['leaders', '首脳・閣僚等ハイレベル', true],
      ['senior-officials', '高級実務者レベル', true],
      ['working', '政策担当者・実務担当者レベル', true],
    ]);
  });

  test('are the 4, 5 and 7 of the list, as it prints them', () => {
    expect(at('leaders')).toEqual([
      'G7',
      'G20',
      '日・ASEAN首脳会議',
      'サイバー空間に関するロンドンプロセス会議',
    ]);
    expect(at('senior-officials')).toEqual([
      'G7伊勢志摩サイバーグループ',
      '国連政府専門家会合',
      '日・ASEAN情報セキュリティ政策会議',
      '日・ASEANサイバー犯罪対策対話',
      'サイバー犯罪条約委員会会合',
    ]);
    expect(at('working')).toEqual([
      'MERIDIAN',
      'IWWN',
      'FiRST',
      'NatCSIRT',
      'OECD WPSPDE',
      'APEC-TEL',
      'ARFサイバー関連会合',
    ]);
    expect(forums).toHaveLength(16);
  });

  test('cite the section of their level', () => {
    const section: Record<string, string> = {
      leaders: 'D6.2.1',
      'senior-officials': 'D6.2.2',
      working: 'D6.2.3',
    };
    expect(forums.filter(({ level, cites }) => !cites.includes(section[level] ?? ''))).toEqual([]);
  });
});

describe('framework', () => {
  test('is the Basic Policy of October 2016, at least 60 nodes and 4 levels below the root', () => {
    expect(framework.label.ja).toBe(
      'サイバーセキュリティ分野における開発途上国に対する能力構築支援（基本方針）',
    );
    expect(framework.date).toBe('2016-10');
    expect(frameworkNodes.length).toBeGreaterThanOrEqual(60);
    expect(Math.max(...frameworkNodes.map(({ depth }) => depth))).toBeGreaterThanOrEqual(4);
  });

  test('has three pillars, the first mainly bilateral, the others mainly multilateral', () => {
    const pillars = frameworkNodes.map(({ node }) => node).filter(({ kind }) => kind === 'pillar');
    expect(pillars.map((node) => [node.pillar, node.mark, node.emphasis, node.label.ja])).toEqual([
      [1, '①', 'bilateral', 'インシデント・レスポンス等の能力の向上支援'],
      [2, '②', 'multilateral', 'サイバー犯罪対策支援'],
      [
        3,
        '③',
        'multilateral',
        'サイバー空間の利用に関する国際的ルール作り及び信頼醸成措置に関する理解・認識の共有',
      ],
    ]);
    expect(nodes.filter((node) => node.pillar !== undefined)).toEqual(pillars);
  });

  test('puts (a) and (c) of the first pillar first, and nothing else', () => {
    expect(nodes.filter(({ priority }) => priority).map(({ mark, label }) => [mark, label.ja])).toEqual([
      ['（ア）', '途上国政府の態勢作りの支援'],
      ['（ウ）', '機材・設備の運用能力の向上支援'],
    ]);
    expect(nodeOf('cb-1-b').mark).toBe('（イ）');
  });

  test.each([
    ['cb-1-a-strategy', 'サイバーセキュリティ戦略の策定・改定支援'],
    ['cb-1-record-myanmar-network', 'ミャンマーの通信網の改善'],
    ['cb-1-record-experts-myanmar', 'ミャンマー'],
    ['cb-1-record-experts-indonesia', 'インドネシア'],
    ['cb-1-record-experts-viet-nam', 'ベトナム'],
    ['cb-1-record-infosec-training', '日・ASEAN情報セキュリティ政策会議の研修'],
    ['cb-1-record-jaif', 'JAIFを活用した協力強化の取組'],
    ['cb-1-next-oda', '政府開発援助（ODA）'],
    ['cb-2-unodc-project', 'UNODCのプロジェクトへの出資'],
    ['cb-2-asia-pacific-conference', 'アジア大洋州地域サイバー犯罪捜査技術会議'],
    ['cb-3-awareness-content', 'ASEANとの意識啓発コンテンツの合作'],
    ['cb-3-awareness-students', '留学生の意見交換'],
    ['cb-3-venue-gge', '国連サイバー政府専門家会合（GGE）'],
    ['cb-3-venue-london-process', 'ロンドン・プロセス'],
    ['cb-3-venue-global-cyber-summit', 'グローバルサイバーサミット'],
    ['cb-3-venue-meridian', 'メリディアン会合'],
  ])('reaches %s from the root, below its pillar', (id, label) => {
    const path = pathTo(id);
    expect(path.at(-1)).toBe(label);
    expect(path[1]).toBe(nodeOf(id.slice(0, 4)).label.ja);
  });

  test('names the ways of building arrangements and of operating equipment', () => {
    expect(below('cb-1-a')).toEqual([
      'アウェアネスの向上',
      '制度・政策面の知見提供',
      '態勢・機構面の知見提供',
    ]);
    expect(below('cb-1-c')).toEqual(['技術面の知見提供', '人材育成']);
  });

  test('gives four reasons', () => {
    expect(nodeOf('cb-reasons').children.map(({ kind, mark }) => `${kind} ${mark}`)).toEqual([
      'reason ①',
      'reason ②',
      'reason ③',
      'reason ④',
    ]);
  });

  test('dates the documents as the policy text does', () => {
    expect(nodeOf('cb-documents').children.map(({ label, date }) => [label.ja, date])).toEqual([
      ['国家安全保障戦略', '2013-12-17'],
      ['サイバーセキュリティ戦略', '2015-09-04'],
      ['開発協力大綱', '2015-02-10'],
      ['サイバーに関するG7の原則と行動', '2016-05'],
    ]);
    expect(nodeOf('cb-1-record-myanmar-network').date).toBe('2015/..');
    expect(nodeOf('cb-asean-summit').date).toBe('2016-09-07');
  });

  test('is borne by seven ministries and agencies', () => {
    const names = [
      '内閣サイバーセキュリティセンター',
      '警察庁',
      '総務省',
      '法務省',
      '外務省',
      '経済産業省',
      '防衛省',
    ];
    expect(below('cb-impl-agencies')).toEqual(names);
    const ministries = agencies.filter(({ kind }) => kind === 'ministry');
    expect(ministries.map(({ name }) => name.ja)).toEqual(names);
    expect(ministries.map(({ name }) => name.en)).toEqual([
      'National center of Incident readiness and Strategy for Cybersecurity',
      'National Police Agency',
      'Ministry of Internal Affairs and Communications',
      'Ministry of Justice',
      'Ministry of Foreign Affairs of Japan',
      'Ministry of Economy, Trade and Industry',
      'Ministry of Defense',
    ]);
  });
});

describe('strategy', () => {
  const sizes = (id: string) => nodeOf(id).children.map(({ children }) => children.length);

  test('has three aims, and three measures for the third', () => {
    expect(nodeOf('st-purpose').children.map(({ kind, mark }) => `${kind} ${mark}`)).toEqual([
      'aim ①',
      'aim ②',
      'aim ③',
    ]);
    expect(below('st-aim-3')).toEqual(['我が国の安全の確保', '国際社会の平和・安定', '各国との協力・連携']);
    expect(nodes.filter(({ kind, id }) => kind === 'measure' && id.startsWith('st-'))).toHaveLength(3);
  });

  test('has six achievements, one a section', () => {
    expect(nodeOf('st-achievements').children.map(({ kind, cites }) => [kind, ...cites])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => ['achievement', `D1.3.${number}`]),
    );
  });

  test('splits the Guidelines 2 + 3 + 2', () => {
    expect(below('st-us-guidelines')).toEqual(['日米両政府', '自衛隊及び米軍', 'サイバー事案への対処']);
    expect(sizes('st-us-guidelines')).toEqual([2, 3, 2]);
  });

  test('splits the G7 declaration 4 + 2 + 2', () => {
    expect(sizes('st-g7')).toEqual([4, 2, 2]);
    expect(nodeOf('st-g7').date).toBe('2016-05-27');
  });

  test('splits the rule of law and confidence building 3 + 4', () => {
    expect(sizes('st-law')).toEqual([3, 4]);
  });

  test('has five parts of the campaign and four of the response arrangements', () => {
    expect(nodeOf('st-campaign').children.map(({ cites }) => cites[0])).toEqual([
      'D5.1',
      'D5.2',
      'D5.3',
      'D5.4',
      'D5.5',
    ]);
    expect(nodeOf('st-response').children.map(({ cites }) => cites[0])).toEqual([
      'D6.1.1',
      'D6.1.2',
      'D6.1.3',
      'D6.1.4',
    ]);
  });
});

describe('dates of the source', () => {
  test('are as precise as it prints them', () => {
    expect(milestones.map(({ id, date, precision }) => [id, date, precision])).toEqual([
      ['ms-national-security-strategy', '2013-12-17', 'day'],
      ['ms-development-cooperation-charter', '2015-02-10', 'day'],
      ['ms-defense-cooperation-guidelines', '2015-04-27', 'day'],
      ['ms-cybersecurity-strategy', '2015-09-04', 'day'],
      ['ms-myanmar-network-loan', '2015/..', 'range'],
      ['ms-g7-ise-shima-declaration', '2016-05-27', 'day'],
      ['ms-g7-principles-and-actions', '2016-05', 'month'],
      ['ms-asean-japan-summit-2016', '2016-09-07', 'day'],
      ['ms-international-campaign', '2016-10', 'month'],
      ['ms-basic-policy', '2016-10', 'month'],
      ['ms-asean-japan-infosec-9', undefined, undefined],
    ]);
    expect(milestones.filter(({ recurrence }) => recurrence).map(({ id }) => id)).toEqual([
      'ms-international-campaign',
    ]);
  });

  test('agree between a milestone and its document', () => {
    const pairs = milestones
      .filter((milestone) => milestone.document !== undefined)
      .map((milestone) => [
        milestone.date,
        documents.find((document) => document.id === milestone.document)?.date,
      ]);
    expect(pairs).toHaveLength(7);
    expect(pairs.filter(([milestone, document]) => milestone !== document)).toEqual([]);
  });
});

describe('supplement', () => {
  test('has facts on all 21 consultations and dates for all but five', () => {
    expect(supplement.consultations.map(({ record }) => record)).toEqual(consultations.map(({ id }) => id));
    expect(
      supplement.consultations.filter(({ date }) => date === undefined).map(({ record }) => record),
    ).toEqual(['2015-ru', '2015-ee', '2016-fr', '2016-il', '2016-gb']);
  });

  test('marks what was only announced or inferred', () => {
    const withDate = supplement.consultations.filter(({ date }) => date?.status === 'announced');
    expect(withDate.map(({ record }) => record)).toEqual(['2015-us']);
    const withRound = supplement.consultations.filter(({ round }) => round?.status === 'inferred');
    expect(withRound.map(({ record }) => record)).toEqual([
      '2014-eu',
      '2014-ee',
      '2015-ee',
      '2016-fr',
      '2016-il',
      '2016-gb',
    ]);
  });

  test('has each of the 12 × 16 memberships once', () => {
    const pairs = supplement.memberships.map(({ forum, partner }) => `${forum} ${partner}`);
    expect(pairs).toEqual(forums.flatMap((forum) => partners.map((partner) => `${forum.id} ${partner.id}`)));
    expect(pairs).toHaveLength(192);
  });

  test('has a link for every standing that is known and none for the 42 that are not', () => {
    const unknown = supplement.memberships.filter(({ standing }) => standing === 'unknown');
    expect(unknown).toHaveLength(42);
    expect(unknown.filter(({ urls }) => urls.length > 0)).toEqual([]);
    const known = supplement.memberships.filter(({ standing }) => standing !== 'unknown');
    expect(known.filter(({ urls }) => urls.length === 0)).toEqual([]);
  });

  test('gives the days of the ninth ASEAN-Japan meeting, which the source does not', () => {
    expect(supplement.milestones.filter(({ date }) => date !== undefined)).toMatchObject([
      {
        record: 'ms-asean-japan-infosec-9',
        date: { value: '2016-10-20/2016-10-21', status: 'verified-official' },
      },
    ]);
  });

  test('tells about 16 forums, 6 further channels, 11 milestones and 39 terms', () => {
    expect(supplement.forums.map(({ record }) => record)).toEqual(forums.map(({ id }) => id));
    expect(supplement.channels.map(({ record }) => record)).toEqual([
      'cb-2-unodc-project',
      'jica',
      'jaif',
      'cb-3-venue-global-cyber-summit',
      'cb-2-asia-pacific-conference',
      'st-us-working-group',
    ]);
    expect(supplement.milestones.map(({ record }) => record)).toEqual(milestones.map(({ id }) => id));
    expect(supplement.terms).toHaveLength(39);
    expect(supplement.terms.filter(({ en }) => en === undefined).map(({ ja }) => ja)).toEqual([
      'サイバーセキュリティ分野における開発途上国に対する能力構築支援（基本方針）',
    ]);
  });
});

describe('English terms', () => {
  const plain = (english: string) => english.replace(/ \([^)]*\)$/, '').toLowerCase();

  test('are worded as the list of terms has them', () => {
    const named = [
      ...nodes.map(({ id, label, englishTerm }) => ({ id, name: label, englishTerm })),
      ...documents.map(({ id, name, englishTerm }) => ({ id, name, englishTerm })),
      ...agencies.map(({ id, name, englishTerm }) => ({ id, name, englishTerm })),
    ].filter(({ englishTerm }) => englishTerm !== undefined);
    const wrong = named.filter(({ name, englishTerm }) => {
      const term = supplement.terms.find(({ id }) => id === englishTerm);
      return term?.en === undefined || plain(term.en) !== plain(name.en) || !name.ja.includes(term.ja);
    });
    expect(named.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
