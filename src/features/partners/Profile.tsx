import { useMemo } from 'react';
import { tabulateLanes } from '../../charts/lanes/tabulateLanes';
import type { Partner } from '../../dataset/model';
import { useDataset } from '../../dataset/useDataset';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { useFilters } from '../../filters/useFilters';
import { formOf } from '../../filters/viewUrl';
import { profileMessages as say } from '../../i18n/messages/profile';
import { AsToggle } from '../../ui/AsToggle';
import { DataTable } from '../../ui/DataTable';
import { ViewFrame } from '../../ui/ViewFrame';
import { AddedOff } from './AddedOff';
import { ComparePicker } from './ComparePicker';
import { headlineProfile } from './headlineProfile';
import { ItemList } from './ItemList';
import { KeyFigures } from './KeyFigures';
import { LanesChart } from './LanesChart';
import { Onward } from './Onward';
import { seenProfile } from './seenProfile';
import { selectProfile } from './selectProfile';
import { StandingList } from './StandingList';
import { YearList } from './YearList';
import styles from './Profile.module.css';

const FORMS = ['chart', 'table'] as const;

/** All that is known about one partner, on one page that a reader takes in within half a minute. */
export function Profile({ partner }: { readonly partner: Partner }) {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const data = useMemo(
    () => selectProfile(dataset, partner, filters.years),
    [dataset, filters.years, partner],
  );
  const hrefOf = (record: string) => href({ view: { record } });
  const as = formOf(view.as, FORMS);
  return (
    <ViewFrame
      view="profile"
      headline={headlineProfile(data)}
      seen={seenProfile(data)}
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
      <div className={styles['ways']}>
        <ComparePicker own={partner.id} others={[]} />
        <Onward partner={partner.id} />
      </div>
      <div className={styles['sections']}>
        <KeyFigures data={data} hrefOf={hrefOf} />
        <YearList years={data.years} hrefOf={hrefOf} />
        {hasSupplement(dataset) ? (
          <StandingList partner={partner.id} hrefOf={hrefOf} />
        ) : (
          <AddedOff words={say.off} />
        )}
        <ItemList data={data} hrefOf={hrefOf} />
      </div>
    </ViewFrame>
  );
}
