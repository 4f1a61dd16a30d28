/** Names of the button and the panel to cite and share; the rest of the words come with the panel (citePanel.ts). */
export const citeMessages = {
  button: { ja: '引用・共有', en: 'Cite and share' },
  view: { ja: '引用・共有：この画面', en: 'Cite and share this view' },
  record: { ja: '引用・共有：この記録', en: 'Cite and share this record' },
};
