import { counted } from '../phrases';
import type { Text } from '../text';

/** Words of the source, section by section. */
export const sourceMessages = {
  /** `sections`: how many there are; `drawn`: from how many of them records are drawn. */
  headline: (sections: number, drawn: number): Text => {
    if (sections === 0)
      return { ja: '原資料の箇所は登録されていない', en: 'No section of the source is recorded' };
    if (drawn === sections) {
      return sections === 1
        ? {
            ja: '原資料の1箇所から記録を採録',
            en: 'The one section of the source has records drawn from it',
          }
        : {
            ja: `原資料の全${sections}箇所から記録を採録`,
            en: `All ${sections} sections of the source have records drawn from them`,
          };
    }
    return {
      ja:
        drawn === 0
          ? `原資料の${sections}箇所から採録した記録はない`
          : `原資料の${sections}箇所のうち${drawn}箇所から記録を採録`,
      en: `${drawn === 0 ? 'None' : drawn} of the ${counted(sections, 'section')} of the source ${drawn <= 1 ? 'has' : 'have'} records drawn from ${drawn <= 1 ? 'it' : 'them'}`,
    };
  },
  seen: {
    /** What the list is made of: the slides and the policy text, each with the number of its sections. */
    parts: (slides: number, onSlides: number, inPolicy: number): Text => ({
      ja: `${[
        ...(slides > 0 ? [`スライド${slides}枚の${onSlides}箇所`] : []),
        ...(inPolicy > 0 ? [`基本方針本文の${inPolicy}箇所`] : []),
      ].join('と')}を、原資料の順に並べた。`,
      en: `${[
        ...(slides > 0 ? [`${counted(onSlides, 'section')} on ${counted(slides, 'slide')}`] : []),
        ...(inPolicy > 0 ? [`${counted(inPolicy, 'section')} of the policy text`] : []),
      ].join(' and ')}, in the order of the source.`,
    }),
    /** A record that is drawn from several sections stands under each of them. */
    records: (records: number, times: number): Text =>
      records === times
        ? {
            ja: `${records}件の記録を、出典となる箇所の下に示す。`,
            en: `${counted(records, 'record')} ${records === 1 ? 'stands' : 'stand'} under the ${records === 1 ? 'section that it is' : 'sections that they are'} drawn from.`,
          }
        : {
            ja: `${records}件の記録を、出典となる箇所の下に延べ${times}回示す。複数の箇所から採った記録は、その各箇所にある。`,
            en: `${counted(records, 'record')} ${records === 1 ? 'stands' : 'stand'} here ${times} times, since a record is listed under every section that it is drawn from.`,
          },
  },
  reading: {
    ja: '原資料を手元に置き、スライドの番号と箇所の順に照らし合わせられます。箇所の見出しは当サイトによる要約です。記録を押すと詳細が開き、その出典からここに戻れます。',
    en: 'With the source in hand, check us slide by slide. The labels of the sections are our summaries. A record opens beside the list; its citation leads back here.',
  },
  contents: { ja: '目次', en: 'Contents' },
  slide: (slide: number): Text => ({ ja: `スライド${slide}`, en: `Slide ${slide}` }),
  policyText: { ja: '基本方針本文', en: 'Text of the Basic Policy' },
  sections: (count: number): Text => ({ ja: `${count}箇所`, en: counted(count, 'section') }),
  records: (count: number): Text => ({ ja: `記録${count}件`, en: counted(count, 'record') }),
  noRecord: { ja: 'この箇所から採った記録はない。', en: 'No record is drawn from this section.' },
  below: (records: number): Text => ({
    ja: `この見出し自体から採った記録はなく、下の各箇所に${records}件がある。`,
    en: `Nothing is drawn from this heading itself; ${counted(records, 'record')} ${records === 1 ? 'stands' : 'stand'} under the sections below.`,
  }),
  table: {
    caption: {
      ja: '原資料の箇所と、そこから採った記録。箇所の見出しは当サイトによる要約。',
      en: 'The sections of the source with the records drawn from them. The labels of the sections are our summaries.',
    },
    part: { ja: '原資料', en: 'Part of the source' },
    section: { ja: '箇所', en: 'Section' },
    count: { ja: '記録の数', en: 'Records' },
    records: { ja: '記録', en: 'Names of the records' },
  },
  /** An item of a tree by its name and the item that it belongs to. */
  inRow: (name: Text, above: Text): Text => ({
    ja: `${name.ja}（${above.ja}）`,
    en: `${name.en} (${above.en})`,
  }),
  /** Which of several items of one name: the item that it belongs to. */
  within: (above: Text): Text => ({ ja: `（${above.ja}）`, en: ` (${above.en})` }),
};
