import { fullStop } from '../phrases';
import type { Text } from '../text';

/**
 * Words of a citation. It will stand in somebody else's text, so it never says "ours" or 当サイト: the site that it
 * names is meant by 同サイト and "the website".
 */
export const citationMessages = {
  /** A title and what it is restricted to; in a language in which the title says it all there are no words. */
  restricted: (title: Text, words: Text): Text => ({
    ja: words.ja === '' ? title.ja : `${title.ja}（${words.ja}）`,
    en: words.en === '' ? title.en : `${title.en} (${words.en})`,
  }),
  includesAdded: { ja: '補足情報を含む', en: 'includes added facts' },
  source: (issuer: Text, title: Text): Text => ({
    ja: `原資料：${issuer.ja}、${title.ja}。`,
    en: `Source: ${issuer.en}, ${title.en}.`,
  }),
  places: (sections: Text): Text => ({
    ja: `箇所：${sections.ja}。`,
    en: fullStop(`Place in the source: ${sections.en}`),
  }),
  asOf: (date: Text): Text => ({ ja: `${date.ja}現在。`, en: `As of ${date.en}.` }),
  titleByWebsite: {
    ja: '原資料の表題は同サイトによる。',
    en: 'The title of the source was given by the website.',
  },
  labelsByWebsite: {
    ja: '原資料の表題及び箇所の見出しは同サイトによる。',
    en: 'The title of the source and the labels of its sections were given by the website.',
  },
  /** For a view, on which facts from elsewhere may or may not be. */
  addedMarked: {
    ja: '原資料以外による事実は、同サイト上で補足情報と表示。',
    en: 'Facts from outside the source are marked there as added facts.',
  },
  sentence: {
    ja: (title: string, container: string, address: string, accessed: string, note: string): string =>
      `“${title}”. ${container}. ${address}, (参照 ${accessed}). ${note}`,
    en: (title: string, container: string, address: string, accessed: string, note: string): string =>
      `“${title}” ${container}. Accessed ${accessed}. ${address}. ${note}`,
  },
};
