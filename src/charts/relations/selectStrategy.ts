import { walkTree, type Dataset } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { strategyStance } from '../../filters/stance';
import type { NodeStance } from '../tree/selectStances';

/** Every item of the strategy, part by part, an item before those below it, with how it stands to the filter. */
export function selectStrategy(dataset: Dataset, filters: Filters): readonly NodeStance[] {
  return walkTree(dataset.strategy).map(({ node, path }) => ({
    node,
    path,
    stance: strategyStance(node, filters, dataset),
  }));
}
