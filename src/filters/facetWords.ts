import type { Dataset } from '../dataset/model';
import { sectionName } from '../dataset/sectionName';
import { hasSupplement } from '../dataset/withoutSupplement';
import { facetWordsMessages as say } from '../i18n/messages/facetWords';
import { recordKindMessages } from '../i18n/messages/recordKinds';
import type { Text } from '../i18n/text';
import type { Place } from './link';
import { paths } from './paths';

/** What narrows a view besides the filter, in words: the words looked for, and the conditions of the table of records. */
export function facetWords(dataset: Dataset, { path, view }: Place): readonly Text[] {
  const words = view.words.trim();
  const looked = words === '' ? [] : [say.words(words)];
  if (path === paths.glossary) return looked;
  if (path !== paths.records) return [];
  const section = dataset.sectionById.get(view.section ?? '');
  return [
    ...looked,
    ...(view.kinds.length === 0 ? [] : [say.kinds(view.kinds.map((kind) => recordKindMessages[kind]))]),
    ...(section ? [say.section(sectionName(section))] : []),
    ...(view.layer === 'all' || !hasSupplement(dataset) ? [] : [say[view.layer]]),
  ];
}
