import type { Text } from '../text';

/** A sentence to be quoted, with where it is from in brackets behind it. */
export const citeSummaryMessages = {
  withCitation: (sentences: Text, citation: string): Text => ({
    ja: `${sentences.ja}［${citation}］`,
    en: `${sentences.en} [${citation}]`,
  }),
  consultation: (name: Text, places: Text): Text => ({
    ja: `${name.ja}は、原資料の一覧に記載されている（${places.ja}）。`,
    en: `The ${name.en} is listed in the source (${places.en}).`,
  }),
  forum: (name: Text, places: Text): Text => ({
    ja: `${name.ja}は、原資料の多国間会議の一覧に記載されている（${places.ja}）。`,
    en: `${name.en}: listed in the source among the multilateral meetings (${places.en}).`,
  }),
};
