import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';

/** Running text in which abbreviations and terms of art carry a short explanation. */
export function Glossed({ words }: { readonly words: Text }) {
  const { t } = useLang();
  return t(words);
}
