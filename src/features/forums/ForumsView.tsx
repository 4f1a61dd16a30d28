import { useMemo } from 'react';
import { headlinePyramid } from '../../charts/pyramid/headlinePyramid';
import { selectPyramid } from '../../charts/pyramid/selectPyramid';
import { tabulatePyramid } from '../../charts/pyramid/tabulatePyramid';
import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { formOf } from '../../filters/viewUrl';
import { forumsMessages as say } from '../../i18n/messages/forums';
import { AsToggle } from '../../ui/AsToggle';
import { DataTable } from '../../ui/DataTable';
import { ViewFrame } from '../../ui/ViewFrame';
import { ForumsChart } from './ForumsChart';

const FORMS = ['chart', 'table'] as const;

/** The multilateral forums: as a pyramid of three levels, or as a table of the same forums. */
export function ForumsView() {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const data = useMemo(() => selectPyramid(dataset, filters), [dataset, filters]);
  const hrefOf = (record: string) => href({ view: { record } });
  const as = formOf(view.as, FORMS);
  return (
    <ViewFrame
      view="forums"
      headline={headlinePyramid(data)}
      reading={as === 'chart' ? say.reading : say.readingTable}
      tools={<AsToggle as={as} forms={FORMS} onChange={(to) => push({ view: { as: to } })} />}
    >
      {as === 'chart' ? (
        <ForumsChart data={data} selected={view.record} hrefOf={hrefOf} />
      ) : (
        <DataTable
          table={tabulatePyramid(data)}
          order={view.by}
          onOrder={(by) => push({ view: { by } })}
          hrefOf={hrefOf}
          selected={view.record}
        />
      )}
    </ViewFrame>
  );
}
