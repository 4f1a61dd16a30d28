import type { Text } from '../text';

/** Words of the shared widgets. */
export const uiMessages = {
  asLegend: { ja: '表示の形', en: 'Show as' },
  forms: {
    chart: { ja: '図', en: 'Chart' },
    matrix: { ja: '参加状況', en: 'Standing' },
    relations: { ja: 'つながり', en: 'Relations' },
    table: { ja: '表', en: 'Table' },
  },
  aboutView: { ja: 'この画面の内容と見方', en: 'What this shows and how to read it' },
  closeDetails: { ja: '詳細を閉じる', en: 'Close the details' },
  noRows: { ja: '条件に合う行はありません。', en: 'No rows match.' },
  wayOut: {
    ja: '絞り込みをゆるめると、ほかの記録が表示されます。',
    en: 'A wider filter shows other records.',
  },
  clearFilter: { ja: '絞り込みを解除', en: 'Clear the filter' },
  /** Where added facts are hidden, the way to them; the same wherever it stands. */
  showAdded: { ja: '補足情報を表示', en: 'Show added facts' },
  clearYears: { ja: '年を解除', en: 'Clear the years' },
  tooLong: (limit: number): Text => ({
    ja: `${limit.toLocaleString('ja-JP')}文字までです。長すぎるため、今の入力は入れていません。前の文はそのままです。`,
    en: `Up to ${limit.toLocaleString('en-GB')} characters. The last input did not fit and was left out; what was here is unchanged.`,
  }),
  partMissing: {
    ja: 'この部分を読み込めませんでした。ネットワークの接続を確かめてください。画面の内容はそのまま残ります。',
    en: 'This part could not be loaded. Check the connection to the network. The page keeps what it shows.',
  },
  loadAgain: { ja: 'もう一度読み込む', en: 'Load again' },
  sortable: { ja: '見出しを押すと並べ替えられます。', en: 'Press a heading to sort.' },
};
