// Facts about the framework and the strategy of the bundled dataset, one by one, as the source prints them. What any dataset must satisfy is checked by
// parseDataset; what is here would be wrong for any other source.
import { describe, expect, test } from 'vitest';
import { below, file, frameworkNodes, nodeOf, nodes, pathTo } from '../support/bundledDataset';

const { framework, agencies } = file;

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

  test('links to the Basic Policy as a whole, since its slides name no pillar of it', () => {
    const linking = nodes.filter(({ id, links }) => id.startsWith('st-') && links?.framework !== undefined);
    expect(linking.map(({ id, links }) => [id, links?.framework])).toEqual([
      ['st-measure-3', ['cb-basic-policy']],
      ['st-ach-capacity', ['cb-basic-policy']],
    ]);
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
