import { yearSpan } from '../dates';
import type { Text } from '../text';

/** Words of the filter bar. */
export const filterBarMessages = {
  title: { ja: '絞り込み', en: 'Filter' },
  partners: { ja: '国・地域', en: 'Partners' },
  years: { ja: '年', en: 'Years' },
  levels: { ja: '会議のレベル', en: 'Forum level' },
  pillars: { ja: '柱', en: 'Pillar' },
  all: { ja: 'すべて', en: 'all' },
  chosen: (count: number): Text => ({ ja: `${count}件を選択`, en: `${count} chosen` }),
  search: { ja: '名前・略号で探す', en: 'Search by name or code' },
  noMatch: { ja: '該当がありません', en: 'Nothing matches' },
  clearChoice: { ja: '選択を解除', en: 'Clear this choice' },
  done: { ja: '閉じる', en: 'Done' },
  firstYear: { ja: '開始年', en: 'First year' },
  lastYear: { ja: '終了年', en: 'Last year' },
  yearRange: yearSpan,
  pillar: (mark: string, label: Text): Text => ({ ja: `${mark} ${label.ja}`, en: `${mark} ${label.en}` }),
  remove: (what: Text): Text => ({ ja: `絞り込み「${what.ja}」を外す`, en: `Remove the filter ${what.en}` }),
  /** The switch of the facts from outside the source. */
  supplement: { ja: '補足情報', en: 'Added facts' },
  supplementTip: {
    ja: '原資料以外から補った日付・参加状況など。非表示にすると原資料の記載だけを表示します。',
    en: 'Dates, standings and other facts added from other sources. When hidden, only what the source says is shown.',
  },
  /** Beside the switch when it is off, for a reader who was sent the link. */
  supplementOff: { ja: '非表示（原資料の記載のみ）', en: 'hidden (source only)' },
  notHere: { ja: 'この画面には関係しない', en: 'no effect on this page' },
  reset: { ja: 'すべて解除', en: 'Reset' },
  chips: { ja: '現在の絞り込み', en: 'Filters set' },
  consultations: (shown: number, total: number): Text => ({
    ja: `協議 ${shown} / ${total} 件`,
    en: `${shown} of ${total} consultations`,
  }),
  partnerCount: (shown: number, total: number): Text => ({
    ja: `国・地域 ${shown} / ${total}`,
    en: `${shown} of ${total} partners`,
  }),
  /** `unknown`: forums of which it is not documented; `added`: counted by added facts, which is said. */
  forums: (shown: number, total: number, unknown: number, added: boolean): Text => ({
    ja: `会議 ${shown} / ${total}${unknown > 0 ? `・資料なし ${unknown}` : ''}${added ? '（補足情報）' : ''}`,
    en: `${shown} of ${total} forums${unknown > 0 ? `, ${unknown} not documented` : ''}${added ? ' (added facts)' : ''}`,
  }),
  items: (shown: number, total: number): Text => ({
    ja: `項目 ${shown} / ${total}`,
    en: `${shown} of ${total} items`,
  }),
  /** On the page of the source, which the filter leaves whole. */
  sections: (total: number): Text => ({
    ja: `全${total}箇所`,
    en: total === 1 ? '1 section' : `all ${total} sections`,
  }),
};
