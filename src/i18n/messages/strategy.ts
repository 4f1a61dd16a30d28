import { counted, inWords, listed, sentenceCase } from '../phrases';
import { same, type Text } from '../text';

/** "none name(s)", "one names", "12 name": a count with its verb. */
function naming(count: number, what: string): string {
  return `${count === 0 ? 'none' : count} ${count > 1 ? 'name' : 'names'} ${what}`;
}

/** Words of the strategy and what was done: its structure, its tables, and what is said of them. */
export const strategyMessages = {
  reading: {
    ja: '項目を押すと記録が開く。各項目の下は、その項目が名を挙げる記録と、出典のスライド。上の項目と同じ記録は繰り返さない。',
    en: 'Press an item to open its record. Under an item: the records that it names, and the slide it is from. What the item above names already is not repeated.',
  },
  readingTable: {
    ja: '上の表は一行が一つの項目、下の表は一行が一つのつながり。項目を押すと記録が開く。',
    en: 'In the first table a row is an item, in the second a link. Press an item to open its record.',
  },

  /** Headlines. */
  built: (
    { aims, measures, achievements }: Readonly<Record<'aims' | 'measures' | 'achievements', number>>,
    items: number,
  ): Text => {
    const ja = [
      ...(aims > 0 ? [`${aims}つの目的`] : []),
      ...(measures > 0 ? [`${measures}つの施策`] : []),
      ...(achievements > 0 ? [`${achievements}つの取組実績`] : []),
    ];
    const en = [
      ...(aims > 0 ? [`${inWords(aims)} ${aims === 1 ? 'aim' : 'aims'}`] : []),
      ...(measures > 0 ? [`${inWords(measures)} ${measures === 1 ? 'measure' : 'measures'}`] : []),
      ...(achievements > 0
        ? [`${inWords(achievements)} ${achievements === 1 ? 'achievement' : 'achievements'}`]
        : []),
    ];
    return ja.length === 0
      ? { ja: `戦略と取組は${items}項目`, en: `The strategy has ${counted(items, 'item')}` }
      : { ja: `戦略の${ja.join('、')}`, en: `The strategy: ${listed(en.map(same)).en}` };
  },
  naming: (count: number, total: number): Text => ({
    ja: `戦略と取組の${total}項目のうち、相手・会議・文書等の名を挙げるのは${count}項目`,
    en: `${sentenceCase(count === 0 ? 'none' : String(count))} of ${counted(total, 'item')} ${count > 1 ? 'name' : 'names'} a partner, a forum, a document or the like`,
  }),
  datedOutside: (count: number, total: number): Text => ({
    ja: `戦略と取組の${total}項目のうち、日付が選んだ年の外にある${count === 0 ? 'ものはない' : `のは${count}項目`}`,
    en: `${count === 0 ? 'None' : count} of the strategy’s ${counted(total, 'item')} ${count > 1 ? 'are' : 'is'} dated outside the chosen years`,
  }),
  kept: (count: number, total: number): Text => ({
    ja: `戦略と取組の${total}項目のうち、絞り込みで残るのは${count}項目`,
    en: `The filter keeps ${count} of the strategy’s ${counted(total, 'item')}`,
  }),
  /** `found`: whether there is an item that does; an English "none" goes with "any". */
  anyOf: (chosen: Text, found: boolean): Text => ({
    ja: `${chosen.ja}のいずれか`,
    en: `${found ? 'at least one' : 'any'} of ${chosen.en}`,
  }),
  pillarItem: (marks: readonly string[], found: boolean): Text => ({
    ja: `能力構築支援の柱${marks.join('')}${marks.length > 1 ? 'のいずれか' : ''}`,
    en:
      marks.length === 1
        ? `pillar ${marks.join('')} of capacity building`
        : `${found ? 'at least one' : 'any'} of the pillars ${listed(marks.map(same)).en} of capacity building`,
  }),

  /** What is seen. */
  whole: (items: number, parts: number): Text => ({
    ja: `${parts}つの部に${items}項目。`,
    en: `${sentenceCase(counted(items, 'item'))} in ${inWords(parts)} ${parts === 1 ? 'part' : 'parts'}.`,
  }),
  partly: (kept: number, keptParts: number, items: number, parts: number): Text => ({
    ja:
      kept === 0
        ? `${parts}つの部の${items}項目に、絞り込みに合うものはない。`
        : `${parts}つの部の${items}項目のうち、絞り込みで残るのは${keptParts}つの部の${kept}項目。`,
    en:
      kept === 0
        ? `None of the ${counted(items, 'item')} in ${inWords(parts)} ${parts === 1 ? 'part' : 'parts'} ${items === 1 ? 'meets' : 'meet'} the filter.`
        : `The filter keeps ${kept} of ${counted(items, 'item')}, in ${inWords(keptParts)} of ${inWords(parts)} ${parts === 1 ? 'part' : 'parts'}.`,
  }),
  counts: (partners: number, forums: number, framework: number): Text => ({
    ja: `このうち項目自体が名を挙げるのは、協議の相手が${partners}項目、多国間会議が${forums}項目、能力構築支援の項目が${framework}項目。`,
    en: `Of these, ${naming(partners, 'a partner')}, ${naming(forums, 'a forum')} and ${naming(framework, 'an item of capacity building')}.`,
  }),
  consultationsWith: (partner: Text, count: number): Text => ({
    ja:
      count === 0
        ? `${partner.ja}との協議は、選んだ年には原資料に記載なし。`
        : `原資料に記載の${partner.ja}との協議は${count}件。`,
    en:
      count === 0
        ? `No consultation with ${partner.en} is listed in the chosen years.`
        : `${sentenceCase(counted(count, 'consultation'))} with ${partner.en} ${count === 1 ? 'is' : 'are'} listed.`,
  }),
  drawn: (kept: number, items: number, records: number, lines: number): Text => ({
    ja:
      kept === 0
        ? `図の${items}項目に、絞り込みに合うものはない。`
        : `図の${items}項目${kept === items ? '' : `のうち、絞り込みで残る${kept}項目`}から、${lines === 0 ? '名の挙がる記録へのつながりはない' : `名の挙がる${records}件の記録へ${lines}のつながり`}。`,
    en:
      kept === 0
        ? `None of the ${counted(items, 'item')} drawn ${items === 1 ? 'meets' : 'meet'} the filter.`
        : `${kept === items ? `From the ${counted(items, 'item')} drawn` : `From the ${kept} of ${counted(items, 'item')} drawn that the filter keeps`}, ${lines === 0 ? 'no link leads' : `${counted(lines, 'link')} ${lines === 1 ? 'leads' : 'lead'}`} to ${lines === 0 ? 'any record' : `the ${counted(records, 'record')} named`}.`,
  }),
  lines: (own: number, below: number): Text => ({
    ja: `うち${own}は項目自体、${below}は図に出ていない下位の項目による。`,
    en: `Of these, ${own === 0 ? 'none' : own} ${own > 1 ? 'are' : 'is'} an item’s own and ${below === 0 ? 'none' : below} ${below > 1 ? 'come' : 'comes'} from items below that are not drawn.`,
  }),
  withoutLines: (count: number): Text => ({
    ja: `${count}項目には、下位も含めて名の記載なし。`,
    en: `${sentenceCase(counted(count, 'item'))} ${count === 1 ? 'names' : 'name'} none, nor ${count === 1 ? 'does' : 'do'} any below.`,
  }),

  /** The structure. */
  contents: { ja: '目次', en: 'Contents' },
  items: (count: number): Text => ({ ja: `${count}項目`, en: counted(count, 'item') }),
  itemsLeft: (kept: number, count: number): Text => ({
    ja: `${count}項目中${kept}`,
    en: `${kept} of ${count}`,
  }),
  flow: { ja: '目的から施策、取組実績へ', en: 'From the purpose to the measures and achievements' },
  measuresOf: { ja: '施策', en: 'Measures' },
  partsOf: { ja: '表題の下の部', en: 'Parts under its title' },
  achievementsOf: { ja: '取組実績', en: 'Achievements' },
  joinedByLinks: {
    ja: '施策と部は原資料の表題で、部と取組実績は取り上げる事柄で結び付く。',
    en: 'The source’s titles join measures to parts; what they deal with joins parts to achievements.',
  },
  unjoined: { ja: 'ほかの取組実績', en: 'Other achievements' },
  links: { ja: '名を挙げる記録', en: 'Records named' },
  linkKinds: {
    partners: { ja: '相手', en: 'Partner' },
    forums: { ja: '会議', en: 'Forum' },
    framework: { ja: '支援', en: 'Support' },
    agencies: { ja: '機関', en: 'Body' },
    documents: { ja: '文書', en: 'Document' },
    strategy: { ja: '戦略', en: 'Strategy' },
  },
  more: (count: number): Text => ({
    ja: `下位の${count}項目`,
    en: counted(count, 'item') + ' below',
  }),
  slide: (slide: number): Text => ({ ja: `スライド${slide}`, en: `Slide ${slide}` }),
  policyText: { ja: '基本方針本文', en: 'Policy text' },
  source: (sections: Text): Text => ({ ja: `出典：${sections.ja}`, en: `Source: ${sections.en}` }),

  comma: { ja: '、', en: ', ' },

  /** What the source calls these; other kinds of items are called as in the framework. */
  kinds: {
    purpose: { ja: '政策目的', en: 'Policy purpose' },
    aim: { ja: '目的', en: 'Aim' },
    measure: { ja: '施策', en: 'Measure' },
  },

  /** The table of items. */
  caption: { ja: '戦略と取組の全項目', en: 'Every item of the strategy' },
  columns: {
    item: { ja: '項目', en: 'Item' },
    part: { ja: '部', en: 'Part' },
    above: { ja: '上の項目', en: 'Under' },
    kind: { ja: '種類', en: 'Kind' },
    date: { ja: '日付', en: 'Date' },
    names: { ja: '名を挙げる記録', en: 'Names' },
    filter: { ja: '絞り込み', en: 'Filter' },
    sources: { ja: '出典', en: 'Source' },
  },
};
