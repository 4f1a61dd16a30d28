import { headlineTree } from '../../charts/tree/headlineTree';
import { seenTree } from '../../charts/tree/seenTree';
import { selectStances, type NodeStance } from '../../charts/tree/selectStances';
import type { Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import type { Text } from '../../i18n/text';

/** What the view of the framework says and lists, whatever branches are open. */
export interface FrameworkData {
  readonly headline: Text;
  readonly seen: Text;
  readonly stances: readonly NodeStance[];
}

/** Selects the items of the framework with how they stand to the filter, and what is said of them. */
export function selectFramework(dataset: Dataset, filters: Filters): FrameworkData {
  const stances = selectStances(dataset, filters);
  return {
    headline: headlineTree(dataset, filters, stances),
    seen: seenTree(dataset, filters, stances),
    stances,
  };
}
