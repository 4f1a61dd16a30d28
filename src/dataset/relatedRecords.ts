import type { Dataset, RecordEntry } from './model';

/** The records that a record speaks of, and the records that speak of it, by id. */
export interface RelatedRecords {
  readonly names: readonly string[];
  readonly namedBy: readonly string[];
}

/**
 * The links of a record in both directions: what it names (the `links` of an item, the document of a milestone) and
 * what names it. Every link has its way back. Ids are in the dataset's order and none stands twice; what is part of
 * the record itself (a consultation's partners, a node's children) is not repeated here.
 */
export function relatedRecords(entry: RecordEntry, dataset: Dataset): RelatedRecords {
  const names = new Set(namedIn(entry));
  const others = [...dataset.records.values()];
  return {
    names: others.filter(({ id }) => names.has(id)).map(({ id }) => id),
    namedBy: others.filter((other) => namedIn(other).includes(entry.id)).map(({ id }) => id),
  };
}

function namedIn(entry: RecordEntry): readonly string[] {
  switch (entry.kind) {
    case 'framework':
    case 'strategy': {
      const { partners, forums, documents, agencies, framework, strategy } = entry.value.links ?? {};
      return [partners, forums, documents, agencies, framework, strategy].flatMap((ids) => ids ?? []);
    }
    case 'milestone':
      return entry.value.document === undefined ? [] : [entry.value.document];
    default:
      return [];
  }
}
