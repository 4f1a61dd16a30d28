import { useMemo } from 'react';
import { forumRemarks } from '../../charts/pyramid/describeForum';
import { placePyramid } from '../../charts/pyramid/placePyramid';
import { Pyramid } from '../../charts/pyramid/Pyramid';
import type { PyramidData } from '../../charts/pyramid/selectPyramid';
import { useTravel } from '../../charts/useTravel';
import { useLang } from '../../i18n/useLang';
import { TipArea } from '../../ui/TipArea';
import { useTextScale } from '../../ui/useTextScale';
import { useWidth } from '../../ui/useWidth';
import { ForumsLegend } from './ForumsLegend';
import styles from './ForumsChart.module.css';

/** The pyramid with its tooltips and, under a filter, the key to what it fades. */
export function ForumsChart(props: {
  readonly data: PyramidData;
  readonly selected: string | null;
  readonly hrefOf: (record: string) => string;
}) {
  const { data } = props;
  const { lang, t } = useLang();
  const scale = useTextScale();
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () => (width === 0 ? null : placePyramid(data, { width, lang, scale })),
    [data, lang, scale, width],
  );
  const onKeyDown = useTravel(layout?.stops ?? []);

  const describe = (record: string) => {
    const forum = data.tiers.flatMap(({ forums }) => forums).find(({ id }) => id === record);
    return forum ? { title: t(forum.name), lines: [forum.level, ...forumRemarks(forum)].map(t) } : null;
  };

  return (
    <div className={styles['chart']} ref={ref}>
      {layout ? (
        <TipArea describe={describe}>
          <Pyramid
            layout={layout}
            tiers={data.tiers}
            lang={lang}
            selected={props.selected}
            hrefOf={props.hrefOf}
            onKeyDown={onKeyDown}
          />
        </TipArea>
      ) : null}
      {data.filtered ? <ForumsLegend count={data.count} /> : null}
    </div>
  );
}
