import { counted, inWords, sentenceCase } from '../phrases';
import type { Text } from '../text';

/** An English sentence with its full stop; "the U.S." has it already. */
function fullStop(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

/** Words of the capacity-building framework: its tree, its table and what is said of a node. */
export const frameworkMessages = {
  treeName: { ja: '能力構築支援の枠組み', en: 'Capacity-building framework' },
  reading: {
    ja: '＋を押すと枝が、項目を押すと記録が開く。⇄は他の記録を挙げる項目。矢印キーでも操作できる。',
    en: 'Press + to open a branch, an item to open its record. ⇄ marks an item that names other records. Arrow keys work too.',
  },
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
  priority: { ja: '優先', en: 'Priority' },

  /** What an item is; the inspector says it. */
  kinds: {
    policy: { ja: '方針', en: 'Policy' },
    group: { ja: '分類', en: 'Heading' },
    pillar: { ja: '柱', en: 'Pillar' },
    measure: { ja: '取組', en: 'Measure' },
    reason: { ja: '理由', en: 'Reason' },
    detail: { ja: '内容', en: 'Detail' },
    example: { ja: '実例', en: 'Example' },
    venue: { ja: '場', en: 'Venue' },
    actor: { ja: '機関', en: 'Actor' },
    purpose: { ja: '目的', en: 'Purpose' },
    aim: { ja: '目標', en: 'Aim' },
    achievement: { ja: '成果', en: 'Achievement' },
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
  isPriority: { ja: '当面の優先項目。', en: 'A priority for the time being.' },
  dated: (date: Text): Text => ({ ja: `日付：${date.ja}。`, en: `Date: ${date.en}.` }),
  names: (records: Text): Text => ({
    ja: `挙げている記録：${records.ja}。`,
    en: fullStop(`Records it names: ${records.en}`),
  }),
  hides: (count: number): Text => ({
    ja: `閉じた枝に${count}項目。`,
    en: `${sentenceCase(counted(count, 'item'))} in the closed branch.`,
  }),
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
    ja: `${pillar.ja}：下に${items}項目`,
    en: `${pillar.en}: ${counted(items, 'item')} below it`,
  }),
  somePillars: (marks: Text, items: number): Text => ({
    ja: `柱${marks.ja}：下に${items}項目`,
    en: `Pillars ${marks.en}: ${counted(items, 'item')} below them`,
  }),
  naming: (what: Text, under: Text, count: number): Text => ({
    ja: `${under.ja}${what.ja}を挙げる項目は${count === 0 ? 'ない' : `${count}件`}`,
    en: `${sentenceCase(inWords(count))} ${count === 1 ? 'item' : 'items'}${under.en} ${count === 1 ? 'names' : 'name'} ${what.en}`,
  }),
  under: (marks: Text, count: number): Text => ({
    ja: `柱${marks.ja}の中で、`,
    en: ` under ${count === 1 ? 'pillar' : 'pillars'} ${marks.en}`,
  }),
  anyPartner: (count: number): Text => ({
    ja: `選んだ${count}か国・地域のいずれか`,
    en: `any of the ${count} chosen partners`,
  }),
  forumAt: (level: Text): Text => ({
    ja: `「${level.ja}」の会議`,
    en: `a forum under “${level.en}”`,
  }),
  forumAtAny: (count: number): Text => ({
    ja: `選んだ${count}レベルのいずれかの会議`,
    en: `a forum at any of the ${count} chosen levels`,
  }),
  matching: (count: number, total: number): Text => ({
    ja: `枠組みの${total}項目のうち、絞り込みに当たるのは${count}項目`,
    en: `${count} of the framework's ${counted(total, 'item')} ${count === 1 ? 'matches' : 'match'} the filter`,
  }),

  /** The table. */
  caption: { ja: '能力構築支援の枠組みの全項目', en: 'Every item of the capacity-building framework' },
  columns: {
    item: { ja: '項目', en: 'Item' },
    number: { ja: '番号', en: 'Number' },
    level: { ja: '段階', en: 'Level' },
    pillar: { ja: '柱', en: 'Pillar' },
    emphasis: { ja: '中心の枠組み', en: 'Emphasis' },
    priority: { ja: '優先', en: 'Priority' },
    date: { ja: '日付', en: 'Date' },
    names: { ja: '挙げている記録', en: 'Names' },
    filter: { ja: '絞り込み', en: 'Filter' },
    sources: { ja: '出典', en: 'Source' },
  },
  inPolicy: (heading: Text): Text => ({ ja: `基本方針本文「${heading.ja}」`, en: heading.en }),
  onSlide: (slide: number, heading: Text): Text => ({
    ja: `スライド${slide}「${heading.ja}」`,
    en: `Slide ${slide}: ${heading.en}`,
  }),
};
