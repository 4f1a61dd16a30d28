import type { Dataset, RecordEntry } from '../../dataset/model';
import { branchesAbove, openTo } from '../../filters/openBranches';
import { paths } from '../../filters/paths';
import type { Change } from '../../filters/useFilters';
import type { ViewState } from '../../filters/viewUrl';

export interface Shown {
  readonly chart: 'timeline' | 'forums' | 'framework' | 'strategy';
  /** The change of the address that brings the record into sight in its chart. */
  readonly change: Change;
}

/**
 * The chart that draws a record, and the way there: with the record kept, the filter as it is, and for an item of
 * the framework the branches above it open. Null for what no chart draws, and for what is already in sight.
 */
export function whereShown(
  entry: RecordEntry,
  path: string,
  view: ViewState,
  dataset: Dataset,
): Shown | null {
  switch (entry.kind) {
    case 'partner':
    case 'consultation':
      return elsewhere('timeline', path, entry.id);
    case 'forum':
    case 'forumLevel':
      return elsewhere('forums', path, entry.id);
    case 'framework': {
      const inSight = path === paths.framework && branchesAbove(entry).every((id) => view.open.includes(id));
      if (inSight) return null;
      const open = openTo(entry, view.open, dataset);
      return {
        chart: 'framework',
        change: { path: paths.framework, view: { record: entry.id, node: entry.id, open, as: 'chart' } },
      };
    }
    case 'strategy':
      return elsewhere('strategy', path, entry.id);
    case 'milestone':
      return path === paths.timeline && view.lane === 'milestones'
        ? null
        : {
            chart: 'timeline',
            change: { path: paths.timeline, view: { record: entry.id, lane: 'milestones', as: 'chart' } },
          };
    case 'document':
    case 'agency':
      return null;
  }
}

function elsewhere(chart: 'timeline' | 'forums' | 'strategy', path: string, record: string): Shown | null {
  return path === paths[chart]
    ? null
    : { chart, change: { path: paths[chart], view: { record, as: 'chart' } } };
}
