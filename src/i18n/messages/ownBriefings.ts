import type { Text } from '../text';

/** Words about briefings kept in the browser, wherever they are added to or edited. */
export const ownBriefingMessages = {
  untitled: { ja: '無題のブリーフィング', en: 'Untitled briefing' },
  untitledScene: { ja: '無題の場面', en: 'Untitled scene' },
  full: {
    ja: 'ブラウザーの保存領域がいっぱいで、変更を保存できません。入力した内容はこの画面に残っています。閉じる前にファイルに保存してください。',
    en: "The browser's storage is full, so the changes cannot be saved. What you typed is still on this page. Save it as a file before you close it.",
  },
  blocked: {
    ja: 'このブラウザーでは保存領域を使えないため、変更を保存できません。入力した内容は、この画面を閉じるまで残ります。閉じる前にファイルに保存してください。',
    en: 'This browser does not let the page store anything, so changes are not saved. What you type stays until you close the page. Save it as a file before then.',
  },
  fullOfScenes: (most: number): Text => ({
    ja: `1つのブリーフィングに入る場面は${most}までです。追加するには、ほかの場面を削除するか、別のブリーフィングに分けてください。`,
    en: `A briefing holds up to ${most} scenes. To add one, delete another or make a second briefing.`,
  }),
  linkTooLong: (most: number): Text => ({
    ja: `画面のリンクが${most.toLocaleString('ja-JP')}文字を超えるため、場面にできません。絞り込みか検索の語を減らしてください。`,
    en: `The link to this view has more than ${most.toLocaleString('en-GB')} characters, too many for a scene. Use a shorter filter or search.`,
  }),
  saveFile: (title: Text): Text => ({
    ja: `「${title.ja}」をファイルに保存`,
    en: `Save “${title.en}” as a file`,
  }),
  again: { ja: 'もう一度保存を試す', en: 'Try to save again' },
  titleOf: {
    ja: { ja: '題名（日本語）', en: 'Title (Japanese)' },
    en: { ja: '題名（英語）', en: 'Title (English)' },
  },
  notesOf: {
    ja: { ja: '発言メモ（日本語）', en: 'Notes (Japanese)' },
    en: { ja: '発言メモ（英語）', en: 'Notes (English)' },
  },
  undo: { ja: '元に戻す', en: 'Undo' },
  briefingTitleOf: {
    ja: { ja: 'ブリーフィングの題名（日本語）', en: 'Title of the briefing (Japanese)' },
    en: { ja: 'ブリーフィングの題名（英語）', en: 'Title of the briefing (English)' },
  },

  // The section of the panel by which a view becomes a scene.
  /** @param kept whether the browser keeps what is added */
  addReading: (kept: boolean): Text => ({
    ja: `この画面を、絞り込みと選択もそのままに、ブリーフィングの一場面とします。${kept ? '保存先はこのブラウザーです。' : ''}`,
    en: `Adds this view, with its filter and selection, as a scene of a briefing${kept ? ' kept in this browser' : ''}.`,
  }),
  toBriefing: { ja: '追加先', en: 'Add to' },
  newBriefing: { ja: '新しいブリーフィング', en: 'A new briefing' },
  newTitle: { ja: '新しいブリーフィングの題名', en: 'Title of the new briefing' },
  titleGiven: {
    ja: '題名には、この画面の見出しが入れてあります。書き換えられます。',
    en: 'The title is the headline of this view. You can change it.',
  },
  wordsIn: {
    ja: { ja: '日本語の題名と発言メモ', en: 'Title and notes in Japanese' },
    en: { ja: '英語の題名と発言メモ', en: 'Title and notes in English' },
  },
  add: { ja: '場面として追加', en: 'Add as a scene' },
  addedAlready: { ja: '追加しました', en: 'Added' },
  addAgain: { ja: 'もう一度追加', en: 'Add it once more' },
  added: (place: number, briefing: Text): Text => ({
    ja: `「${briefing.ja}」の${place}番目の場面として追加しました。`,
    en: `Added to “${briefing.en}” as scene ${place}.`,
  }),
  /** The same where the browser keeps nothing. */
  addedUntilClosed: (place: number, briefing: Text): Text => ({
    ja: `「${briefing.ja}」の${place}番目の場面として追加しました。保存できないため、残るのはこのタブを閉じるまでです。`,
    en: `Added to “${briefing.en}” as scene ${place}, only until this tab is closed: it cannot be saved.`,
  }),
  numbered: (title: Text, number: number): Text => ({
    ja: `${title.ja}（${number}）`,
    en: `${title.en} (${number})`,
  }),
  undone: { ja: '追加を取り消しました。', en: 'The scene was taken out again.' },
  open: { ja: 'ブリーフィングを開く', en: 'Open the briefing' },
};
