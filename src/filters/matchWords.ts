import type { Dataset } from '../dataset/model';
import { filterBarMessages as say } from '../i18n/messages/filterBar';
import type { Text } from '../i18n/text';
import { countMatches } from './countMatches';
import type { Place } from './link';
import { paths } from './paths';
import { profileFilters, profilePartners, writtenPartner } from './profilePartners';

/**
 * How many of how many records the filter finds on a view, in words; the overview says one of each kind. Nothing for
 * a view that has a count of its own, which knows what else narrows it.
 */
export function matchWords(
  dataset: Dataset,
  {
    path,
    filters,
    view,
  }: Pick<Place, 'path' | 'filters'> & { readonly view: Pick<Place['view'], 'compared'> },
): readonly Text[] {
  // A profile counts for its own partners.
  const compared = profilePartners(path, view.compared, dataset);
  const { consultations, partners, forums, nodes, strategy } = countMatches(
    dataset,
    compared.length === 0 ? filters : profileFilters(compared, filters),
  );
  const ofForums = say.forums(forums.shown, forums.total, forums.unknown, forums.added);
  const ofConsultations = say.consultations(consultations.shown, consultations.total);
  const ofNodes = say.items(nodes.shown, nodes.total);
  if (writtenPartner(path) !== null) return [ofConsultations];
  switch (path) {
    case paths.partners:
    case paths.timeline:
      return [ofConsultations, say.partnerCount(partners.shown, partners.total)];
    case paths.forums:
      return [ofForums];
    case paths.framework:
      return [ofNodes];
    case paths.strategy:
      return [say.items(strategy.shown, strategy.total)];
    case paths.source:
      return [say.sections(dataset.source.sections.length)];
    case paths.records:
    case paths.glossary:
      return [];
    default:
      return [ofConsultations, ofForums, ofNodes];
  }
}
