/** Words of the field to search in. */
export const searchMessages = {
  open: { ja: '検索', en: 'Search' },
  openLong: { ja: '記録・原資料の箇所・用語を検索', en: 'Search records, sections and terms' },
  input: { ja: '記録・原資料の箇所・用語を検索', en: 'Search records, sections and terms' },
  placeholder: {
    ja: '国名・会議・施策・用語（日英・略号可）',
    en: 'Country, forum, measure, term (Japanese or English)',
  },
  close: { ja: '検索を閉じる', en: 'Close the search' },
  loading: { ja: '索引を読み込み中です', en: 'Loading the index' },
  /** The keys of the list; what is printed on a key is the same in both languages. */
  keys: [
    { keys: ['↑', '↓'], does: { ja: '移動', en: 'move' } },
    { keys: ['Enter'], does: { ja: '開く', en: 'open' } },
    { keys: ['Esc'], does: { ja: '閉じる', en: 'close' } },
  ],
  shortcut: 'Ctrl K',
  macShortcut: '⌘ K',
};
