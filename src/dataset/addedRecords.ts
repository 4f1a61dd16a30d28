import type { Dataset, RecordEntry } from './model';

/**
 * The records about which something is known from outside the source: a date or a round, what a body is, who sits in
 * a forum, an English name that others use. Empty for a dataset whose supplement is switched off.
 */
export function addedRecords(dataset: Dataset): ReadonlySet<string> {
  const { supplement, termById } = dataset;
  const named = [...dataset.records.values()].filter((entry) => {
    const term = termById.get(englishTermOf(entry) ?? '');
    return term !== undefined && term.status !== 'not-found';
  });
  return new Set([
    ...supplement.consultations.map(({ record }) => record),
    ...[...supplement.forums, ...supplement.channels].map(({ record }) => record),
    ...supplement.memberships.flatMap(({ forum, partner }) => [forum, partner]),
    // That a title is our own translation is nothing from outside.
    ...supplement.milestones
      .filter(({ date, note, urls }) => date !== undefined || note !== undefined || urls.length > 0)
      .map(({ record }) => record),
    ...named.map(({ id }) => id),
  ]);
}

function englishTermOf(entry: RecordEntry): string | undefined {
  switch (entry.kind) {
    case 'framework':
    case 'strategy':
    case 'document':
    case 'agency':
      return entry.value.englishTerm;
    default:
      return undefined;
  }
}
