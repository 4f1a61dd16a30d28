import type { Dataset, RecordEntry } from '../../dataset/model';
import { passes, type Filters } from '../../filters/filters';
import { forumStance, nodeStance } from '../../filters/stance';

/**
 * True when the filter leaves a record out of the chart that draws it, or fades it there. What the filter cannot
 * decide, and records that no chart draws, are not left out.
 */
export function isLeftOut(entry: RecordEntry, filters: Filters, dataset: Dataset): boolean {
  switch (entry.kind) {
    case 'consultation':
      return !passes(entry.value, filters);
    case 'partner':
      return filters.partners.length > 0 && !filters.partners.includes(entry.id);
    case 'forumLevel':
      return filters.levels.length > 0 && !filters.levels.includes(entry.id);
    case 'forum':
      return forumStance(entry.value, filters, dataset).is === 'out';
    case 'framework':
      return nodeStance(entry.path, filters, dataset).is === 'out';
    case 'strategy':
    case 'document':
    case 'agency':
    case 'milestone':
      return false;
  }
}
