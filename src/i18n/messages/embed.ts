import type { Text } from '../text';

/** Words of a view inside another page, and of the part of the panel that gives the code for it. */
export const embedMessages = {
  filter: (words: Text): Text => ({ ja: `絞り込み：${words.ja}`, en: `Filter: ${words.en}` }),
  open: { ja: '全体の画面で開く（新しいタブ）', en: 'Open the full view (new tab)' },
  nowhere: {
    ja: 'ここに埋め込まれた画面は、当サイトにありません。',
    en: 'The view that was embedded here is not on this site.',
  },
  openSite: { ja: '当サイトを開く（新しいタブ）', en: 'Open the site (new tab)' },

  about: {
    ja: '次のコードを自分のページに貼ると、この画面がそのまま入ります。高さは中身に合わせて変わり、出典の行は必ず付きます。',
    en: 'Paste this code into a page of your own to show this view there. It is as high as what it shows, and the line about the source always comes along.',
  },
  lang: { ja: '言語', en: 'Language' },
  langs: { ja: { ja: '日本語', en: '日本語' }, en: { ja: 'English', en: 'English' } },
  theme: { ja: '配色', en: 'Colours' },
  themes: {
    system: { ja: '閲覧者の設定どおり', en: 'Reader’s choice' },
    light: { ja: '明るい', en: 'Light' },
    dark: { ja: '暗い', en: 'Dark' },
  },
  code: { ja: '埋め込みコード', en: 'Code' },
  copy: { ja: 'コードをコピー', en: 'Copy the code' },
  preview: { ja: 'プレビュー', en: 'Preview' },
  previewOf: (title: Text): Text => ({ ja: `プレビュー：${title.ja}`, en: `Preview: ${title.en}` }),
};
