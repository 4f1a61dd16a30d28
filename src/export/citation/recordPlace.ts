import type { Dataset, RecordEntry } from '../../dataset/model';
import { defaultFilters } from '../../filters/filters';
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
      return `/partners/${id}`;
    case 'consultation':
      return '/timeline';
    case 'forum':
    case 'forumLevel':
      return '/forums';
    case 'framework':
      return '/framework';
    case 'strategy':
      return '/strategy';
    case 'document':
    case 'agency':
    case 'milestone':
      return '/records';
  }
}

/** For an item of the framework, the branches above it open. */
function branchOf(entry: RecordEntry, { open }: ViewState, dataset: Dataset): Partial<ViewState> {
  if (entry.kind !== 'framework') return {};
  const above = entry.path.slice(0, -1).map(({ id }) => id);
  const branches = dataset.frameworkBranches.filter((id) => open.includes(id) || above.includes(id));
  return { node: entry.id, open: branches };
}
