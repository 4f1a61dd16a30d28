import { walkTree, type Dataset, type TreeNode } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { nodeStance, type Stance } from '../../filters/stance';

/** A node of the framework, shown or not, and how it stands to the filter. */
export interface NodeStance {
  readonly node: TreeNode;
  /** From the root down, the node itself last. */
  readonly path: readonly TreeNode[];
  readonly stance: Stance;
}

/** Every node of the framework, a parent before its children, with how it stands to the filter. */
export function selectStances(dataset: Dataset, filters: Filters): readonly NodeStance[] {
  return walkTree([dataset.framework]).map(({ node, path }) => ({
    node,
    path,
    stance: nodeStance(path, filters, dataset),
  }));
}
