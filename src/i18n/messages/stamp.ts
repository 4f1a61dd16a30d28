import type { Text } from '../text';

/** The words that go along with everything that leaves the app: files, slides, paper. */
export const stampMessages = {
  filter: (words: Text): Text => ({ ja: `絞り込み：${words.ja}`, en: `Filter: ${words.en}` }),
  noFilter: { ja: '絞り込み：なし（全件）', en: 'Filter: none (all records)' },
  /** Of a view that is about somebody, narrowed or not. */
  about: (about: Text, filter: Text | null): Text =>
    filter === null ? about : { ja: `${about.ja}（${filter.ja}）`, en: `${about.en} (${filter.en})` },
  source: (issuer: Text, title: Text, asOf: Text): Text => ({
    ja: `出典：${issuer.ja}、${title.ja}。${asOf.ja}現在。表題は当サイトによる。`,
    en: `Source: ${issuer.en}, ${title.en}. As of ${asOf.en}. The title is ours.`,
  }),
  added: {
    items: {
      ja: '「補足情報」と示したものは、当サイトが原資料以外から加えた事実。',
      en: 'Items marked as added facts were added by us from other sources.',
    },
    standings: {
      ja: '会議と相手：原資料。立場：すべて補足情報（項目ごとの出典はリンク先）。',
      en: 'Forums and partners: the source. Standings: added facts throughout (sources item by item at the link).',
    },
  },
  noRows: { ja: '該当する記録はありません。', en: 'No records match.' },
};
