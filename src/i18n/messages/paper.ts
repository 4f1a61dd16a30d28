import { counted } from '../phrases';
import type { Text } from '../text';

/** Words on paper, and of the ways to it. */
export const paperMessages = {
  /** Where neither the filter's own count nor the table's caption says how many there are. */
  rows: (count: number): Text => ({ ja: `${count}件`, en: counted(count, 'entry', 'entries') }),
  count: (words: Text): Text => ({ ja: `件数：${words.ja}`, en: `Count: ${words.en}` }),
  address: { ja: '同じ画面：', en: 'The same view: ' },
  /** A part of a picture that takes several sheets. */
  part: (part: number, of: number): Text => ({
    ja: `図（${part}／${of}）`,
    en: `Figure (${part} of ${of})`,
  }),
  moreRows: (count: number): Text => ({
    ja: `ほか${count}行は、上記のアドレスの画面にある。`,
    en: `${counted(count, 'more row')}: see the view at the address above.`,
  }),
  notes: { ja: '発言メモ', en: 'Notes' },
  scene: (scene: number, of: number): Text => ({ ja: `場面${scene}／${of}`, en: `Scene ${scene} of ${of}` }),
  /** The save panel. */
  about: {
    ja: '表題・絞り込み・件数・時点・出典・ページ番号の付いた紙面にします。図は用紙の向きに合わせて描き直し、その後に表が続きます。樹形図はすべての枝を開いて印刷します。',
    en: 'Makes pages with the title, filter, count, date, source and page numbers. The chart is laid out anew for the paper and the table follows; a tree prints with every branch open.',
  },
  orientation: {
    ja: '用紙はA4かレター、向きは縦でも横でも構いません。横に広い図は横向きで文字が大きくなります。ブラウザーの印刷画面で「PDFに保存」を選ぶとPDFになります。',
    en: 'A4 or Letter, portrait or landscape: a wide chart has larger text in landscape. “Save as PDF” in the print dialog makes a PDF.',
  },
  print: { ja: 'この画面を印刷', en: 'Print this view' },
  briefings: { ja: 'ブリーフィングを印刷（1場面1ページ）', en: 'Print a briefing (one scene a page)' },
  briefing: (title: Text, scenes: number): Text => ({
    ja: `「${title.ja}」（${scenes}場面）を印刷`,
    en: `Print “${title.en}” (${counted(scenes, 'scene')})`,
  }),
  /** The page of a briefing to print. */
  printAll: { ja: '印刷', en: 'Print' },
  back: { ja: 'ブリーフィングへ戻る', en: 'Back to the briefing' },
  loading: (done: number, of: number): Text => ({
    ja: `${of}場面のうち${done}場面を準備しました`,
    en: `${done} of ${of} scenes ready`,
  }),
  ready: (scenes: number): Text => ({
    ja: `${scenes}場面の準備ができました。印刷画面で「PDFに保存」も選べます。`,
    en: `${counted(scenes, 'scene')} ready. The print dialog can also save a PDF.`,
  }),
  sceneFailed: {
    ja: 'この場面は表示できませんでした。リンクを確かめてください。',
    en: 'This scene could not be shown. Check its link.',
  },
  sceneNotLoaded: (scene: number): Text => ({
    ja: `場面${scene}を読み込めませんでした。通信の状態を確かめ、この画面を読み込み直してください。`,
    en: `Scene ${scene} could not be loaded. Check the connection and load this page again.`,
  }),
  sceneNotDrawn: (scene: number): Text => ({
    ja: `場面${scene}を紙面にできませんでした。この場面は画面かスライドで御覧ください。`,
    en: `Scene ${scene} could not be laid out for paper. Show it on the screen or as a slide.`,
  }),
  /** `missing`: the numbers of the scenes that could not be laid out. */
  readyBut: (scenes: number, missing: readonly number[]): Text => ({
    ja: `${scenes}場面のうち、場面${missing.join('・')}は表示できません。ほかの場面は印刷できます。`,
    en: `Of ${counted(scenes, 'scene')}, ${missing.length === 1 ? 'scene' : 'scenes'} ${missing.join(', ')} cannot be shown. The others can be printed.`,
  }),
  unknownBriefing: { ja: 'このブリーフィングは見つかりません。', en: 'There is no such briefing.' },
  brokenBriefing: {
    ja: 'ブリーフィングを読み取れません。リンクが途中で切れていないか、通信の状態を確かめてください。',
    en: 'The briefing cannot be read. Check that the link is complete, and the connection.',
  },
  loadingBriefing: { ja: 'ブリーフィングを読み込んでいます。', en: 'The briefing is being loaded.' },
};
