import type { Text } from '../../../src/i18n/text';

/** How years in a row are said, written apart from the code; a pattern where they end with brackets. */
export function periodIn({ from, to }: { readonly from: number; readonly to: number }): Text {
  const [ja, en] = to === 2016 ? ['（10月まで）', String.raw` \(to October\)`] : ['', ''];
  return from === to
    ? { ja: `${from}年${ja}`, en: `${from}${en}` }
    : { ja: `${from}～${to}年${ja}`, en: `${from}–${to}${en}` };
}
