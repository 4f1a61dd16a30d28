import type { Text } from '../text';

/** What the notice says about parts of an address that could not be used. */
export const addressMessages = {
  title: {
    ja: 'リンクの一部を読み取れなかったため、無視しました。',
    en: 'Parts of the link were not understood and are ignored.',
  },
  dismiss: { ja: 'この知らせを閉じる', en: 'Close this notice' },
  unknownPartner: {
    ja: 'この資料にない国・地域です。',
    en: 'This is not a partner in this source.',
  },
  unknownLevel: { ja: 'この資料にない会議のレベルです。', en: 'This is not a forum level in this source.' },
  unknownPillar: { ja: 'この資料にない柱です。', en: 'This is not a pillar in this source.' },
  unknownYears: (from: number, to: number): Text => ({
    ja: `年は ${from}～${to} の範囲で「${from}-${to}」のように書いてください。`,
    en: `Years are written as in "${from}-${to}", within ${from} to ${to}.`,
  }),
  unknownRecord: { ja: 'この資料にない記録です。', en: 'There is no such record in this source.' },
  unknownBranch: { ja: 'この枠組みにない項目です。', en: 'There is no such branch in the framework.' },
  unknownParam: { ja: 'この項目は使われていません。', en: 'This parameter is not used here.' },
  unknownWord: (words: readonly string[]): Text => ({
    ja: `使える値は ${words.join('、')} です。`,
    en: `It can be ${words.join(', ')}.`,
  }),
};
