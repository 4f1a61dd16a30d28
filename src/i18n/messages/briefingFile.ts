import type { Text } from '../text';

/** What can be wrong with a briefing that comes from outside, beyond its fields. */
export const briefingMessages = {
  notJson: {
    ja: 'JSONとして読めません。ファイルが途中で切れていないか確かめてください。',
    en: 'This cannot be read as JSON. Check that the file is complete.',
  },
  notShared: {
    ja: 'リンクが途中で切れているか、壊れています。送り主に、もう一度リンクを送ってもらってください。',
    en: 'The link is cut off or broken. Ask for it again from whoever sent it.',
  },
  sharedTooLarge: {
    ja: 'リンクの中のブリーフィングが大きすぎます。ファイルで受け取ってください。',
    en: 'The briefing in the link is too large. Ask for it as a file.',
  },
  cannotInflate: {
    ja: 'このブラウザーでは、圧縮されたリンクを開けません。ファイルで受け取ってください。',
    en: 'This browser cannot open compressed links. Ask for the briefing as a file.',
  },

  // Where in the file: words for its fields, one inside the other.
  wholeFile: { ja: 'ファイル全体', en: 'The whole file' },
  fields: {
    version: { ja: '形式の版', en: 'Version of the format' },
    id: { ja: '識別子', en: 'Identifier' },
    title: { ja: '題名', en: 'Title' },
    notes: { ja: '発言メモ', en: 'Notes' },
    at: { ja: '画面のリンク', en: 'Link to the view' },
    scenes: { ja: '場面の並び', en: 'List of scenes' },
  },
  inLang: (field: Text, lang: 'ja' | 'en'): Text => ({
    ja: `${field.ja}（${lang === 'ja' ? '日本語' : '英語'}）`,
    en: `${field.en} (${lang === 'ja' ? 'Japanese' : 'English'})`,
  }),
  otherField: (name: string): Text => ({ ja: `項目「${name}」`, en: `Field “${name}”` }),
  scene: (place: number): Text => ({ ja: `場面${place}`, en: `Scene ${place}` }),
  ofBriefing: (field: Text): Text => ({
    ja: `ブリーフィングの${field.ja}`,
    en: `${field.en} of the briefing`,
  }),
  ofScene: (field: Text, place: number): Text => ({
    ja: `場面${place}の${field.ja}`,
    en: `${field.en} of scene ${place}`,
  }),
  located: (where: Text, what: Text): Text => ({
    ja: `${where.ja}：${what.ja}`,
    en: `${where.en}: ${what.en}`,
  }),

  // The rules of the fields.
  idForm: {
    ja: '半角の英数字とハイフンだけで、英数字から書き始めてください。',
    en: 'Use only the letters A to Z, digits and hyphens, and begin with a letter or a digit.',
  },
  atForm: {
    ja: 'アドレスの「#」より後ろの部分を、「/」から始めて、空白なしで書いてください（例：/timeline?partners=US）。',
    en: 'Give the part of the address after the “#”: it begins with “/” and has no spaces (example: /timeline?partners=US).',
  },
  mustBe: {
    text: { ja: '文字で書いてください（引用符で囲む）。', en: 'This must be text, in quotation marks.' },
    words: {
      ja: '日本語（ja）と英語（en）の文をまとめた形で書いてください（例：{"ja": "題名"}）。',
      en: 'Give Japanese (ja) and English (en) words together (example: {"en": "Title"}).',
    },
    list: { ja: '場面を [ ] の中に並べて書いてください。', en: 'List the scenes inside [ ].' },
    entry: {
      ja: '識別子・題名・発言メモ・リンクをまとめた { } の形で書いてください。',
      en: 'Give identifier, title, notes and link together inside { }.',
    },
  },
  notBriefing: {
    ja: 'これはブリーフィングのファイルではありません。ブリーフィングの「ファイルに保存」で作ったファイルを選んでください。',
    en: 'This is not a briefing file. Choose one saved with “Save as a file”.',
  },
  dataFile: {
    ja: 'これはブリーフィングのファイルではありません。「保存・共有」の「データ」で作ったファイルで、ここには取り込めません。ブリーフィングの「ファイルに保存」で作ったファイルを選んでください。',
    en: 'This is not a briefing file. It was saved under “Save and share”, “Data”, and cannot be imported here. Choose one saved with “Save as a file”.',
  },
  tooManyScenes: (most: number): Text => ({
    ja: `場面は${most}までです。ファイルを分けてください。`,
    en: `There may be ${most} scenes at most. Split the file.`,
  }),
  versionForm: (version: number): Text => ({
    ja: `このアプリが読める版は ${version} だけです。`,
    en: `This app reads version ${version} only.`,
  }),
  duplicate: (id: string, first: number): Text => ({
    ja: `「${id}」は場面${first}でも使われています。別の識別子にしてください。`,
    en: `“${id}” is already used by scene ${first}. Choose another one.`,
  }),
};
