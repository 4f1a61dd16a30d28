import type { Text } from '../text';

/** Words for what narrows one view only, as they stand behind the filter in files and on paper. */
export const facetWordsMessages = {
  about: (names: Text): Text => ({ ja: `対象：${names.ja}`, en: `About: ${names.en}` }),
  words: (words: string): Text => ({ ja: `語「${words}」`, en: `words “${words}”` }),
  kinds: (kinds: readonly Text[]): Text => ({
    ja: `種類：${kinds.map(({ ja }) => ja).join('・')}`,
    en: `kinds: ${kinds.map(({ en }) => en).join(', ')}`,
  }),
  section: (name: Text): Text => ({ ja: `箇所：${name.ja}`, en: `section: ${name.en}` }),
  source: { ja: '補足情報のない記録', en: 'records without added facts' },
  added: { ja: '補足情報のある記録', en: 'records with added facts' },
};
