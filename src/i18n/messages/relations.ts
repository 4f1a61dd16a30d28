import { counted, joined, sentenceCase } from '../phrases';
import { eachLang, type Text } from '../text';

/** The kinds of records that an item of the strategy can name. */
type Kind = 'partners' | 'forums' | 'framework' | 'agencies' | 'documents' | 'strategy';

/** An English sentence with its full stop; "the U.S." has it already. */
function fullStop(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

/** Words of the picture of relations and of its table: which item of the strategy names which record. */
export const relationsMessages = {
  title: {
    ja: '戦略と取組の各項目と、そこに名の挙がる記録',
    en: 'Items of the strategy and the records they name',
  },
  description: (items: number, carriers: number, lines: number): Text => ({
    ja: `${items}項目と、名の挙がる${carriers}件の記録を${lines}本の線で結ぶ図。`,
    en: `${sentenceCase(counted(items, 'item'))} and the ${counted(carriers, 'record')} they name, joined by ${counted(lines, 'line')}.`,
  }),
  reading: {
    ja: '項目と、原資料のその項目に名の挙がる記録とを結ぶ。当サイトの推定は含まない。項目を押すと記録が開き、下位の項目が図に加わる。戦略の項目どうしのつながりは「図」と「表」に示す。',
    en: 'Joins each item to the records that the source names in it; nothing is inferred. Press an item to open its record and draw the items below it. Links between items of the strategy stand in the chart and the table.',
  },

  /** Over the columns, and over the groups of what is named. */
  kinds: {
    partners: { ja: '協議の相手', en: 'Partners' },
    forums: { ja: '多国間会議', en: 'Forums' },
    framework: { ja: '能力構築支援', en: 'Capacity building' },
    agencies: { ja: '機関', en: 'Agencies and bodies' },
    documents: { ja: '文書', en: 'Documents' },
    strategy: { ja: '戦略と取組', en: 'Strategy' },
  } satisfies Record<Kind, Text>,
  itemColumn: { ja: '戦略と取組の項目', en: 'Items of the strategy' },
  carrierColumn: { ja: '名の挙がる相手・会議・支援・機関', en: 'Partners, forums, support and bodies named' },
  forumsAt: (level: Text): Text => ({ ja: `多国間会議・${level.ja}`, en: `Forums: ${level.en}` }),

  /** Beside an item without any line. */
  none: { ja: '名の記載なし', en: 'names none' },
  /** `more`: how many items below are not drawn. */
  more: (count: number): Text => ({ ja: `下位${count}項目`, en: `${counted(count, 'item')} below` }),

  /** The consultations with a partner, within the years of the filter. */
  consultations: (count: number): Text => ({ ja: `協議${count}件`, en: counted(count, 'consultation') }),
  consultationYears: (count: number, years: readonly number[]): Text =>
    count === 0
      ? { ja: '選んだ年の協議は記載なし', en: 'no consultation listed in the chosen years' }
      : {
          ja: `協議${count}件（${years.join('・')}年）`,
          en: `${counted(count, 'consultation')} (${years.join(', ')})`,
        },

  /** Sentences of the accessible names and tooltips. */
  sentence: (name: Text): Text => ({ ja: `${name.ja}。`, en: fullStop(name.en) }),
  isPart: { ja: '戦略と取組の部。', en: 'A part of the strategy.' },
  within: (above: Text): Text => ({ ja: `「${above.ja}」の項目。`, en: fullStop(`Part of ${above.en}`) }),
  kindOf: (kind: Text): Text => ({ ja: `${kind.ja}。`, en: fullStop(kind.en) }),
  names: (records: Text): Text => ({
    ja: `名を挙げる記録：${records.ja}。`,
    en: fullStop(`Names: ${records.en}`),
  }),
  namesBelow: (records: Text): Text => ({
    ja: `下位の項目が名を挙げる記録：${records.ja}。`,
    en: fullStop(`Items below it name: ${records.en}`),
  }),
  leadsTo: (items: Text): Text => ({
    ja: `つながる戦略の項目：${items.ja}。`,
    en: fullStop(`Linked items of the strategy: ${items.en}`),
  }),
  namesNone: {
    ja: '原資料のこの項目には、当サイトが載せる相手・会議・支援の項目・機関・文書の名は記載なし。',
    en: 'In this item the source names none of the partners, forums, items of support, bodies or documents shown here.',
  },
  hides: (count: number): Text => ({
    ja: `下位の${count}項目は図に出ていない。`,
    en: `${sentenceCase(counted(count, 'item'))} below it ${count === 1 ? 'is' : 'are'} not drawn.`,
  }),
  namedBy: (items: Text): Text => ({
    ja: `名を挙げる項目：${items.ja}。`,
    en: fullStop(`Named by: ${items.en}`),
  }),
  namedBelow: (items: Text): Text => ({
    ja: `下位の項目で名を挙げる項目：${items.ja}。`,
    en: fullStop(`Named by items below: ${items.en}`),
  }),
  ofKind: (kind: Text, names: readonly Text[]): Text => {
    const all = joined(names);
    return { ja: `${kind.ja}＝${all.ja}`, en: `${kind.en.toLowerCase()} ${all.en.replaceAll(';', ',')}` };
  },
  all: (groups: readonly Text[]): Text =>
    eachLang((lang) => groups.map((entry) => entry[lang]).join(lang === 'ja' ? '、' : '; ')),

  /** In the stacked form: the kind and the names on one line. */
  line: (kind: Text, names: readonly Text[]): Text => {
    const all = joined(names);
    return { ja: `${kind.ja}：${all.ja}`, en: `${kind.en}: ${all.en}` };
  },
  lineBelow: (line: Text): Text => ({ ja: `下位で ${line.ja}`, en: `Below it – ${line.en}` }),
  namedByCount: (own: number, below: number): Text => ({
    ja: `${own}項目が挙げる${below === 0 ? '' : `（ほか下位で${below}項目）`}`,
    en: `named by ${counted(own, 'item')}${below === 0 ? '' : ` (and below ${below} more)`}`,
  }),

  /** The key under the picture. */
  key: { ja: '凡例', en: 'Key' },
  keyOwn: { ja: '項目自体が挙げる', en: 'The item itself names it' },
  keyBelow: { ja: '図に出ていない下位の項目が挙げる', en: 'An item below it, not drawn, names it' },
  toConsultations: (partner: Text, count: number): Text => ({
    ja: `${partner.ja}との協議${count}件を年表で見る`,
    en: `See the ${counted(count, 'consultation')} with ${partner.en} on the timeline`,
  }),
  noConsultations: (partner: Text): Text => ({
    ja: `選んだ年に、${partner.ja}との協議は原資料に記載なし`,
    en: `No consultation with ${partner.en} is listed in the source in the chosen years`,
  }),

  /** The table twin: one row a link. */
  caption: { ja: '戦略の項目と、そこに名の挙がる記録', en: 'Items of the strategy and what they name' },
  columns: {
    from: { ja: '項目', en: 'Item' },
    within: { ja: '部', en: 'Part' },
    link: { ja: 'つながりの種類', en: 'Kind of link' },
    to: { ja: '名の挙がる記録', en: 'Record named' },
    consultations: { ja: '協議（絞り込みの年）', en: 'Consultations (years chosen)' },
    stance: { ja: '絞り込み', en: 'Filter' },
    places: { ja: '出典', en: 'Source' },
  },
};
