/** Words of the shared widgets. */
export const uiMessages = {
  asLegend: { ja: '表示の形', en: 'Show as' },
  chart: { ja: '図', en: 'Chart' },
  table: { ja: '表', en: 'Table' },
  noRows: {
    ja: '条件に合う行はありません。絞り込みを解除してください。',
    en: 'No rows match. Clear the filter to see more.',
  },
  sortable: { ja: '見出しを押すと並べ替えられます。', en: 'Press a heading to sort.' },
};
