import { useMemo } from 'react';
import { FadedNote } from '../../charts/tree/FadedNote';
import { useDataset } from '../../dataset/useDataset';
import { forms } from '../../filters/forms';
import { useFilters } from '../../filters/useFilters';
import { relationsMessages } from '../../i18n/messages/relations';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { AsToggle } from '../../ui/AsToggle';
import { ViewFrame } from '../../ui/ViewFrame';
import { RelationsChart } from './RelationsChart';
import { selectStrategyView } from './selectStrategyView';
import { StrategyOutline } from './StrategyOutline';
import { StrategyTables } from './StrategyTables';

const READING = {
  chart: say.reading,
  relations: relationsMessages.reading,
  table: say.readingTable,
};

/** The strategy and what was done: as an outline, as a picture of what its items name, or as tables of both. */
export function StrategyView() {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const { as: asked, record } = view;
  const { as, headline, seen, stances, relations } = useMemo(
    () => selectStrategyView(dataset, filters, { as: asked, record }),
    [asked, dataset, filters, record],
  );
  return (
    <ViewFrame
      view="strategy"
      headline={headline}
      seen={seen}
      reading={READING[as]}
      tools={<AsToggle as={as} forms={forms.strategy} onChange={(to) => push({ view: { as: to } })} />}
    >
      {as === 'chart' ? <StrategyOutline stances={stances} selected={record} /> : null}
      {as === 'relations' ? (
        <>
          <RelationsChart
            data={relations}
            selected={record}
            hrefOf={(id) => href({ view: { record: id } })}
          />
          <FadedNote stances={stances} />
        </>
      ) : null}
      {as === 'table' ? <StrategyTables stances={stances} /> : null}
    </ViewFrame>
  );
}
