import { consultationsWith } from '../../charts/relations/consultationsWith';
import { ownLinks, type LinkKind } from '../../charts/relations/ownLinks';
import { markedLabel } from '../../charts/tree/selectTree';
import type { Dataset, TreeNode } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import type { Filters } from '../../filters/filters';
import type { Text } from '../../i18n/text';

/** A record that an item speaks of, as a small link. */
export interface ItemLink {
  readonly kind: LinkKind;
  readonly record: string;
  readonly name: Text;
  /** Of a partner: its consultations within the years of the filter. */
  readonly consultations: number | null;
}

/**
 * What an item speaks of, without what is said already: `said` are what the item above it speaks of, and what is
 * drawn as its neighbours.
 */
export function selectItemLinks(
  node: TreeNode,
  said: ReadonlySet<string>,
  filters: Filters,
  dataset: Dataset,
): readonly ItemLink[] {
  return ownLinks(node).flatMap(({ kind, record }) => {
    const entry = dataset.records.get(record);
    if (!entry || said.has(record)) return [];
    const inTree = entry.kind === 'framework' || entry.kind === 'strategy';
    return {
      kind,
      record,
      name: inTree ? markedLabel(entry.value) : recordName(entry, dataset),
      consultations: kind === 'partners' ? consultationsWith(record, filters, dataset).length : null,
    };
  });
}
