import { partnersOf } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { MOST_COMPARED } from '../../filters/viewUrl';
import { profileCompareMessages as say } from '../../i18n/messages/profileCompare';
import { useLang } from '../../i18n/useLang';
import styles from './Compare.module.css';

/** Names the partners of the address that stand in no lane; a page and four others are one too many. */
export function ComparedTooMany({ shown }: { readonly shown: readonly string[] }) {
  const dataset = useDataset();
  const { compared } = useFilters().view;
  const { t } = useLang();
  const dropped = partnersOf(
    dataset,
    compared.filter((id) => !shown.includes(id)),
  ).map(({ name }) => name);
  if (dropped.length === 0) return null;
  return <p className={styles['note']}>{t(say.dropped(MOST_COMPARED, dropped))}</p>;
}
