/** Words of the panel that everything leaves the app by. */
export const saveMessages = {
  button: { ja: '保存・共有', en: 'Save and share' },
  title: { ja: 'この画面を保存・共有', en: 'Save and share this view' },
  close: { ja: '閉じる', en: 'Close' },
  loading: { ja: '準備しています', en: 'Getting ready' },
  notLoaded: {
    ja: '準備できませんでした。通信の状態を確かめ、画面を読み込み直してください。',
    en: 'Could not get ready. Check the connection and load the page again.',
  },
  sections: { ja: '保存・共有の方法', en: 'Ways to save and share' },
  scene: { ja: 'ブリーフィング', en: 'Briefing' },
  images: { ja: '画像', en: 'Image' },
  slides: { ja: 'スライド', en: 'Slides' },
  data: { ja: 'データ', en: 'Data' },
  paper: { ja: '印刷', en: 'Print' },
  embed: { ja: '埋め込み', en: 'Embed' },
};
