import { useMemo } from 'react';
import { useDataset } from '../../dataset/useDataset';
import { formOf, forms } from '../../filters/forms';
import { partnerPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { useWayOut } from '../../filters/useWayOut';
import { partnerListMessages as say } from '../../i18n/messages/partnerList';
import { AsToggle } from '../../ui/AsToggle';
import { DataTable } from '../../ui/DataTable';
import { ViewFrame } from '../../ui/ViewFrame';
import { WayOut } from '../../ui/WayOut';
import { headlinePartners } from './headlinePartners';
import { PartnerRows } from './PartnerRows';
import { seenPartners } from './seenPartners';
import { selectPartners } from './selectPartners';
import { tabulatePartners } from './tabulatePartners';

/** The partners in the order of first listing, each with its lane in small and the way to its page. */
export function PartnersView() {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const wayOut = useWayOut();
  const data = useMemo(() => selectPartners(dataset, filters), [dataset, filters]);
  const as = formOf(view.as, forms.partners);
  return (
    <ViewFrame
      view="partners"
      headline={headlinePartners(data)}
      seen={seenPartners(data)}
      reading={say.reading}
      tools={<AsToggle as={as} forms={forms.partners} onChange={(to) => push({ view: { as: to } })} />}
    >
      {data.consultations === 0 ? <WayOut {...wayOut} /> : null}
      {as === 'chart' ? (
        <PartnerRows data={data} />
      ) : (
        <DataTable
          table={tabulatePartners(data)}
          order={view.by}
          onOrder={(by) => push({ view: { by } })}
          hrefOf={(partner) => href({ path: partnerPath(partner), view: { by: null, compared: [] } })}
          selected={null}
        />
      )}
    </ViewFrame>
  );
}
