import { useMemo } from 'react';
import { headlineTimeline } from '../../charts/timeline/headlineTimeline';
import { selectTimeline } from '../../charts/timeline/selectTimeline';
import { tabulateTimeline } from '../../charts/timeline/tabulateTimeline';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { formOf } from '../../filters/viewUrl';
import { useWayOut } from '../../filters/useWayOut';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { useLang } from '../../i18n/useLang';
import { AsToggle } from '../../ui/AsToggle';
import { DataTable } from '../../ui/DataTable';
import { Segments } from '../../ui/Segments';
import { ViewFrame } from '../../ui/ViewFrame';
import { WayOut } from '../../ui/WayOut';
import { TimelineChart } from './TimelineChart';

const FORMS = ['chart', 'table'] as const;

/** The consultations by partner and year: as a picture, or as a table of the same records. */
export function TimelineView() {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const wayOut = useWayOut();
  const { lang, t } = useLang();
  const data = useMemo(
    () => selectTimeline(dataset, filters, view.sort, lang),
    [dataset, filters, view.sort, lang],
  );
  const hrefOf = (record: string) => href({ view: { record } });
  const as = formOf(view.as, FORMS);
  return (
    <ViewFrame
      view="timeline"
      headline={headlineTimeline(data)}
      reading={as === 'chart' ? say.reading : say.readingTable}
      tools={
        <>
          {as === 'chart' ? (
            <Segments
              legend={t(say.sort.legend)}
              segments={[
                { value: 'first', name: t(say.sort.first) },
                { value: 'count', name: t(say.sort.count) },
                { value: 'name', name: t(say.sort.name) },
              ]}
              value={view.sort}
              onChange={(sort) => push({ view: { sort } })}
            />
          ) : null}
          <AsToggle as={as} forms={FORMS} onChange={(to) => push({ view: { as: to } })} />
        </>
      }
    >
      {data.marks.length === 0 ? <WayOut {...wayOut} /> : null}
      {as === 'chart' ? (
        <TimelineChart data={data} selected={view.record} hrefOf={hrefOf} />
      ) : (
        <DataTable
          table={tabulateTimeline(data)}
          order={view.by}
          onOrder={(by) => push({ view: { by } })}
          hrefOf={hrefOf}
          selected={view.record}
        />
      )}
    </ViewFrame>
  );
}
