import type { Dataset, Forum, Partner, RecordEntry } from '../../dataset/model';
import { paths } from '../../filters/paths';
import { knowsStandings } from '../../filters/stance';
import type { ViewState } from '../../filters/viewUrl';

/**
 * The standing that was pressed in the matrix of forums: the forum that is open and the partner of the address
 * (`with`); null elsewhere, and while the added facts are switched off.
 */
export function selectPair(
  entry: RecordEntry,
  path: string,
  { compared }: ViewState,
  dataset: Dataset,
): { readonly forum: Forum; readonly partner: Partner } | null {
  const partner = dataset.partnerById.get(compared[0] ?? '');
  if (path !== paths.forums || entry.kind !== 'forum' || !partner || !knowsStandings(dataset)) return null;
  return { forum: entry.value, partner };
}
