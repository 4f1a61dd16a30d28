import { useMemo } from 'react';
import { tabulatePyramid } from '../../charts/pyramid/tabulatePyramid';
import { useDataset } from '../../dataset/useDataset';
import { forms } from '../../filters/forms';
import { knowsStandings } from '../../filters/stance';
import { useFilters } from '../../filters/useFilters';
import { forumsMessages as say } from '../../i18n/messages/forums';
import { matrixMessages } from '../../i18n/messages/matrix';
import { AsToggle } from '../../ui/AsToggle';
import { DataTable } from '../../ui/DataTable';
import { ViewFrame } from '../../ui/ViewFrame';
import { ForumsChart } from './ForumsChart';
import { ForumsMatrix } from './ForumsMatrix';
import { selectForums } from './selectForums';
import { SwitchedOff } from './SwitchedOff';

/** The multilateral forums: as a pyramid of three levels, as a matrix of who sits where, or as a table. */
export function ForumsView() {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const { as: asked } = view;
  const { as, headline, seen, pyramid, matrix } = useMemo(
    () => selectForums(dataset, filters, asked),
    [asked, dataset, filters],
  );
  const known = knowsStandings(dataset);
  const hrefOf = (record: string) => href({ view: { record } });
  const readings = {
    chart: known ? say.reading : say.readingPrinted,
    matrix: known ? matrixMessages.reading : matrixMessages.offReading,
    table: known ? say.readingTable : say.readingTablePrinted,
  };
  return (
    <ViewFrame
      view="forums"
      headline={headline}
      seen={seen}
      reading={readings[as]}
      tools={
        <AsToggle as={as} forms={forms.forums} onChange={(to) => push({ view: { as: to, compared: [] } })} />
      }
    >
      {as === 'chart' ? <ForumsChart data={pyramid} selected={view.record} hrefOf={hrefOf} /> : null}
      {matrix ? (
        <ForumsMatrix
          data={matrix}
          selected={view.record === null ? null : { record: view.record, partner: view.compared[0] ?? null }}
          hrefOf={(record, partner) =>
            href({ view: { record, compared: partner === null ? [] : [partner] } })
          }
        />
      ) : null}
      {as === 'matrix' && !matrix ? <SwitchedOff href={href({ view: { supplement: 'on' } })} /> : null}
      {as === 'table' ? (
        <DataTable
          table={tabulatePyramid(pyramid)}
          order={view.by}
          onOrder={(by) => push({ view: { by } })}
          hrefOf={hrefOf}
          selected={view.record}
        />
      ) : null}
    </ViewFrame>
  );
}
