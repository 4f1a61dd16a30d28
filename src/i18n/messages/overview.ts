import { counted, inWords, sentenceCase } from '../phrases';
import type { Text } from '../text';

/** How many partners of which kind. */
export interface PartnerMix {
  readonly countries: number;
  readonly regions: number;
}

/** Words of the first page. */
export const overviewMessages = {
  headline: (parts: readonly Text[]): Text => ({
    ja: parts.map(({ ja }) => ja).join('、'),
    en: parts.map(({ en }, index) => (index === 0 ? sentenceCase(en) : en)).join(', '),
  }),
  consulted: (count: number, partners: PartnerMix): Text =>
    count === 0
      ? { ja: '協議の記載なし', en: 'no consultations listed' }
      : {
          ja: `${partners.countries + partners.regions}${unit(partners)}と${count}回の協議`,
          en: `${counted(count, 'consultation')} with ${counted(partners.countries + partners.regions, 'partner')}`,
        },
  inForums: (count: number, unknown: number): Text => ({
    ja: `多国間会議は${unknown > 0 ? '少なくとも' : ''}${count}`,
    en: `${unknown > 0 ? 'at least ' : ''}${counted(count, 'forum')}`,
  }),
  onPillars: (count: number): Text => ({
    ja: `能力構築支援は${count}つの柱`,
    en: `${inWords(count)} ${count === 1 ? 'pillar' : 'pillars'} of capacity building`,
  }),
  reading: {
    ja: '数は原資料に記載のあるものを数えた値で、上の絞り込みに応じて変わる。',
    en: 'The figures count what the source lists, and follow the filter above.',
  },

  about: (title: Text, issuer: Text, asOf: Text): Text => ({
    ja: `${issuer.ja}の「${title.ja}」に記された外交の記録を、図と表で読む。内容は${asOf.ja}現在。原資料にない日付や参加状況などは、確度を示して補足情報に分けた。`,
    en: `What one source records, to be read in charts and tables: “${title.en}”, ${issuer.en}, as of ${asOf.en}. Dates, memberships and other facts that it does not give are kept apart as added facts, marked with how far they are known.`,
  }),
  limitsTitle: { ja: '原資料から分からないこと', en: 'What the source does not say' },
  limits: {
    ja: '原資料は協議の月日、開催地、議題、結果を記していない。一覧にない国、会議、年について、協議や会合がなかったことを意味しない。',
    en: 'It gives no days, cities, agendas or results of the consultations. That a country, forum or year is not listed does not mean that nothing took place.',
  },

  figures: { ja: '主な数', en: 'Key figures' },
  ofTotal: (total: number): Text => ({ ja: `／${total}`, en: `of ${total}` }),
  consultations: (count: number): Text => ({
    ja: '回の協議',
    en: count === 1 ? 'consultation' : 'consultations',
  }),
  trilateral: (count: number): Text =>
    count === 0
      ? { ja: '三カ国協議を含まない', en: 'none of them trilateral' }
      : { ja: `うち三カ国協議${count}回`, en: `${count} of them trilateral` },
  partners: (mix: PartnerMix): Text => ({
    ja: unit(mix),
    en: mix.countries + mix.regions === 1 ? 'partner' : 'partners',
  }),
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
  forums: (count: number): Text => ({ ja: 'の多国間会議', en: count === 1 ? 'forum' : 'forums' }),
  levels: (count: number): Text => ({
    ja: `${count}つのレベル`,
    en: `on ${counted(count, 'level')}`,
  }),
  notDocumented: (count: number): Text => ({ ja: `ほかに不明${count}`, en: `${count} more not documented` }),
  pillars: (count: number): Text => ({ ja: 'つの柱', en: count === 1 ? 'pillar' : 'pillars' }),
  emphases: (bilateral: number, multilateral: number): Text => ({
    ja: `二国間中心${bilateral}、多国間中心${multilateral}`,
    en: `${bilateral} mainly bilateral, ${multilateral} mainly multilateral`,
  }),
  items: (count: number): Text => ({
    ja: 'の支援の項目',
    en: count === 1 ? 'framework item' : 'framework items',
  }),
  examples: (count: number): Text =>
    count === 0
      ? { ja: '実例を含まない', en: 'no concrete example' }
      : { ja: `うち実例${count}`, en: counted(count, 'concrete example') },
  years: (count: number): Text => ({ ja: '年', en: count === 1 ? 'year' : 'years' }),
  period: (from: number, to: number, through: Text | null): Text => ({
    ja: `${from === to ? `${from}年` : `${from}～${to}年`}${through === null ? '' : `（${through.ja}まで）`}`,
    en: `${from === to ? from : `${from}–${to}`}${through === null ? '' : ` (to ${through.en})`}`,
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

/** 「12か国・地域」 as the source counts; 「11か国」 or 「1地域」 where there is only one kind. */
function unit({ countries, regions }: PartnerMix): string {
  if (regions === 0) return 'か国';
  return countries === 0 ? '地域' : 'か国・地域';
}
