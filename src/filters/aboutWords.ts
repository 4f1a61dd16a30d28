import { findPartner } from '../dataset/findPartner';
import type { Dataset } from '../dataset/model';
import { facetWordsMessages as say } from '../i18n/messages/facetWords';
import { inSentence, listed } from '../i18n/phrases';
import type { Text } from '../i18n/text';
import type { Place } from './link';
import { partnerPath } from './paths';
import { profilePartners, writtenPartner } from './profilePartners';

/** Whom a view is about by its address, and not by a filter: 「対象：英国」 of a profile; null of any other view. */
export function aboutWords(dataset: Dataset, { path, view }: Place): Text | null {
  const meant = findPartner(writtenPartner(path) ?? '', dataset);
  if (meant === null) return null;
  const ids = profilePartners(partnerPath(meant.id), view.compared, dataset);
  const partners = ids.flatMap((id) => dataset.partnerById.get(id) ?? []);
  return say.about(listed(partners.map(({ name }) => inSentence(name))));
}
