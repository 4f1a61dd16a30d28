import type { Dataset } from '../../dataset/model';
import { walkTree } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { nodeStance } from '../../filters/stance';
import type { Text } from '../../i18n/text';

/** How many of the framework's items the filter leaves out, and how many of them for which reason. */
export interface Faded {
  readonly count: number;
  readonly total: number;
  /** An item that is left out for two reasons is counted under both. */
  readonly reasons: readonly { readonly reason: Text; readonly count: number }[];
}

/** Counts over the whole framework, whatever is open. */
export function countFaded(dataset: Dataset, filters: Filters): Faded {
  const all = walkTree([dataset.framework]).map(({ path }) => nodeStance(path, filters, dataset));
  const out = all.filter(({ is }) => is === 'out');
  const counts = new Map<Text, number>();
  for (const { reasons } of out) {
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return {
    count: out.length,
    total: all.length,
    reasons: [...counts].map(([reason, count]) => ({ reason, count })),
  };
}
