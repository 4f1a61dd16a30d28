import { useMemo, useState, type SyntheticEvent } from 'react';
import { carrierLines, itemLines } from '../../charts/relations/describeRelation';
import { lightRelations } from '../../charts/relations/lightRelations';
import { placeRelations } from '../../charts/relations/placeRelations';
import { Relations } from '../../charts/relations/Relations';
import { RELATIONS_MARGIN } from '../../charts/relations/relationsLayout';
import type { RelationsData } from '../../charts/relations/selectRelations';
import { useTravel } from '../../charts/useTravel';
import { useLang } from '../../i18n/useLang';
import { TipArea } from '../../ui/TipArea';
import { useTextScale } from '../../ui/useTextScale';
import { useWidth } from '../../ui/useWidth';
import { RelationsKey } from './RelationsKey';
import styles from './RelationsChart.module.css';

/** The picture of relations: what is pointed at, focused or in the inspector is lit with what it is joined to. */
export function RelationsChart(props: {
  readonly data: RelationsData;
  readonly selected: string | null;
  readonly hrefOf: (record: string) => string;
}) {
  const { data, selected } = props;
  const { lang, t } = useLang();
  const scale = useTextScale();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [attended, setAttended] = useState<string | null>(null);
  const layout = useMemo(
    () =>
      width === 0 ? null : placeRelations(data, { width: width + 2 * RELATIONS_MARGIN * scale, lang, scale }),
    [data, lang, scale, width],
  );
  const lit = useMemo(() => lightRelations(data, attended ?? selected), [attended, data, selected]);
  const onKeyDown = useTravel(layout?.stops ?? []);
  const attend = ({ target }: SyntheticEvent) => setAttended(recordAt(target));
  const leave = () => setAttended(null);

  const describe = (record: string) => {
    const item = data.items.find(({ id }) => id === record);
    if (item) return { title: t(item.label), lines: itemLines(item).map(t) };
    const carrier = data.carriers.find(({ id }) => id === record);
    return carrier ? { title: t(carrier.name), lines: carrierLines(carrier).map(t) } : null;
  };

  return (
    <div className={styles['chart']} ref={ref}>
      {layout ? (
        <TipArea describe={describe}>
          <div
            role="presentation"
            className={styles['region']}
            onPointerOver={attend}
            onPointerLeave={leave}
            onFocus={attend}
            onBlur={leave}
          >
            <Relations
              layout={layout}
              lang={lang}
              selected={selected}
              lit={lit}
              hrefOf={props.hrefOf}
              onKeyDown={onKeyDown}
            />
          </div>
        </TipArea>
      ) : null}
      {layout?.form === 'columns' ? <RelationsKey /> : null}
    </div>
  );
}

function recordAt(target: EventTarget): string | null {
  const mark = target instanceof Element ? target.closest('[data-record]') : null;
  return mark?.getAttribute('data-record') ?? null;
}
