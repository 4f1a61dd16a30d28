import { sourceMessages as say } from '../../i18n/messages/source';
import type { Text } from '../../i18n/text';
import type { SourceData } from './selectSource';

/** From how many of the sections records are drawn: whether the reader can check us everywhere. */
export function headlineSource({ onSlides, inPolicy, drawn }: SourceData): Text {
  return say.headline(onSlides + inPolicy, drawn);
}
