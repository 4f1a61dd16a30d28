import { yearSpan } from '../dates';
import { counted, inWords, sentenceCase } from '../phrases';
import type { Text } from '../text';

/** How many partners of which kind. */
export interface PartnerMix {
  readonly countries: number;
  readonly regions: number;
}

/** Behind a count that rests on more than the source. */
const BY_ADDED_FACTS: Text = { ja: '（補足情報）', en: ' (added facts)' };

/** Words of the first page. */
export const overviewMessages = {
  headline: (parts: readonly Text[]): Text => ({
    ja: parts.map(({ ja }) => ja).join('、'),
    en: parts.map(({ en }, index) => (index === 0 ? sentenceCase(en) : en)).join(', '),
  }),
  /** `partners`: how many of them, in words. */
  consulted: (count: number, partners: Text): Text =>
    count === 0
      ? { ja: '協議の記載なし', en: 'no consultations listed' }
      : {
          ja: `${partners.ja}と${count}件の協議を記載`,
          en: `${counted(count, 'listed consultation')} with ${partners.en}`,
        },
  /** `unknown`: forums of which it is not documented; `added`: counted by added facts, which is said. */
  inForums: (count: number, unknown: number, added: boolean): Text => {
    const few = `多国間会議は${unknown > 0 ? '少なくとも' : ''}${count}`;
    const none = `${unknown > 0 ? '加わると確認できる' : ''}多国間会議は0`;
    const english = `${unknown > 0 ? 'at least ' : ''}${counted(count, 'forum')}`;
    return {
      ja: `${count > 0 ? few : none}${added ? BY_ADDED_FACTS.ja : ''}`,
      en: `${count > 0 ? english : `no forum${unknown > 0 ? ' confirmed' : 's'}`}${added ? BY_ADDED_FACTS.en : ''}`,
    };
  },
  onPillars: (count: number, total: number): Text =>
    count === total
      ? {
          ja: `能力構築支援は${count}つの柱`,
          en: `${inWords(count)} ${count === 1 ? 'pillar' : 'pillars'} of capacity building`,
        }
      : {
          ja: `能力構築支援は${total}つの柱のうち${count}つ`,
          en: `${inWords(count)} of ${inWords(total)} pillars of capacity building`,
        },
  reading: {
    ja: '原資料の記載を数えた値で、上の絞り込みに応じて変わる。国・地域で絞った会議数は補足情報、枠組みの項目数は当サイトの整理による。',
    en: 'Counts of what the source lists, following the filter above. Forums counted by partner come from added facts; framework items are counted in our outline.',
  },

  /** Where added facts are hidden. */
  readingSource: {
    ja: '原資料の記載を数えた値で、上の絞り込みに応じて変わる。枠組みの項目数は当サイトの整理による。',
    en: 'Counts of what the source lists, following the filter above. Framework items are counted in our outline.',
  },

  about: (title: Text, issuer: Text, asOf: Text): Text => ({
    ja: `${issuer.ja}の資料（${title.ja}。表題は当サイトによる）に記された外交の記録を、図と表で読む。内容は${asOf.ja}現在。原資料にないことは、確度を示して補足情報に分けた。`,
    en: `The record set out in one source (${title.en}, our title; ${issuer.en}, as of ${asOf.en}), in charts and tables. What it does not say is kept apart as added facts, each marked with its status.`,
  }),
  present: { ja: 'ブリーフィングを発表', en: 'Present the briefing' },
  limitsTitle: { ja: '原資料にあること、ないこと', en: 'What the source says and does not say' },

  figures: { ja: '主な数', en: 'Key figures' },
  /** Of the figures as rows. */
  columns: {
    count: { ja: '数', en: 'Figure' },
    words: { ja: '何の数か', en: 'Of what' },
    total: { ja: '全体の数', en: 'In all' },
    detail: { ja: '内訳', en: 'Detail' },
  },
  ofTotal: (total: number): Text => ({ ja: `/ ${total}`, en: `of ${total}` }),
  // The words of a figure agree with the last number before them, which is the total where one is shown.
  consultations: (count: number): Text => ({ ja: '件の協議', en: plural(count, 'consultation') }),
  trilateral: (count: number, consultations: number): Text => {
    if (consultations === 1) {
      return count === 1
        ? { ja: '三カ国協議', en: 'trilateral' }
        : { ja: '三カ国協議ではない', en: 'not trilateral' };
    }
    return count === 0
      ? { ja: '三カ国協議を含まない', en: 'none of them trilateral' }
      : { ja: `うち三カ国協議${count}件`, en: `${count} of them trilateral` };
  },
  mix: ({ countries, regions }: PartnerMix): Text => {
    const parts: readonly Text[] = [
      ...(countries === 0
        ? []
        : [{ ja: `${countries}か国`, en: counted(countries, 'country', 'countries') }]),
      ...(regions === 0 ? [] : [{ ja: `${regions}地域`, en: counted(regions, 'region') }]),
    ];
    return parts.length === 0
      ? { ja: '記載なし', en: 'none listed' }
      : { ja: parts.map(({ ja }) => ja).join('と'), en: parts.map(({ en }) => en).join(' and ') };
  },
  forums: (count: number): Text => ({ ja: 'の多国間会議', en: plural(count, 'forum') }),
  levels: (count: number): Text => ({
    ja: `${count}つのレベル`,
    en: `on ${counted(count, 'level')}`,
  }),
  /** `found`: how many forums it comes on top of. */
  notDocumented: (count: number, found: number): Text => ({
    ja: `${found > 0 ? 'ほかに' : ''}資料なし${count}`,
    en: `${count}${found > 0 ? ' more' : ''} not documented`,
  }),
  /** Behind what is counted by added facts; null where there is nothing else to say. */
  added: (detail: Text | null): Text =>
    detail === null
      ? { ja: '補足情報による', en: 'by added facts' }
      : { ja: `${detail.ja}${BY_ADDED_FACTS.ja}`, en: `${detail.en}${BY_ADDED_FACTS.en}` },
  /** Where partners are chosen but the facts that say where they sit are hidden. */
  notNarrowed: {
    ja: '国・地域では絞らない（補足情報は非表示）',
    en: 'not narrowed by partner (added facts hidden)',
  },
  pillars: (count: number): Text => ({ ja: 'つの柱', en: plural(count, 'pillar') }),
  emphases: (bilateral: number, multilateral: number): Text => {
    const parts = [
      { count: bilateral, ja: '二国間中心', en: 'mainly bilateral' },
      { count: multilateral, ja: '多国間中心', en: 'mainly multilateral' },
    ].filter(({ count }) => count > 0);
    return {
      ja: parts.map(({ count, ja }) => `${ja}${count}`).join('、'),
      en: parts.map(({ count, en }) => `${count} ${en}`).join(', '),
    };
  },
  items: (count: number): Text => ({ ja: 'の枠組みの項目', en: plural(count, 'framework item') }),
  examples: (count: number): Text =>
    count === 0
      ? { ja: '例示を含まない', en: 'none given as an example' }
      : { ja: `うち例示${count}`, en: `${count} given as ${count === 1 ? 'an example' : 'examples'}` },
  years: (count: number): Text => ({ ja: '年', en: plural(count, 'year') }),
  period: (from: number, to: number, through: Text | null): Text => ({
    ja: `${yearSpan(from, to).ja}${through === null ? '' : `（${through.ja}まで）`}`,
    en: `${yearSpan(from, to).en}${through === null ? '' : ` (to ${through.en})`}`,
  }),

  open: { ja: '図を開く', en: 'Open the chart' },
  previewName: (section: Text, headline: Text, open: Text): Text => ({
    ja: `${section.ja}：${headline.ja}。${open.ja}`,
    en: `${section.en}: ${headline.en}. ${open.en}`,
  }),

  howTo: { ja: '使い方', en: 'How to use it' },
  steps: [
    {
      name: { ja: '絞り込む', en: 'Filter' },
      text: {
        ja: '上の欄で国・地域、年、会議のレベル、柱を選ぶと、すべての画面に反映されます。',
        en: 'Choose partners, years, forum levels and pillars above; every page follows.',
      },
    },
    {
      name: { ja: '調べる', en: 'Look closer' },
      text: {
        ja: '図の点や会議、項目を押すと、原資料の記載、出典、補足情報が開きます。',
        en: 'Press a dot, a forum or an item for what the source says, its citation and added facts.',
      },
    },
    {
      name: { ja: 'キーボード', en: 'Keyboard' },
      text: {
        ja: 'Tabで図に入り、矢印キーで移動し、Enterで開き、Escで閉じます。',
        en: 'Tab into a chart, move with the arrow keys, open with Enter, close with Esc.',
      },
    },
    {
      name: { ja: '共有する', en: 'Share' },
      text: {
        ja: 'アドレスが今の画面を表します。リンクを送ると、相手にも同じ画面が開きます。',
        en: 'The address holds what you see: send the link and the same page opens.',
      },
    },
  ],
};

/** An English noun in the number that the count before it asks for. */
function plural(count: number, singular: string): string {
  return count === 1 ? singular : `${singular}s`;
}
