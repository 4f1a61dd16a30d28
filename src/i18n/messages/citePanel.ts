import type { Text } from '../text';

/** Words of the panel to cite and share. */
export const citePanelMessages = {
  link: { ja: 'リンク', en: 'Link' },
  viewLinkHint: {
    ja: '絞り込みと言語を含み、今の画面をそのまま開きます。',
    en: 'Opens this view as it is, with the filter and the language.',
  },
  recordLinkHint: {
    ja: '絞り込みなしで、この記録を開きます。',
    en: 'Opens this record, without a filter.',
  },
  copyLink: { ja: 'リンクをコピー', en: 'Copy link' },
  citation: { ja: '引用', en: 'Citation' },
  form: { ja: '形式', en: 'Format' },
  forms: {
    sentence: { ja: '文', en: 'Text' },
    bibtex: { ja: 'BibTeX', en: 'BibTeX' },
    csl: { ja: 'CSL-JSON', en: 'CSL-JSON' },
  },
  copyCitation: { ja: '引用をコピー', en: 'Copy citation' },
  summary: { ja: '要約と引用', en: 'Summary with citation' },
  copySummary: { ja: '要約とともにコピー', en: 'Copy both' },
  copied: (what: Text): Text => ({ ja: `${what.ja}をコピーしました。`, en: `${what.en} copied.` }),
  notCopied: {
    ja: 'コピーできませんでした。文字を選択してあります。Ctrl+C（Mac は ⌘C）を押してください。',
    en: 'Could not copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
  },
  close: { ja: '閉じる', en: 'Close' },
};
