import { useMemo } from 'react';
import { Lanes } from '../../charts/lanes/Lanes';
import { placeLanes } from '../../charts/lanes/placeLanes';
import type { LanesData } from '../../charts/lanes/selectLanes';
import { listingLines } from '../../charts/timeline/markWords';
import { timelineMessages } from '../../i18n/messages/timeline';
import { listed } from '../../i18n/phrases';
import { useLang } from '../../i18n/useLang';
import { TipArea } from '../../ui/TipArea';
import { useTextScale } from '../../ui/useTextScale';
import { useWidth } from '../../ui/useWidth';

/** The lanes at the width of their place, with a tooltip for the mark under the pointer or the keyboard. */
export function LanesChart(props: {
  readonly data: LanesData;
  readonly selected: string | null;
  readonly hrefOf: (record: string) => string;
}) {
  const { data, selected, hrefOf } = props;
  const { lang, t } = useLang();
  const scale = useTextScale();
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () => (width === 0 ? null : placeLanes(data, { width, lang, scale })),
    [data, lang, scale, width],
  );
  const describe = (record: string) => {
    const mark = data.marks.find(({ id }) => id === record);
    return mark
      ? {
          title: t(listed(mark.listings.map(({ partner }) => partner.name))),
          lines: [
            t(timelineMessages.tip(mark.year, timelineMessages.format[mark.format])),
            ...listingLines(mark.listings).map(t),
          ],
        }
      : null;
  };
  return (
    <div ref={ref}>
      {layout ? (
        <TipArea describe={describe}>
          <Lanes layout={layout} selected={selected} hrefOf={hrefOf} />
        </TipArea>
      ) : null}
    </div>
  );
}
