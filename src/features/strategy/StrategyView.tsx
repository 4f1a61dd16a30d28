import { useMemo } from 'react';
import { headlineStrategy } from '../../charts/relations/headlineStrategy';
import { seenRelations } from '../../charts/relations/seenRelations';
import { seenStrategy } from '../../charts/relations/seenStrategy';
import { selectRelations } from '../../charts/relations/selectRelations';
import { selectStrategy } from '../../charts/relations/selectStrategy';
import { FadedNote } from '../../charts/tree/FadedNote';
import { useDataset } from '../../dataset/useDataset';
import { formOf, forms } from '../../filters/forms';
import { useFilters } from '../../filters/useFilters';
import { relationsMessages } from '../../i18n/messages/relations';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { AsToggle } from '../../ui/AsToggle';
import { ViewFrame } from '../../ui/ViewFrame';
import { RelationsChart } from './RelationsChart';
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
  const stances = useMemo(() => selectStrategy(dataset, filters), [dataset, filters]);
  const relations = useMemo(
    () => selectRelations(dataset, filters, view.record),
    [dataset, filters, view.record],
  );
  const as = formOf(view.as, forms.strategy);
  return (
    <ViewFrame
      view="strategy"
      headline={headlineStrategy(dataset, filters, stances, as === 'relations')}
      seen={
        as === 'relations'
          ? seenRelations(dataset, filters, relations)
          : seenStrategy(dataset, filters, stances)
      }
      reading={READING[as]}
      tools={<AsToggle as={as} forms={forms.strategy} onChange={(to) => push({ view: { as: to } })} />}
    >
      {as === 'chart' ? <StrategyOutline stances={stances} selected={view.record} /> : null}
      {as === 'relations' ? (
        <>
          <RelationsChart
            data={relations}
            selected={view.record}
            hrefOf={(record) => href({ view: { record } })}
          />
          <FadedNote stances={stances} />
        </>
      ) : null}
      {as === 'table' ? <StrategyTables stances={stances} /> : null}
    </ViewFrame>
  );
}
