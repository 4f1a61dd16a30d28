import type { Dataset, RecordEntry } from '../../dataset/model';
import { defaultFilters } from '../../filters/filters';
import { openTo } from '../../filters/openBranches';
import { partnerPath, paths } from '../../filters/paths';
import type { Change } from '../../filters/useFilters';
import { parseView, type ViewState } from '../../filters/viewUrl';

/**
 * The one address of a record, the same from wherever it is cited: open in the inspector on the view that draws it, with
 * no filter. Of how the reader looks at things it keeps the language and the switch of added facts.
 */
export function recordPlace(
  entry: RecordEntry,
  { lang, supplement }: ViewState,
  dataset: Dataset,
): Required<Change> {
  const usual = parseView(new URLSearchParams(), dataset).value;
  return {
    path: pathOf(entry),
    filters: defaultFilters(dataset),
    view: { ...usual, lang, supplement, record: entry.id, ...branchOf(entry, usual, dataset) },
  };
}

function pathOf({ kind, id }: RecordEntry): string {
  switch (kind) {
    case 'partner':
      return partnerPath(id);
    case 'consultation':
      return paths.timeline;
    case 'forum':
    case 'forumLevel':
      return paths.forums;
    case 'framework':
      return paths.framework;
    case 'strategy':
      return paths.strategy;
    case 'document':
    case 'agency':
    case 'milestone':
      return paths.records;
  }
}

/** For an item of the framework, the branches above it open. */
function branchOf(entry: RecordEntry, { open }: ViewState, dataset: Dataset): Partial<ViewState> {
  return entry.kind === 'framework' ? { node: entry.id, open: openTo(entry, open, dataset) } : {};
}
