import { counted, eitherOf, fullStop, inBrackets, inWords, listed, sentenceCase } from '../phrases';
import { same, type Text } from '../text';

/** What an item can mention, as it stands in a sentence. */
const subjects = {
  partners: { ja: '協議の相手', en: 'a partner' },
  forums: { ja: '多国間会議', en: 'a forum' },
  framework: { ja: '能力構築支援の項目', en: 'an item of capacity building' },
};

/** Words of the strategy and what was done: its structure, its tables, and what is said of them. */
export const strategyMessages = {
  reading: {
    ja: '項目を押すと記録が開く。各項目の下は、その項目が取り上げる記録（項目自体又は見出しによる）と、出典のスライド。上の項目と同じ記録は繰り返さない。',
    en: 'Press an item to open its record. Under an item: the records that it mentions, itself or through its heading, and the slide it is from. What the item above mentions already is not repeated.',
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
  speaking: (count: number, total: number): Text => ({
    ja: `戦略と取組の${total}項目のうち、相手・会議・文書等に係る${count === 0 ? 'ものはない' : `のは${count}項目`}`,
    en: `${count === 0 ? 'None' : count} of ${counted(total, 'item')} ${count > 1 ? 'mention' : 'mentions'} a partner, a forum, a document or the like`,
  }),
  /** `years`: the chosen ones. */
  datedOutside: (count: number, total: number, years: Text): Text => ({
    ja: `戦略と取組の${total}項目のうち、日付が${years.ja}以外の${count === 0 ? 'ものはない' : `ものは${count}項目`}`,
    en: `${count === 0 ? 'None' : count} of the strategy’s ${counted(total, 'item')} ${count > 1 ? 'are' : 'is'} dated outside ${years.en}`,
  }),
  /** `asked`: the filter in words, null without one. */
  kept: (count: number, total: number, asked: Text | null): Text => ({
    ja: `戦略と取組の${total}項目のうち、絞り込み${inBrackets(asked).ja}で残る${count === 0 ? 'ものはない' : `のは${count}項目`}`,
    en: `The filter${inBrackets(asked).en} keeps ${count === 0 ? 'none' : count} of the strategy’s ${counted(total, 'item')}`,
  }),
  pillars: (marks: readonly string[]): Text => ({
    ja: `能力構築支援の柱${eitherOf(marks.map(same)).ja}`,
    en: `pillar ${eitherOf(marks.map(same)).en} of capacity building`,
  }),

  /** What is seen. */
  whole: (items: number, parts: number): Text => ({
    ja: `${parts}つの部に${items}項目。`,
    en: `${sentenceCase(counted(items, 'item'))} in ${inWords(parts)} ${parts === 1 ? 'part' : 'parts'}.`,
  }),
  /** `asked`: the filter in words, null without one. */
  partly: (kept: number, keptParts: number, items: number, parts: number, asked: Text | null): Text => ({
    ja:
      kept === 0
        ? `${parts}つの部の${items}項目に、絞り込み${inBrackets(asked).ja}に合うものはない。`
        : `${parts}つの部の${items}項目のうち、絞り込み${inBrackets(asked).ja}で残るのは${keptParts}つの部の${kept}項目。`,
    en:
      kept === 0
        ? `None of the ${counted(items, 'item')} in ${inWords(parts)} ${parts === 1 ? 'part' : 'parts'} meets the filter${inBrackets(asked).en}.`
        : `The filter${inBrackets(asked).en} keeps ${kept} of ${counted(items, 'item')}, in ${inWords(keptParts)} of ${inWords(parts)} ${parts === 1 ? 'part' : 'parts'}.`,
  }),
  /** How many items mention what; what none mentions is not said. */
  counts: (counts: Readonly<Record<keyof typeof subjects, number>>): Text => {
    const found = (['partners', 'forums', 'framework'] as const)
      .map((kind) => ({ count: counts[kind], subject: subjects[kind] }))
      .filter(({ count }) => count > 0);
    if (found.length === 0) return same('');
    const ja = found.map(({ count, subject }) => `${subject.ja}に係るのは${count}項目`);
    const en = found.map(({ count, subject }) =>
      same(`${count} ${count === 1 ? 'mentions' : 'mention'} ${subject.en}`),
    );
    return { ja: `このうち、${ja.join('、')}。`, en: `Of these, ${listed(en).en}.` };
  },
  /** `years`: the chosen ones; null for the whole of the source. */
  consultationsWith: (partner: Text, count: number, years: Text | null): Text => ({
    ja:
      count === 0
        ? `${partner.ja}との協議は、${years === null ? '' : `${years.ja}には`}原資料に記載なし。`
        : `原資料に記載の${partner.ja}との協議は${years === null ? '' : `、${years.ja}に`}${count}件。`,
    en: fullStop(
      count === 0
        ? `No consultation with ${partner.en} is listed in ${years === null ? 'the source' : years.en}`
        : `${counted(count, 'consultation')} with ${partner.en} ${count === 1 ? 'is' : 'are'} listed${years === null ? '' : ` in ${years.en}`}`,
    ),
  }),
  /** `asked`: the filter in words, null without one. */
  drawn: (kept: number, items: number, asked: Text | null): Text => {
    if (kept === items) {
      return { ja: `図の${items}項目`, en: `the ${counted(items, 'item')} drawn` };
    }
    return {
      ja: `図の${items}項目のうち、絞り込み${inBrackets(asked).ja}で残る${kept}項目`,
      en: `the ${kept} of ${counted(items, 'item')} drawn that the filter${inBrackets(asked).en} keeps`,
    };
  },
  noneDrawn: (items: number, asked: Text | null): Text => ({
    ja: `図の${items}項目に、絞り込み${inBrackets(asked).ja}に合うものはない。`,
    en: `None of the ${counted(items, 'item')} drawn meets the filter${inBrackets(asked).en}.`,
  }),
  leads: (drawn: Text, lines: number, records: number): Text =>
    lines === 0
      ? {
          ja: `${drawn.ja}から、相手・会議・文書等へのつながりはない。`,
          en: `From ${drawn.en}, no link leads to a partner, a forum, a document or the like.`,
        }
      : {
          ja: `${drawn.ja}から、${records}件の記録へ${lines}のつながり。`,
          en: `From ${drawn.en}, ${counted(lines, 'link')} ${lines === 1 ? 'leads' : 'lead'} to ${counted(records, 'record')}.`,
        },
  /** At least one of the two. */
  lines: (own: number, below: number): Text => {
    if (below === 0) return { ja: 'すべて項目自体のもの。', en: 'All are the items’ own.' };
    if (own === 0) {
      return {
        ja: 'すべて図に出ていない下位の項目のもの。',
        en: 'All come from items below that are not drawn.',
      };
    }
    return {
      ja: `うち${own}は項目自体、${below}は図に出ていない下位の項目のもの。`,
      en: `Of these, ${own} ${own === 1 ? 'is' : 'are'} an item’s own and ${below} ${below === 1 ? 'comes' : 'come'} from items below that are not drawn.`,
    };
  },
  withoutLines: (count: number): Text => ({
    ja: `下位も含めてこうしたつながりのない項目は${count}。`,
    en: `${sentenceCase(counted(count, 'item'))} ${count === 1 ? 'has' : 'have'} no such link, nor ${count === 1 ? 'has' : 'have'} any below.`,
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
  joinedByLinks: {
    ja: '施策と部は原資料の表題で、部と取組実績は取り上げる事柄で結び付く。',
    en: 'The source’s titles join measures to parts; what they deal with joins parts to achievements.',
  },
  unjoined: { ja: 'ほかの取組実績', en: 'Other achievements' },
  links: { ja: '取り上げる記録', en: 'Records it mentions' },
  linkKinds: {
    partners: { ja: '相手', en: 'Partner' },
    forums: { ja: '会議', en: 'Forum' },
    framework: { ja: '支援', en: 'Support' },
    agencies: { ja: '機関', en: 'Body' },
    documents: { ja: '文書', en: 'Document' },
    strategy: { ja: '戦略', en: 'Strategy' },
  },
  itemsBelow: (count: number): Text => ({
    ja: `下位の${count}項目`,
    en: `${counted(count, 'item')} below`,
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
    names: { ja: '取り上げる記録', en: 'Mentions' },
    filter: { ja: '絞り込み', en: 'Filter' },
    sources: { ja: '出典', en: 'Source' },
  },
};
