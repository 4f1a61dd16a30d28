import type { Lang, Text } from '../../i18n/text';

const formats: Record<Lang, Intl.DateTimeFormat> = {
  ja: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }),
};

/**
 * The day and minute of a change, on the reader's clock.
 * @param at ms since 1970
 */
export function whenChanged(at: number): Text {
  return { ja: formats.ja.format(at), en: formats.en.format(at) };
}
