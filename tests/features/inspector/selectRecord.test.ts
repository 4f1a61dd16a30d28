import { describe, expect, test } from 'vitest';
import { selectRecord } from '../../../src/features/inspector/selectRecord';
import { realDataset } from '../../support/realDataset';

const dataset = realDataset();

function sheetOf(id: string) {
  const entry = dataset.records.get(id);
  if (!entry) throw new Error(`no record ${id}`);
  return selectRecord(entry, dataset);
}

function fact(id: string, name: string) {
  return sheetOf(id).facts.find((item) => item.id === name)?.values;
}

function added(id: string, name: string) {
  const found = sheetOf(id).added?.facts.find((item) => item.id === name);
  return found && [found.lines.map(({ en }) => en).join(' | '), found.status?.en ?? null];
}

function standing(id: string, name: string) {
  return sheetOf(id)
    .standings.find((group) => group.id === name)
    ?.items.map(({ record }) => record);
}

describe('what the source says', () => {
  test('of a consultation: which listing it is and its neighbours', () => {
    expect(fact('2014-us', 'listing')?.map(({ text }) => text.en)).toEqual(['2nd of 4 listed in the source']);
    expect(fact('2012-in', 'listing')?.[0]?.text).toEqual({
      ja: '一覧にあるのはこの1件のみ',
      en: 'The only one listed in the source',
    });
    expect(fact('2014-us', 'previous')?.[0]?.record).toBe('2013-us');
    expect(fact('2014-us', 'next')?.[0]?.record).toBe('2015-us');
    expect(fact('2012-in', 'next')?.[0]).toEqual({
      text: { ja: '原資料の一覧になし', en: 'None listed in the source' },
    });
  });

  test('of the trilateral: once for both partners, with the note of the source', () => {
    expect(fact('2014-cn-kr', 'partners')?.map(({ record }) => record)).toEqual(['CN', 'KR']);
    expect(fact('2014-cn-kr', 'format')?.[0]?.text.ja).toBe('三カ国（原資料の注2）');
    expect(fact('2014-cn-kr', 'listing')?.map(({ text }) => text.ja)).toEqual(['一覧にある2件のうち1件目']);
    expect(fact('2015-cn-kr', 'previous')?.map(({ record }) => record)).toEqual(['2014-cn-kr']);
  });

  test('of a consultation in the year that is not complete', () => {
    expect(fact('2016-de', 'year')?.[0]?.text).toEqual({
      ja: '2016年（一覧は10月まで）',
      en: '2016 (listed to October)',
    });
  });

  test('of a partner: its printed form and its consultations', () => {
    expect(fact('GB', 'printed')?.[0]).toEqual({ text: { ja: '英', en: '英' }, lang: 'ja' });
    expect(fact('GB', 'consultations')?.map(({ record }) => record)).toEqual([
      '2012-gb',
      '2014-gb',
      '2016-gb',
    ]);
    expect(fact('GB', 'first-last')?.[0]?.text.en).toBe('2012, 2016');
    expect(fact('EU', 'kind')?.[0]?.text.en).toBe('Region');
  });

  test('of a forum and of a level', () => {
    expect(fact('un-gge', 'place')?.[0]?.text).toEqual({
      ja: '全16会議の6番目（このレベルの5会議では2番目）',
      en: '6th of 16; 2nd of 5 on its level',
    });
    expect(fact('working', 'forums')).toHaveLength(7);
    expect(fact('working', 'extent')?.[0]?.text.ja).toContain('「等」');
  });

  test('of an item of the framework: its path, its pillar, its emphasis, its date', () => {
    expect(fact('cb-1-record-myanmar-network', 'path')?.map(({ record }) => record)).toEqual([
      'cb-basic-policy',
      'cb-1',
      'cb-1-record',
      'cb-1-record-jica',
    ]);
    expect(fact('cb-1-record-myanmar-network', 'date')?.[0]?.text).toEqual({
      ja: '2015年～（2016年10月の時点で実施中）',
      en: 'since 2015, still under way in October 2016',
    });
    expect(fact('cb-1', 'emphasis')?.[0]?.text.en).toBe('Bilateral');
    expect(fact('cb-2-law', 'pillar')?.[0]).toEqual({
      text: { ja: '②（多国間中心）', en: '② (mainly multilateral)' },
      record: 'cb-2',
    });
    expect(fact('cb-1-a', 'priority')).toHaveLength(1);
    expect(fact('cb-1-b', 'priority')).toBeUndefined();
    expect(fact('cb-impl-agencies', 'children')).toHaveLength(7);
  });

  test('of a document and a milestone: dates as precise as the source', () => {
    expect(fact('doc-cybersecurity-strategy', 'date')?.[0]?.text.ja).toBe('2015年9月4日');
    expect(fact('doc-g7-principles-and-actions', 'date')?.[0]?.text.en).toBe('May 2016');
    expect(fact('doc-convention-on-cybercrime', 'date')).toBeUndefined();
    expect(fact('ms-international-campaign', 'recurrence')?.[0]?.text.ja).toBe('毎年10月');
  });
});

describe('where it stands in the source', () => {
  test('the slide and our label, without quotation marks, and as of when', () => {
    const { citations, asOf } = sheetOf('2014-us');
    expect(citations.map(({ text }) => text)).toEqual([
      { ja: 'スライド6：二国間協議 2014年', en: 'Slide 6: Consultations 2014' },
    ]);
    expect(asOf).toEqual({ ja: '2016年10月現在', en: 'As of October 2016' });
  });

  test('a paragraph of the policy text', () => {
    expect(sheetOf('cb-reason-1').citations[0]?.text).toEqual({
      ja: '基本方針本文：１（２）①',
      en: 'Policy text 1(2)(1)',
    });
  });

  test('every record cites a section that the source has', () => {
    for (const { id, cites } of dataset.records.values()) {
      expect(sheetOf(id).citations.length, id).toBe(cites.length);
    }
  });
});

describe('what was added from outside', () => {
  test('the heads of the sides stand each on a line, and a stroke inside an office parts nothing', () => {
    expect(added('2014-cn-kr', 'offices')?.[0]).toBe(
      'Japan: Ambassador in charge of Cyber Policy | China: Coordinator for Cyber Affairs | ROK: Ambassador for International Security Affairs',
    );
    const entry = dataset.records.get('2014-us');
    const supplement = {
      ...dataset.supplement,
      consultations: dataset.supplement.consultations.map((facts) =>
        facts.record === '2014-us' && facts.hosts
          ? {
              ...facts,
              hosts: {
                ...facts.hosts,
                ja: '日本：大使／審議官／米国：調整官',
                en: 'Japan: Ambassador / Deputy / U.S.: Coordinator',
              },
            }
          : facts,
      ),
    };
    const sheet = entry && selectRecord(entry, { ...dataset, supplement });
    expect(sheet?.added?.facts.find(({ id }) => id === 'offices')?.lines).toEqual([
      { ja: '日本：大使／審議官', en: 'Japan: Ambassador / Deputy' },
      { ja: '米国：調整官', en: 'U.S.: Coordinator' },
    ]);
  });

  test('a date and a city with an official source', () => {
    expect(added('2014-us', 'date')).toEqual(['10 April 2014', 'official source']);
    expect(added('2014-us', 'city')).toEqual(['Washington, D.C.', 'official source']);
    expect(added('2014-us', 'round')).toEqual(['2nd', 'official source']);
  });

  test('what was only announced says so', () => {
    expect(added('2015-us', 'date')).toEqual(['Announced for 22 July 2015', 'announced only']);
    expect(added('2015-us', 'city')).toEqual(['Tokyo', 'announced only']);
    expect(added('2015-us', 'offices')).toBeUndefined();
  });

  test('the five undated consultations say that the day is not documented', () => {
    const undated = dataset.consultations.filter(({ id }) => added(id, 'date')?.[0] === 'Day not documented');
    expect(undated.map(({ id }) => id)).toEqual(['2015-ru', '2015-ee', '2016-fr', '2016-il', '2016-gb']);
    expect(added('2016-gb', 'round')).toEqual(['3rd', 'estimated']);
  });

  test('a page about another round is never shown as a source', () => {
    for (const { record, contextUrls } of dataset.supplement.consultations) {
      const shown = sheetOf(record).added?.urls ?? [];
      expect(contextUrls.filter((url) => shown.includes(url))).toEqual([]);
    }
    expect(sheetOf('2015-ru').added?.urls).toEqual([]);
  });

  test('several days, and a milestone whose days are not in the source', () => {
    expect(added('2012-gb', 'date')).toEqual(['19–20 June 2012', 'secondary source']);
    expect(added('ms-asean-japan-infosec-9', 'date')).toEqual(['20–21 October 2016', 'official source']);
    expect(fact('ms-asean-japan-infosec-9', 'date')).toBeUndefined();
  });

  test('the facts of a forum, and a match that is estimated', () => {
    expect(added('un-gge', 'founded')).toEqual(['2004', null]);
    expect(added('t-cy', 'size')).toEqual(['49 Parties (estimated)', 'estimated']);
    expect(added('cb-2-asia-pacific-conference', 'founded')).toEqual(['fiscal year 2000', null]);
    expect(sheetOf('cb-2-unodc-project').added?.sources?.ja).toBe('原資料の名称との対応は推定');
    expect(sheetOf('arf').added?.sources?.en).toBe('an official source among them');
    expect(added('london-process', 'english-name')?.[0]).toBe(
      'Global Conference on CyberSpace (London Process)',
    );
  });

  test('China in the forums, with what is not documented apart from what it is not a member of', () => {
    expect(standing('CN', 'host')).toEqual(['g20']);
    expect(standing('CN', 'member')).toContain('un-gge');
    expect(standing('CN', 'not-member')).toContain('g7');
    expect(standing('CN', 'not-party')).toEqual(['t-cy']);
    expect(standing('CN', 'unknown')).toContain('iwwn');
    expect(sheetOf('CN').standings.flatMap(({ items }) => items)).toHaveLength(16);
  });

  test('the term of the UN GGE stands with its members', () => {
    const group = sheetOf('un-gge').standings.find(({ id }) => id === 'member');
    expect(group?.term).toEqual({ ja: '第5次GGE（2016～17年）', en: '5th GGE, 2016–17' });
    expect(sheetOf('un-gge').standings.flatMap(({ items }) => items)).toHaveLength(12);
  });
});

describe('whose words a name is', () => {
  const mark = (id: string) => sheetOf(id).heading.mark;

  test('the list of terms: status, wording and link', () => {
    expect(mark('jica')).toEqual({
      text: { ja: '英語名：二次資料', en: 'English name: secondary source' },
      wording: { ja: '百科事典の転載', en: 'encyclopedia copy' },
      urls: expect.arrayContaining(['http://piglix.com/piglix/JICA']) as unknown,
    });
    expect(mark('mofa')?.text.en).toBe('English name: official source');
    expect(mark('mofa')?.wording).toEqual({ ja: '外務省', en: 'Ministry of Foreign Affairs of Japan' });
  });

  test('our translation, our label, and nothing for what is the same in both languages', () => {
    expect(mark('doc-basic-policy')?.text.en).toBe('English name: our translation');
    expect(mark('london-process')?.text.en).toBe('English name: our translation');
    expect(mark('2014-us')?.text.ja).toBe('呼び名は当サイトによる（原資料に名称の記載なし）');
    expect(mark('g7')).toBeNull();
    expect(mark('US')).toBeNull();
  });

  test('every record has a head in both languages', () => {
    for (const { id } of dataset.records.values()) {
      const { name, overline } = sheetOf(id).heading;
      for (const text of [name, ...overline]) expect([text.ja, text.en], id).not.toContain('');
    }
  });
});
