import type { Text } from '../text';

/** What the notice says about parts of an address that could not be used. */
export const addressMessages = {
  title: {
    ja: 'リンクの一部を読み取れなかったため、無視しました。',
    en: 'Parts of the link were not understood and are ignored.',
  },
  dismiss: { ja: 'この知らせを閉じる', en: 'Close this notice' },
  unknownPartner: {
    ja: '原資料にない国・地域です。',
    en: 'This is not a partner in the source.',
  },
  unknownLevel: { ja: '原資料にない会議のレベルです。', en: 'This is not a forum level in the source.' },
  unknownPillar: { ja: '原資料にない柱です。', en: 'This is not a pillar in the source.' },
  unknownYears: (from: number, to: number): Text => ({
    ja: `年は ${from}～${to} の範囲で「${from}-${to}」のように書いてください。`,
    en: `Years are written as in "${from}-${to}", within ${from} to ${to}.`,
  }),
  unknownRecord: { ja: '原資料にない記録です。', en: 'There is no such record in the source.' },
  unknownBranch: { ja: 'この枠組みにない項目です。', en: 'There is no such branch in the framework.' },
  unknownSection: { ja: '原資料にない箇所です。', en: 'There is no such section in the source.' },
  unknownTerm: { ja: '用語一覧にない用語です。', en: 'There is no such term in the glossary.' },
  tooManyCompared: (most: number): Text => ({
    ja: `比較できるのは${most}か国・地域までです。`,
    en: `At most ${most} partners can be compared.`,
  }),
  unknownColumn: { ja: '表にない列です。', en: 'This is not a column of the table.' },
  unknownOrder: {
    ja: '並べ替える列の名前を書いてください。降順にするには前に「-」を付けます。',
    en: 'Give the name of a column, with "-" before it for descending.',
  },
  unknownView: { ja: 'この名前の画面はありません。', en: 'There is no such view.' },
  unknownParam: { ja: 'この項目は使われていません。', en: 'This parameter is not used here.' },
  unknownWord: (words: readonly string[]): Text => ({
    ja: `使える値は ${words.join('、')} です。`,
    en: `It can be ${words.join(', ')}.`,
  }),
};
