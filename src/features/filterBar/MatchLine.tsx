import { useMemo } from 'react';
import type { Dataset } from '../../dataset/model';
import { countMatches, type MatchCounts } from '../../filters/countMatches';
import type { Filters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { profileFilters, profilePartners, writtenPartner } from '../../filters/profilePartners';
import { useFilters } from '../../filters/useFilters';
import { filterBarMessages as say } from '../../i18n/messages/filterBar';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './FilterBar.module.css';

/** How many of how many records the filter finds on this view; read out when it changes. */
export function MatchLine(props: {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly path: string;
}) {
  const { dataset, filters, path } = props;
  const { t } = useLang();
  const { compared } = useFilters().view;
  const counts = useMemo(() => {
    // A profile counts for its own partners.
    const partners = profilePartners(path, compared, dataset);
    return countMatches(dataset, partners.length === 0 ? filters : profileFilters(partners, filters));
  }, [compared, dataset, filters, path]);
  return (
    <p className={styles['count']} role="status">
      {sayCounts(counts, path, dataset).map((words) => (
        <span key={words.en}>{t(words)}</span>
      ))}
    </p>
  );
}

/** The counts that matter on a view, in words; the overview shows one of each kind. */
function sayCounts(
  { consultations, partners, forums, nodes, strategy }: MatchCounts,
  path: string,
  dataset: Dataset,
): readonly Text[] {
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
    // The table has a count of its own, which knows what else narrows it.
    case paths.glossary:
      return [];
    default:
      return [ofConsultations, ofForums, ofNodes];
  }
}
