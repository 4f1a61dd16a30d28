import { useMemo } from 'react';
import { cellLines } from '../../charts/matrix/describeCell';
import { Matrix } from '../../charts/matrix/Matrix';
import { gridKey } from '../../charts/matrix/matrixLayout';
import { placeMatrix } from '../../charts/matrix/placeMatrix';
import type { MatrixData } from '../../charts/matrix/selectMatrix';
import { useMatrixKeys } from '../../charts/matrix/useMatrixKeys';
import { matrixMessages as say } from '../../i18n/messages/matrix';
import { useLang } from '../../i18n/useLang';
import { TipArea } from '../../ui/TipArea';
import { useTextScale } from '../../ui/useTextScale';
import { useWidth } from '../../ui/useWidth';
import styles from './ForumsChart.module.css';
import { MatrixLegend } from './MatrixLegend';
import { MatrixTable } from './MatrixTable';

/** The matrix of standings with its key, its tooltips and its table twin. */
export function ForumsMatrix(props: {
  readonly data: MatrixData;
  readonly selected: { readonly record: string; readonly partner: string | null } | null;
  readonly hrefOf: (record: string, partner: string | null) => string;
}) {
  const { data, selected, hrefOf } = props;
  const { lang, t } = useLang();
  const scale = useTextScale();
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(
    () => (width === 0 ? null : placeMatrix(data, { width, lang, scale })),
    [data, lang, scale, width],
  );
  const rows = data.tiers.flatMap((tier) => tier.rows);
  const first = gridKey(rows[0]?.id ?? null, data.partners[0]?.id ?? null);
  const keys = useMatrixKeys(layout?.keys ?? [], first);

  const describe = (record: string, mark: Element) => {
    const row = rows.find(({ id }) => id === record);
    const cell = row?.cells.find(({ partner }) => partner === mark.getAttribute('data-partner'));
    if (!row || !cell) return null;
    return {
      title: t(say.pair(cell.forumName, cell.partnerName)),
      lines: cellLines(cell, row).map(t),
    };
  };

  return (
    <div className={styles['chart']} ref={ref}>
      <MatrixLegend data={data} codes={layout?.kind === 'stacked'} />
      {layout ? (
        <TipArea describe={describe}>
          <Matrix
            data={data}
            layout={layout}
            lang={lang}
            selected={selected}
            hrefOf={hrefOf}
            stop={keys.stop}
            onFocus={keys.onFocus}
            onKeyDown={keys.onKeyDown}
          />
        </TipArea>
      ) : null}
      <MatrixTable data={data} hrefOf={hrefOf} />
    </div>
  );
}
