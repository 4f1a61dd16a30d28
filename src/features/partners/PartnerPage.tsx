import { useMemo } from 'react';
import { tabulateLanes } from '../../charts/lanes/tabulateLanes';
import type { Partner } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { formOf, forms } from '../../filters/forms';
import { useFilters } from '../../filters/useFilters';
import { profileMessages as say } from '../../i18n/messages/profile';
import { AsToggle } from '../../ui/AsToggle';
import { DataTable } from '../../ui/DataTable';
import { ViewFrame } from '../../ui/ViewFrame';
import { ComparedTooMany } from './ComparedTooMany';
import { ComparePicker } from './ComparePicker';
import { Comparison } from './Comparison';
import { LanesChart } from './LanesChart';
import { Onward } from './Onward';
import { Profile } from './Profile';
import { selectPage } from './selectPage';
import styles from './Profile.module.css';

/** One partner, or up to four side by side: the lanes first, then the facts. */
export function PartnerPage(props: { readonly own: Partner; readonly others: readonly Partner[] }) {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const partners = [props.own, ...props.others];
  const ids = partners.map(({ id }) => id).join(' ');
  const page = useMemo(
    () => selectPage(dataset, ids.split(' '), filters.years),
    [dataset, filters.years, ids],
  );
  const hrefOf = (record: string) => href({ view: { record } });
  const as = formOf(view.as, forms.partners);
  return (
    <ViewFrame
      view="profile"
      headline={page.headline}
      seen={page.seen}
      reading={say.reading}
      tools={<AsToggle as={as} forms={forms.partners} onChange={(to) => push({ view: { as: to } })} />}
    >
      {as === 'chart' ? (
        <LanesChart data={page.lanes} selected={view.record} hrefOf={hrefOf} />
      ) : (
        <DataTable
          table={tabulateLanes(page.lanes)}
          order={view.by}
          onOrder={(by) => push({ view: { by } })}
          hrefOf={hrefOf}
          selected={view.record}
        />
      )}
      {/* The same element alone and in company: it stays open, with the focus, while a reader chooses. */}
      <div className={styles['ways']}>
        <ComparePicker own={props.own.id} others={props.others.map(({ id }) => id)} />
        <Onward partners={partners} />
      </div>
      <ComparedTooMany shown={ids.split(' ')} />
      {page.profile === null ? null : <Profile data={page.profile} hrefOf={hrefOf} />}
      {page.comparison === null ? null : <Comparison data={page.comparison} hrefOf={hrefOf} />}
    </ViewFrame>
  );
}
