import type { Text } from '../text';

/** Words for the places in the source that a view stands on, said by slides where they are many. */
export const citationPlacesMessages = {
  /** `spans`: the numbers, with what stands between two written as `span`. */
  slides: (spans: readonly string[], several: boolean): Text => ({
    ja: `スライド${spans.join('、')}`,
    en: `${several ? 'slides' : 'slide'} ${spans.length < 2 ? spans.join('') : `${spans.slice(0, -1).join(', ')} and ${spans.at(-1)}`}`,
  }),
  span: (from: number, to: number): Text => ({ ja: `${from}～${to}`, en: `${from}–${to}` }),
  policyText: { ja: '基本方針本文', en: 'the text of the basic policy' },
  ofItems: (places: Text): Text => ({
    ja: `係る項目は${places.ja}`,
    en: `items that mention it: ${places.en}`,
  }),
};
