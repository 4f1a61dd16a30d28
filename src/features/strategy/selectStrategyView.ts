import { headlineStrategy } from '../../charts/relations/headlineStrategy';
import { seenRelations } from '../../charts/relations/seenRelations';
import { seenStrategy } from '../../charts/relations/seenStrategy';
import { selectRelations, type RelationsData } from '../../charts/relations/selectRelations';
import { selectStrategy } from '../../charts/relations/selectStrategy';
import type { NodeStance } from '../../charts/tree/selectStances';
import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { formOf, forms } from '../../filters/forms';
import type { ViewState } from '../../filters/viewUrl';
import type { Text } from '../../i18n/text';

/** What the view of the strategy shows, in the form that is asked for. */
export interface StrategyData {
  readonly as: (typeof forms.strategy)[number];
  readonly headline: Text;
  readonly seen: Text;
  readonly stances: readonly NodeStance[];
  readonly relations: RelationsData;
}

/** Selects the items of the strategy and what they name. The picture draws the record asked for, wherever it stands. */
export function selectStrategyView(
  dataset: Dataset,
  filters: Filters,
  asked: Pick<ViewState, 'as' | 'record'>,
): StrategyData {
  const as = formOf(asked.as, forms.strategy);
  const stances = selectStrategy(dataset, filters);
  const relations = selectRelations(dataset, filters, asked.record);
  return {
    as,
    headline: headlineStrategy(dataset, filters, stances, as === 'relations'),
    seen:
      as === 'relations'
        ? seenRelations(dataset, filters, relations)
        : seenStrategy(dataset, filters, stances),
    stances,
    relations,
  };
}
