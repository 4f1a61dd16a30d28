import { useContext, useMemo } from 'react';
import { markDateWords, milestoneDateWords } from '../../charts/timeline/dateWords';
import { listingLines } from '../../charts/timeline/markWords';
import { placeTimeline } from '../../charts/timeline/placeTimeline';
import type { TimelineData } from '../../charts/timeline/selectTimeline';
import { Timeline } from '../../charts/timeline/Timeline';
import { timelineMessages as say } from '../../i18n/messages/timeline';
import { listed } from '../../i18n/phrases';
import { useLang } from '../../i18n/useLang';
import { StageLook } from '../../ui/StageLook';
import { TipArea } from '../../ui/TipArea';
import { useTextScale } from '../../ui/useTextScale';
import { useWidth } from '../../ui/useWidth';

/** The picture at the width of its place, with a tooltip for the mark under the pointer or the keyboard. */
export function TimelineChart({
  data,
  selected,
  hrefOf,
}: {
  readonly data: TimelineData;
  readonly selected: string | null;
  readonly hrefOf: (record: string) => string;
}) {
  const { lang, t } = useLang();
  const scale = useTextScale();
  const dense = useContext(StageLook) !== null;
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () => (width === 0 ? null : placeTimeline(data, { width, lang, scale, dense })),
    [data, dense, lang, scale, width],
  );

  const describe = (record: string) => {
    const mark = data.marks.find(({ id }) => id === record);
    if (mark) {
      const date = data.dated ? [t(markDateWords(mark.date))] : [];
      return {
        title: t(listed(mark.listings.map(({ partner }) => partner.name))),
        lines: [
          t(say.tip(mark.year, say.format[mark.format])),
          ...date,
          ...listingLines(mark.listings).map(t),
        ],
      };
    }
    const milestone = data.milestones?.find(({ id }) => id === record);
    return milestone
      ? { title: t(milestone.title), lines: [t(milestoneDateWords(milestone)), t(milestone.citedIn)] }
      : null;
  };

  return (
    <div ref={ref}>
      {layout ? (
        <TipArea describe={describe}>
          <Timeline layout={layout} interaction={{ selected, hrefOf }} />
        </TipArea>
      ) : null}
    </div>
  );
}
