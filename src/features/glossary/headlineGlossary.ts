import { glossaryMessages as say } from '../../i18n/messages/glossary';
import type { Text } from '../../i18n/text';
import type { GlossaryData } from './selectGlossary';

/** How many terms there are, and for how many an official page gives the English; or how many the reader's words find. */
export function headlineGlossary({ shown, total, official }: GlossaryData): Text {
  return say.headline(total, shown, official);
}
