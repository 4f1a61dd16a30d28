import { useMemo } from 'react';
import { tabulateTree } from '../../charts/tree/tabulateTree';
import { useDataset } from '../../dataset/useDataset';
import { formOf, forms } from '../../filters/forms';
import { useFilters } from '../../filters/useFilters';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { AsToggle } from '../../ui/AsToggle';
import { DataTable } from '../../ui/DataTable';
import { ViewFrame } from '../../ui/ViewFrame';
import { DepthTools } from './DepthTools';
import { FrameworkChart } from './FrameworkChart';
import { selectFramework } from './selectFramework';
import { useTree } from './useTree';

/** The capacity-building framework, to be drilled into: as a tree, or as a table of all its items. */
export function FrameworkView() {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const tree = useTree();
  const { headline, seen, stances } = useMemo(() => selectFramework(dataset, filters), [dataset, filters]);
  const as = formOf(view.as, forms.framework);
  return (
    <ViewFrame
      view="framework"
      headline={headline}
      seen={seen}
      reading={as === 'chart' ? say.reading : say.readingTable}
      tools={
        <>
          {as === 'chart' ? <DepthTools open={tree.open} onOpen={tree.onOpen} /> : null}
          <AsToggle as={as} forms={forms.framework} onChange={(to) => push({ view: { as: to } })} />
        </>
      }
    >
      {as === 'chart' ? (
        <FrameworkChart tree={tree} stances={stances} />
      ) : (
        <DataTable
          table={tabulateTree(dataset, stances)}
          order={view.by}
          onOrder={(by) => push({ view: { by } })}
          hrefOf={(record) => href({ view: { record } })}
          selected={view.record}
        />
      )}
    </ViewFrame>
  );
}
