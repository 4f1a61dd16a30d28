import type { Dataset, RecordEntry } from '../../dataset/model';
import type { Hit } from '../../dataset/search/search';
import type { Change } from '../../filters/useFilters';
import { leaveView, type RecordKind, type ViewState } from '../../filters/viewUrl';

/** The view that shows a kind of record best; what no view is about is opened where the reader is. */
const BEST_VIEW: Readonly<Partial<Record<RecordKind, string>>> = {
  partner: '/timeline',
  consultation: '/timeline',
  forum: '/forums',
  forumLevel: '/forums',
  framework: '/framework',
  strategy: '/strategy',
};

/** Views that show records of every kind. */
const ALL_KINDS: readonly string[] = ['/records', '/source'];

/**
 * Where choosing a hit leads: a record opens in the inspector, on the present view if that shows its kind; a section
 * and a term have pages of their own.
 */
export function hitChange({ kind, id }: Hit, path: string, view: ViewState, dataset: Dataset): Change {
  if (kind === 'section') {
    return { path: '/source', view: { ...leaveView(view), section: id, record: null } };
  }
  if (kind === 'term') return { path: '/glossary', view: { ...leaveView(view), term: id, record: null } };
  const best = ALL_KINDS.includes(path) ? path : (BEST_VIEW[kind] ?? path);
  const entry = dataset.records.get(id);
  const shown = { record: id, ...(best === '/framework' && entry ? inTree(entry, view, dataset) : {}) };
  return best === path ? { view: shown } : { path: best, view: { ...leaveView(view), ...shown } };
}

/** The branches above an item of the framework open, and the keyboard on it. */
function inTree(entry: RecordEntry, { open }: ViewState, dataset: Dataset): Partial<ViewState> {
  if (entry.kind !== 'framework') return {};
  const above = entry.path.slice(0, -1).map(({ id }) => id);
  return {
    node: entry.id,
    open: dataset.frameworkBranches.filter((id) => open.includes(id) || above.includes(id)),
  };
}
