import { useMemo } from 'react';
import { headlineTimeline } from '../../charts/timeline/headlineTimeline';
import { seenTimeline } from '../../charts/timeline/seenTimeline';
import { hasDates, selectTimeline } from '../../charts/timeline/selectTimeline';
import { useDataset } from '../../dataset/useDataset';
import { formOf, forms } from '../../filters/forms';
import { useFilters } from '../../filters/useFilters';
import { useWayOut } from '../../filters/useWayOut';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { timelineDateMessages as sayDates } from '../../i18n/messages/timelineDates';
import { useLang } from '../../i18n/useLang';
import { AsToggle } from '../../ui/AsToggle';
import { Segments } from '../../ui/Segments';
import { ViewFrame } from '../../ui/ViewFrame';
import { WayOut } from '../../ui/WayOut';
import { DatesHidden } from './DatesHidden';
import { LaneToggle } from './LaneToggle';
import { MilestoneTable } from './MilestoneTable';
import { TimelineChart } from './TimelineChart';
import { TimelineTable } from './TimelineTable';

/** The consultations by partner and year: as a picture, or as a table of the same records. */
export function TimelineView() {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const wayOut = useWayOut();
  const { lang, t } = useLang();
  const { sort, dates, lane } = view;
  const data = useMemo(
    () => selectTimeline(dataset, filters, sort, lang, { dates, lane }),
    [dataset, filters, sort, lang, dates, lane],
  );
  const hrefOf = (record: string) => href({ view: { record } });
  const as = formOf(view.as, forms.timeline);
  const how = data.dated ? sayDates : say;
  return (
    <ViewFrame
      view="timeline"
      headline={headlineTimeline(data)}
      seen={seenTimeline(data)}
      reading={as === 'chart' ? how.reading : how.readingTable}
      tools={
        <>
          {hasDates(dataset) ? (
            <Segments
              legend={t(sayDates.choice.legend)}
              segments={[
                { value: 'printed', name: t(sayDates.choice.printed) },
                { value: 'added', name: t(sayDates.choice.added) },
              ]}
              value={dates}
              onChange={(to) => push({ view: { dates: to } })}
            />
          ) : null}
          <LaneToggle
            shown={lane === 'milestones'}
            onChange={(shown) => push({ view: { lane: shown ? 'milestones' : 'none' } })}
          />
          {as === 'chart' ? (
            <Segments
              legend={t(say.sort.legend)}
              segments={[
                { value: 'first', name: t(say.sort.first) },
                { value: 'count', name: t(say.sort.count) },
                { value: 'name', name: t(say.sort.name) },
              ]}
              value={sort}
              onChange={(to) => push({ view: { sort: to } })}
            />
          ) : null}
          <AsToggle as={as} forms={forms.timeline} onChange={(to) => push({ view: { as: to } })} />
        </>
      }
    >
      {dates === 'added' && !data.dated ? <DatesHidden href={href({ view: { supplement: 'on' } })} /> : null}
      {data.marks.length === 0 ? <WayOut {...wayOut} /> : null}
      {as === 'chart' ? (
        <TimelineChart data={data} selected={view.record} hrefOf={hrefOf} />
      ) : (
        <>
          <TimelineTable
            data={data}
            order={view.by}
            onOrder={(by) => push({ view: { by } })}
            selected={view.record}
            hrefOf={hrefOf}
          />
          {data.milestones === null ? null : (
            <MilestoneTable
              milestones={data.milestones}
              chosen={data.chosen}
              selected={view.record}
              hrefOf={hrefOf}
            />
          )}
        </>
      )}
    </ViewFrame>
  );
}
