import { counted, fullStop, joined, sentenceCase } from '../phrases';
import { eachLang, type Text } from '../text';

/** The kinds of records that an item of the strategy can mention. */
type Kind = 'partners' | 'forums' | 'framework' | 'agencies' | 'documents' | 'strategy';

/** Words of the picture of relations and of its table: which item of the strategy mentions which record. */
export const relationsMessages = {
  title: {
    ja: '戦略と取組の各項目と、項目が取り上げる記録',
    en: 'Items of the strategy and the records they mention',
  },
  description: (items: number, carriers: number, lines: number): Text => ({
    ja: `${items}項目と、項目が取り上げる${carriers}件の記録を${lines}本の線で結ぶ図。`,
    en: `${sentenceCase(counted(items, 'item'))} and the ${counted(carriers, 'record')} they mention, joined by ${counted(lines, 'line')}.`,
  }),
  reading: {
    ja: '項目と、原資料のその項目（項目自体又は見出し）が取り上げる記録とを結ぶ。当サイトの推定は含まない。項目を押すと記録が開き、下位の項目が図に加わる。戦略の項目どうしのつながりは「図」と「表」に示す。',
    en: 'Joins each item to the records that it mentions in the source, itself or through its heading; nothing is inferred. Press an item to open its record and draw the items below it. Links between items of the strategy stand in the chart and the table.',
  },

  /** Over the columns, and over the groups of what is mentioned. */
  kinds: {
    partners: { ja: '協議の相手', en: 'Partners' },
    forums: { ja: '多国間会議', en: 'Forums' },
    framework: { ja: '能力構築支援', en: 'Capacity building' },
    agencies: { ja: '機関', en: 'Agencies and bodies' },
    documents: { ja: '文書', en: 'Documents' },
    strategy: { ja: '戦略と取組', en: 'Strategy' },
  } satisfies Record<Kind, Text>,
  itemColumn: { ja: '戦略と取組の項目', en: 'Items of the strategy' },
  carrierColumn: {
    ja: '取り上げる相手・会議・支援・機関・文書',
    en: 'Partners, forums, support, bodies and documents mentioned',
  },
  forumsAt: (level: Text): Text => ({ ja: `多国間会議・${level.ja}`, en: `Forums: ${level.en}` }),

  /** Beside an item without any line; it may have links to other items of the strategy. */
  noLine: { ja: '線なし', en: 'no line' },
  /** In the stacked form, which says those links too. */
  noLink: { ja: 'つながりなし', en: 'no link' },
  /** How many items below are not drawn. */
  itemsBelow: (count: number): Text => ({ ja: `下位${count}項目`, en: `${counted(count, 'item')} below` }),

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
    ja: `取り上げる記録：${records.ja}。`,
    en: fullStop(`Mentions: ${records.en}`),
  }),
  namesBelow: (records: Text): Text => ({
    ja: `下位の項目が取り上げる記録：${records.ja}。`,
    en: fullStop(`Items below it mention: ${records.en}`),
  }),
  leadsTo: (items: Text): Text => ({
    ja: `つながる戦略の項目：${items.ja}。`,
    en: fullStop(`Linked items of the strategy: ${items.en}`),
  }),
  namesNone: {
    ja: 'この項目自体から、相手・会議・支援の項目・機関・文書へのつながりはない。',
    en: 'No link of its own to a partner, forum, item of support, body or document.',
  },
  hides: (count: number): Text => ({
    ja: `下位の${count}項目は図に出ていない。`,
    en: `${sentenceCase(counted(count, 'item'))} below it ${count === 1 ? 'is' : 'are'} not drawn.`,
  }),
  namedBy: (items: Text): Text => ({
    ja: `この記録に係る項目：${items.ja}。`,
    en: fullStop(`Items that mention it: ${items.en}`),
  }),
  namedBelow: (items: Text): Text => ({
    ja: `下位に、この記録に係る項目があるもの：${items.ja}。`,
    en: fullStop(`Mentioned below: ${items.en}`),
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
  /** At least one of the two. */
  namedByCount: (own: number, below: number): Text =>
    own === 0
      ? { ja: `${below}項目の下位`, en: `mentioned below ${counted(below, 'item')}` }
      : {
          ja: `係る項目${own}${below === 0 ? '' : `（ほか${below}項目の下位）`}`,
          en: `mentioned by ${counted(own, 'item')}${below === 0 ? '' : ` (and below ${below} more)`}`,
        },

  /** The key under the picture. */
  key: { ja: '凡例', en: 'Key' },
  keyOwn: {
    ja: '項目自体又は見出しが取り上げる',
    en: 'The item mentions it, itself or through its heading',
  },
  keyBelow: { ja: '図に出ていない下位の項目が取り上げる', en: 'An item below it, not drawn, mentions it' },
  toConsultations: (partner: Text, count: number): Text => ({
    ja: `${partner.ja}との協議${count}件を年表で見る`,
    en: `See the ${counted(count, 'consultation')} with ${partner.en} on the timeline`,
  }),

  /** The table twin: one row a link. */
  caption: { ja: '戦略の項目と、項目が取り上げる記録', en: 'Items of the strategy and what they mention' },
  columns: {
    from: { ja: '項目', en: 'Item' },
    within: { ja: '部', en: 'Part' },
    link: { ja: 'つながりの種類', en: 'Kind of link' },
    to: { ja: '取り上げる記録', en: 'Record mentioned' },
    consultations: { ja: '協議（絞り込みの年）', en: 'Consultations (years chosen)' },
    stance: { ja: '絞り込み', en: 'Filter' },
    places: { ja: '出典', en: 'Source' },
  },
};
