import type { HitKind } from '../../dataset/search/search';
import type { Result, ResultGroup } from './selectResults';

/** A group of at most this many is shown whole; of a larger one the first few, and the way to the rest. */
const FEW = 4;
const WHOLE = 5;

/** As much of a group as is shown at first. */
export interface ShownGroup extends Omit<ResultGroup, 'results'> {
  readonly shown: readonly Result[];
  /** The place of its first option among all options, from 0. */
  readonly from: number;
  readonly total: number;
  /** The option after its results: all of them as a table, or here; null when all are shown. */
  readonly more: 'records' | 'unfold' | null;
}

/**
 * Cuts each group to a few, and counts the options through. Records have a table for the rest; sections and terms are
 * unfolded in place, and so is everything where `some`: what has only some of the words is not in that table.
 */
export function layOut(
  groups: readonly ResultGroup[],
  unfolded: readonly HitKind[],
  some: boolean,
): readonly ShownGroup[] {
  let from = 0;
  return groups.map(({ kind, label, results }) => {
    const inTable = !some && kind !== 'section' && kind !== 'term';
    const whole = results.length <= WHOLE || unfolded.includes(kind);
    const shown = whole ? results : results.slice(0, FEW);
    const more = whole ? null : inTable ? ('records' as const) : ('unfold' as const);
    const group = { kind, label, shown, from, total: results.length, more };
    from += shown.length + (more === null ? 0 : 1);
    return group;
  });
}
