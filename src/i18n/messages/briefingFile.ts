/** What can be wrong with a briefing that comes from outside, beyond its fields. */
export const briefingMessages = {
  notJson: {
    ja: 'JSONとして読めません。ファイルが途中で切れていないか確かめてください。',
    en: 'This cannot be read as JSON. Check that the file is complete.',
  },
  notShared: {
    ja: 'リンクの中のブリーフィングを読み取れません。リンクが途中で切れていないか確かめてください。',
    en: 'The briefing in the link cannot be read. Check that the link is complete.',
  },
  sharedTooLarge: {
    ja: 'リンクの中のブリーフィングが大きすぎます。ファイルで受け取ってください。',
    en: 'The briefing in the link is too large. Ask for it as a file.',
  },
  cannotInflate: {
    ja: 'このブラウザーでは、圧縮されたリンクを開けません。ファイルで受け取ってください。',
    en: 'This browser cannot open compressed links. Ask for the briefing as a file.',
  },
};
