import { useMemo } from 'react';
import { tabulateLanes } from '../../charts/lanes/tabulateLanes';
import type { Partner } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { formOf } from '../../filters/viewUrl';
import { profileMessages as say } from '../../i18n/messages/profile';
import { useLang } from '../../i18n/useLang';
import { AsToggle } from '../../ui/AsToggle';
import { DataTable } from '../../ui/DataTable';
import { ViewFrame } from '../../ui/ViewFrame';
import { AddedOff } from './AddedOff';
import { CompareForums } from './CompareForums';
import { ComparePicker } from './ComparePicker';
import { headlineComparison } from './headlineProfile';
import { LanesChart } from './LanesChart';
import { seenComparison } from './seenProfile';
import { selectComparison } from './selectComparison';
import styles from './Compare.module.css';

const FORMS = ['chart', 'table'] as const;

/** Two to four partners on one axis of years, and the forums that they share; they are never ranked. */
export function Comparison(props: { readonly own: Partner; readonly others: readonly Partner[] }) {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const { t } = useLang();
  const { own, others } = props;
  const ids = [own, ...others].map(({ id }) => id).join(' ');
  const data = useMemo(
    () => selectComparison(dataset, ids.split(' '), filters.years),
    [dataset, filters.years, ids],
  );
  const hrefOf = (record: string) => href({ view: { record } });
  const as = formOf(view.as, FORMS);
  return (
    <ViewFrame
      view="profile"
      headline={headlineComparison(data)}
      seen={seenComparison(data)}
      reading={say.reading}
      tools={<AsToggle as={as} forms={FORMS} onChange={(to) => push({ view: { as: to } })} />}
    >
      {as === 'chart' ? (
        <LanesChart data={data.lanes} selected={view.record} hrefOf={hrefOf} />
      ) : (
        <DataTable
          table={tabulateLanes(data.lanes)}
          order={view.by}
          onOrder={(by) => push({ view: { by } })}
          hrefOf={hrefOf}
          selected={view.record}
        />
      )}
      <ComparePicker own={own.id} others={others.map(({ id }) => id)} />
      {data.forums === null ? (
        <AddedOff words={say.compare.off} />
      ) : (
        <CompareForums partners={data.partners} forums={data.forums} hrefOf={hrefOf} />
      )}
      <nav className={styles['pages']} aria-label={t(say.compare.profiles)}>
        <ul>
          {data.partners.map(({ id, name }) => (
            <li key={id}>
              <a href={href({ path: `/partners/${id}`, view: { compared: [], by: null, record: null } })}>
                {t(say.compare.profileOf(name))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </ViewFrame>
  );
}
