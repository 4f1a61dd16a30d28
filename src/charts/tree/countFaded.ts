import type { Text } from '../../i18n/text';
import type { NodeStance } from './selectStances';

/** How many of the framework's items the filter leaves out, and how many of them for which reason. */
export interface Faded {
  readonly count: number;
  readonly total: number;
  /** An item that is left out for two reasons is counted under both. */
  readonly reasons: readonly { readonly reason: Text; readonly count: number }[];
}

/** Counts over the whole framework, whatever is open. */
export function countFaded(stances: readonly NodeStance[]): Faded {
  const out = stances.filter(({ stance }) => stance.is === 'out');
  const counts = new Map<Text, number>();
  for (const { stance } of out) {
    for (const reason of stance.reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return {
    count: out.length,
    total: stances.length,
    reasons: [...counts].map(([reason, count]) => ({ reason, count })),
  };
}
