import { useMemo } from 'react';
import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { matchWords } from '../../filters/matchWords';
import { useFilters } from '../../filters/useFilters';
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
  const words = useMemo(
    () => matchWords(dataset, { path, filters, view: { compared } }),
    [compared, dataset, filters, path],
  );
  return (
    <p className={styles['count']} role="status">
      {words.map((count) => (
        <span key={count.en}>{t(count)}</span>
      ))}
    </p>
  );
}
