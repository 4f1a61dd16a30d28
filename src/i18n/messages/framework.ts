import { counted, eitherOf, fullStop, inBrackets, inWords, listed, sentenceCase } from '../phrases';
import { same, type Text } from '../text';

/** What ⇄ marks. */
const SPEAKS_OF_OTHERS: Text = {
  ja: '他の記録を取り上げる項目（項目自体又は見出しによる）',
  en: 'item that mentions other records, itself or through its heading',
};

/** Words of the capacity-building framework: its tree, its table and what is said of a node. */
export const frameworkMessages = {
  treeName: { ja: '能力構築支援の枠組み', en: 'Capacity-building framework' },
  reading: {
    ja: `＋を押すと枝が、項目を押すと記録が開く。⇄は${SPEAKS_OF_OTHERS.ja}。矢印キーでも操作できる。`,
    en: `Press + to open a branch, an item to open its record. ⇄ marks an ${SPEAKS_OF_OTHERS.en}. Arrow keys work too.`,
  },
  /** Beside ⇄ where the words about reading are not shown. */
  keyCross: { ja: SPEAKS_OF_OTHERS.ja, en: sentenceCase(SPEAKS_OF_OTHERS.en) },
  readingTable: {
    ja: '閉じた枝の項目も含む全項目の表。項目を押すと記録が開く。',
    en: 'Every item, those in closed branches too. Press an item to open its record.',
  },
  path: { ja: '現在の位置', en: 'Where you are' },
  depth: { ja: '開く段階', en: 'Open to level' },
  level: (level: number): Text => ({ ja: `${level}段階目まで`, en: `Level ${level}` }),
  all: { ja: 'すべて', en: 'All' },
  none: { ja: 'なし', en: 'None' },

  /** Tags inside a node. */
  emphasis: {
    bilateral: { ja: '二国間中心', en: 'Mainly bilateral' },
    multilateral: { ja: '多国間中心', en: 'Mainly multilateral' },
  },
  priority: { ja: '当面注力', en: 'Current focus' },

  /** What an item is; the inspector says it. */
  kinds: {
    policy: { ja: '方針', en: 'Policy' },
    group: { ja: '分類', en: 'Heading' },
    pillar: { ja: '柱', en: 'Pillar' },
    measure: { ja: '取組', en: 'Measure' },
    reason: { ja: '理由', en: 'Reason' },
    detail: { ja: '内容', en: 'Detail' },
    example: { ja: '例示', en: 'Example' },
    venue: { ja: '場', en: 'Venue' },
    actor: { ja: '機関', en: 'Actor' },
    purpose: { ja: '政策目的', en: 'Policy purpose' },
    aim: { ja: '目的', en: 'Aim' },
    achievement: { ja: '取組実績', en: 'Achievement' },
    item: { ja: '項目', en: 'Item' },
  },

  label: (label: Text): Text => ({ ja: `${label.ja}。`, en: fullStop(label.en) }),
  /** Sentences about a node, for its accessible name and its tooltip. */
  isPillar: { ja: '支援の柱。', en: 'A pillar of the support.' },
  underPillar: (mark: string): Text => ({ ja: `柱${mark}の項目。`, en: `Under pillar ${mark}.` }),
  isMainly: {
    bilateral: { ja: '二国間を中心とする。', en: 'Mainly bilateral.' },
    multilateral: { ja: '多国間を中心とする。', en: 'Mainly multilateral.' },
  },
  isPriority: { ja: '当面注力する項目。', en: 'A focus for the time being.' },
  dated: (date: Text): Text => ({ ja: `日付：${date.ja}。`, en: `Date: ${date.en}.` }),
  names: (records: Text): Text => ({
    ja: `取り上げる記録：${records.ja}。`,
    en: fullStop(`Records it mentions: ${records.en}`),
  }),
  sameName: { ja: '同じ名の記録', en: 'the record of the same name' },
  /** `matching`: how many of the items the filter looks for; null where it looks for nothing. */
  hides: (count: number, matching: number | null): Text => ({
    ja: `閉じた枝に${count}項目${matching === null ? '' : `（うち絞り込みに該当${matching === 0 ? 'なし' : `${matching}項目`}）`}。`,
    en: `${sentenceCase(counted(count, 'item'))} in the closed branch${matching === null ? '' : `, ${matching === 0 ? 'none' : matching} matching the filter`}.`,
  }),
  /** On the expander of a closed branch. */
  closed: (count: number, matching: number | null): Text =>
    matching === null || matching === 0
      ? { ja: `+${count}`, en: `+${count}` }
      : { ja: `+${count}・該当${matching}`, en: `+${count}, ${matching} match` },
  leftOut: (reasons: Text): Text => ({
    ja: `絞り込みの対象外：${reasons.ja}`,
    en: `Outside the filter: ${reasons.en}`,
  }),

  /** The line under the chart that says why nodes are faded. */
  faded: (count: number, total: number): Text => ({
    ja: `薄い項目は絞り込みの対象外（${total}項目中${count}項目）：`,
    en: `Faded items are outside the filter (${count} of ${total}): `,
  }),
  because: (reason: Text, count: number): Text => ({
    ja: `${reason.ja.replace(/。$/, '')}（${count}項目）`,
    en: `${reason.en.replace(/\.$/, '')} (${counted(count, 'item')})`,
  }),

  /** Headlines. */
  noPillars: (items: number): Text => ({
    ja: `能力構築支援の枠組みは${items}項目`,
    en: `The capacity-building framework has ${counted(items, 'item')}`,
  }),
  pillars: (count: number, emphases: Text): Text => ({
    ja:
      emphases.ja === ''
        ? `能力構築支援は${count}つの柱`
        : `能力構築支援は${count}つの柱。${emphases.ja}を中心に`,
    en: `${sentenceCase(inWords(count))} ${count === 1 ? 'pillar' : 'pillars'} of capacity building${emphases.en === '' ? '' : `: ${emphases.en}`}`,
  }),
  pillarsAre: {
    bilateral: (marks: Text): Text => ({ ja: `${marks.ja}は二国間`, en: `${marks.en} mainly bilateral` }),
    multilateral: (marks: Text): Text => ({
      ja: `${marks.ja}は多国間`,
      en: `${marks.en} mainly multilateral`,
    }),
  },
  onePillar: (pillar: Text, items: number): Text => ({
    ja: `${pillar.ja}は${items}項目`,
    en: `${pillar.en}: ${counted(items, 'item')}`,
  }),
  somePillars: (marks: Text, items: number): Text => ({
    ja: `柱${marks.ja}は合わせて${items}項目`,
    en: `Pillars ${marks.en}: ${counted(items, 'item')} in all`,
  }),
  /** `withAbove` also counts the items above, which stay in the filter for the sake of the ones that they lead to. */
  speaking: (what: Text, under: Text, count: number, withAbove: number): Text =>
    count === 0
      ? { ja: `${under.ja}${what.ja}に係る項目はない`, en: `No item${under.en} mentions ${what.en}` }
      : {
          ja: `${under.ja}${what.ja}に係るのは${count}項目${withAbove === count ? '' : `（その上位を含めると${withAbove}項目）`}`,
          en: `${sentenceCase(inWords(count))} ${count === 1 ? 'item' : 'items'}${under.en} ${count === 1 ? 'mentions' : 'mention'} ${what.en}${withAbove === count ? '' : ` (${inWords(withAbove)} with the items above ${count === 1 ? 'it' : 'them'})`}`,
        },
  under: (marks: Text, count: number): Text => ({
    ja: `柱${marks.ja}の中で、`,
    en: ` under ${count === 1 ? 'pillar' : 'pillars'} ${marks.en}`,
  }),
  forumAt: (levels: readonly Text[]): Text => {
    const names = eitherOf(levels.map(({ ja, en }) => ({ ja: `「${ja}」`, en: `“${en}”` })));
    return { ja: `${names.ja}の会議`, en: `a forum under ${names.en}` };
  },
  /** Most items carry no date, and years say nothing of those: only what lies outside them can be counted. */
  datedOutside: (count: number, total: number, years: Text): Text => ({
    ja: `枠組みの${total}項目のうち、日付が${years.ja}以外の${count === 0 ? 'ものはない' : `ものは${count}項目`}`,
    en: `${count === 0 ? 'None' : count} of the framework's ${counted(total, 'item')} ${count > 1 ? 'are' : 'is'} dated outside ${years.en}`,
  }),
  /** `asked`: the filter in words, null without one. */
  kept: (count: number, total: number, asked: Text | null): Text => ({
    ja: `枠組みの${total}項目のうち、絞り込み${inBrackets(asked).ja}で残る${count === 0 ? 'ものはない' : `のは${count}項目`}`,
    en: `The filter${inBrackets(asked).en} keeps ${count === 0 ? 'none' : count} of the framework's ${counted(total, 'item')}`,
  }),

  /** What you see. */
  seenItems: (items: number, pillars: readonly { readonly mark: string; readonly below: number }[]): Text => {
    const english = pillars.map(({ mark, below }) => same(`${below} below ${mark}`));
    return {
      ja: `枠組みは${items}項目${pillars.length === 0 ? '' : `で、${pillars.map(({ mark, below }) => `柱${mark}の下に${below}項目`).join('、')}`}。`,
      en: `The framework has ${counted(items, 'item')}${pillars.length === 0 ? '' : `: ${listed(english).en.replace('below', `below ${pillars.length === 1 ? 'the pillar' : 'pillar'}`)}`}.`,
    };
  },
  seenPartners: (count: number): Text => ({
    ja: count === 0 ? '国・地域に係る項目はない。' : `国・地域に係るのは${count}項目。`,
    en: `${count === 0 ? 'No item' : counted(count, 'item')} ${count > 1 ? 'mention' : 'mentions'} a partner.`,
  }),
  seenForums: (count: number): Text => ({
    ja: count === 0 ? '会議に係る項目はない。' : `会議に係るのは${count}項目。`,
    en: `${count === 0 ? 'No item' : counted(count, 'item')} ${count > 1 ? 'mention' : 'mentions'} a forum.`,
  }),
  /** `asked`: the filter in words, null without one. */
  seenKept: (kept: number, total: number, asked: Text | null): Text => ({
    ja:
      kept === 0
        ? `絞り込み${inBrackets(asked).ja}に該当する項目はなく、${total}項目すべてが薄い。`
        : `絞り込み${inBrackets(asked).ja}で残るのは${kept}項目${kept === total ? 'すべて' : `、薄い${total - kept}項目は対象外`}。`,
    en:
      kept === total
        ? `The filter${inBrackets(asked).en} keeps ${total === 1 ? 'it' : 'all of them'}.`
        : `The filter${inBrackets(asked).en} keeps ${kept === 0 ? 'none' : kept}; the ${total - kept === 1 ? 'faded one is' : `${total - kept} faded ones are`} outside it.`,
  }),
  /** Years act on dated items only. */
  seenDated: (dated: number, outside: number, years: Text): Text => ({
    ja: `日付のある${dated}項目のうち、日付が${years.ja}以外の${outside === 0 ? 'ものはない' : `ものは${outside}項目`}。`,
    en: `Of the ${counted(dated, 'item')} with a date, ${outside === 0 ? 'none' : outside} ${outside > 1 ? 'are' : 'is'} outside ${years.en}.`,
  }),

  /** The table. */
  caption: { ja: '能力構築支援の枠組みの全項目', en: 'Every item of the capacity-building framework' },
  columns: {
    item: { ja: '項目', en: 'Item' },
    number: { ja: '番号', en: 'Number' },
    level: { ja: '段階', en: 'Level' },
    pillar: { ja: '柱', en: 'Pillar' },
    emphasis: { ja: '中心の枠組み', en: 'Emphasis' },
    priority: { ja: '注力', en: 'Focus' },
    date: { ja: '日付', en: 'Date' },
    names: { ja: '取り上げる記録', en: 'Mentions' },
    filter: { ja: '絞り込み', en: 'Filter' },
    sources: { ja: '出典', en: 'Source' },
  },
};
