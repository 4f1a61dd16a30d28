import type { Text } from '../text';

/** Words of the frame around every view. */
export const shellMessages = {
  title: { ja: '日本のサイバー外交', en: "Japan's Cyber Diplomacy" },
  titleYears: (from: number, to: number): Text => ({
    ja: `日本のサイバー外交 ${from}～${to}`,
    en: `Japan's Cyber Diplomacy ${from}–${to}`,
  }),
  years: (from: number, to: number): Text => ({ ja: `${from}～${to}`, en: `${from}–${to}` }),
  skip: { ja: '本文へ移動', en: 'Skip to the content' },
  sections: { ja: '画面', en: 'Sections' },
  overview: { ja: '概観', en: 'Overview' },
  timeline: { ja: '二国間協議等', en: 'Consultations' },
  forums: { ja: '多国間会議', en: 'Forums' },
  framework: { ja: '能力構築支援', en: 'Capacity building' },
  strategy: { ja: '戦略と取組', en: 'Strategy' },
  recordsGroup: { ja: '記録・用語', en: 'Records' },
  records: { ja: '記録一覧', en: 'All records' },
  partners: { ja: '国・地域', en: 'Partners' },
  partner: (name: Text): Text => ({
    ja: `${name.ja}：協議と会議`,
    en: `${name.en}: consultations and forums`,
  }),
  source: { ja: '原資料', en: 'The source' },
  glossary: { ja: '用語', en: 'Terms' },
  briefings: { ja: 'ブリーフィング', en: 'Briefings' },
  otherLanguage: { ja: 'English', en: '日本語' },
  otherLanguageShort: { ja: 'EN', en: '日本語' },
  toDark: { ja: '暗い配色にする', en: 'Switch to dark colours' },
  toLight: { ja: '明るい配色にする', en: 'Switch to light colours' },
  loading: { ja: '読み込み中です', en: 'Loading' },
  asOf: (date: Text): Text => ({ ja: `${date.ja}現在`, en: `as of ${date.en}` }),
  sourceLine: (issuer: Text, title: Text, asOf: Text): Text => ({
    ja: `出典：${issuer.ja}、${title.ja}。${asOf.ja}現在。資料の表題は当サイトによる。`,
    en: `Source: ${issuer.en}, ${title.en}. As of ${asOf.en}. The title is ours.`,
  }),
  ownWords: {
    ja: '国・地域、会議、文書の名称と数値は原資料による。項目の見出しと説明文は当サイトが要約・整理したもの。英語は、出典を示したもののほかは当サイトの訳。',
    en: 'Names of partners, forums and documents, and figures, are those of the source. Labels of items and sentences are our summaries. English is our translation except where a source is shown.',
  },
  /** On paper, where the page was printed within its first moments. */
  paperOnItsWay: {
    ja: '印刷用の紙面を準備しているところでした。少し待ってから、もう一度印刷してください。',
    en: 'The pages for print were not ready yet. Wait a moment, then print again.',
  },
  notFoundTitle: { ja: 'この画面はありません', en: 'There is no such page' },
  notFoundReading: {
    ja: 'リンクのつづりを確認するか、次の画面へお進みください。',
    en: 'Check the spelling of the link, or go on to one of these pages.',
  },
  errorTitle: { ja: 'データを表示できません', en: 'The data cannot be shown' },
  errorReading: {
    ja: '次の問題が見つかりました。直してから、もう一度読み込んでください。',
    en: 'These problems were found. Correct them, then load again.',
  },
  moreIssues: (count: number): Text => ({
    ja: `ほかに${count}件の問題があります。`,
    en: `${count} more ${count === 1 ? 'problem' : 'problems'}.`,
  }),
  retry: { ja: 'もう一度読み込む', en: 'Load again' },
  crashTitle: { ja: 'この画面を表示できませんでした', en: 'This page could not be shown' },
  crashReading: {
    ja: '予期しない問題が起きました。概観に戻るか、もう一度読み込んでください。',
    en: 'Something unexpected happened. Go back to the overview or load again.',
  },
  toOverview: { ja: '概観へ', en: 'To the overview' },
};
