import type { Text } from '../text';

/** Words for a place in the source. The labels of the sections are ours, so they never stand in quotation marks. */
export const sectionMessages = {
  onSlide: (slide: number, label: Text): Text => ({
    ja: `スライド${slide}：${label.ja}`,
    en: `Slide ${slide}: ${label.en}`,
  }),
  inPolicyText: (label: Text): Text => ({ ja: `基本方針本文：${label.ja}`, en: label.en }),
  labelsAreOurs: {
    ja: '箇所の見出しは当サイトによる要約。',
    en: 'The labels of the sections are our summaries.',
  },
};
