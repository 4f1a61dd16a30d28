import type { Text } from '../text';
import type { Status } from './status';

const about: Readonly<Record<Status, Text>> = {
  'verified-official': { ja: '公式資料を含む', en: 'an official source among them' },
  'verified-secondary': { ja: '二次資料', en: 'secondary sources' },
  inferred: {
    ja: '原資料の名称との対応は推定',
    en: 'the match with the name in the source is presumed',
  },
  announced: { ja: '事前発表のみ', en: 'announced only' },
  translation: { ja: '当サイトによる訳', en: 'our translation' },
  deck: { ja: '原資料', en: 'the source itself' },
  'not-numbered': { ja: '回次なし', en: 'not numbered' },
  'not-found': { ja: '資料なし', en: 'not documented' },
};

/** Words of the explanations of terms, where they stand in a text and in the glossary. */
export const termMessages = {
  added: { ja: '補足情報', en: 'Added facts' },
  englishFrom: (status: Text, wording: Text | null): Text => ({
    ja: `英語：${status.ja}${wording === null ? '' : `（${wording.ja}）`}`,
    en: `English: ${status.en}${wording === null ? '' : ` (${wording.en})`}`,
  }),
  officialEnglish: (wording: Text | null): Text => ({
    ja: `公式の英語${wording === null ? '' : `（${wording.ja}）`}`,
    en: `Official English${wording === null ? '' : ` (${wording.en})`}`,
  }),
  aboutFrom: (status: Status): Text => ({
    ja: `説明：${about[status].ja}`,
    en: `About: ${about[status].en}`,
  }),
  /** The name of the panel that explains a term. */
  explains: (term: string): Text => ({ ja: `「${term}」の説明`, en: `About ${term}` }),
  toGlossary: { ja: '用語一覧で見る', en: 'See it among the terms' },
};
