import type { Dataset } from '../../dataset/model';
import type { Hit } from '../../dataset/search/search';
import { openTo } from '../../filters/openBranches';
import { partnerPath, paths } from '../../filters/paths';
import type { Change } from '../../filters/useFilters';
import { leaveView, type RecordKind, type ViewState } from '../../filters/viewUrl';

/** The view that shows a kind of record best; what no view is about is opened where the reader is. */
const BEST_VIEW: Readonly<Partial<Record<RecordKind, string>>> = {
  consultation: paths.timeline,
  forum: paths.forums,
  forumLevel: paths.forums,
  framework: paths.framework,
  strategy: paths.strategy,
};

/** Views that show records of every kind. */
const ALL_KINDS: readonly string[] = [paths.records, paths.source];

/**
 * Where choosing a hit leads: a record opens in the inspector, on the present view if that shows its kind; a partner, a
 * section and a term have pages of their own.
 */
export function hitChange({ kind, id }: Hit, path: string, view: ViewState, dataset: Dataset): Change {
  if (kind === 'section') {
    return { path: paths.source, view: { ...leaveView(view), section: id, record: null } };
  }
  if (kind === 'term') return { path: paths.glossary, view: { ...leaveView(view), term: id, record: null } };
  if (kind === 'partner') {
    const page = partnerPath(id);
    return page === path
      ? { view: { record: null } }
      : { path: page, view: { ...leaveView(view), record: null } };
  }
  const best = ALL_KINDS.includes(path) ? path : (BEST_VIEW[kind] ?? path);
  const entry = dataset.records.get(id);
  // In the tree, the branches above it open and the keyboard on it.
  const inTree =
    best === paths.framework && entry?.kind === 'framework'
      ? { node: id, open: openTo(entry, view.open, dataset) }
      : {};
  const shown = { record: id, ...inTree };
  return best === path ? { view: shown } : { path: best, view: { ...leaveView(view), ...shown } };
}
