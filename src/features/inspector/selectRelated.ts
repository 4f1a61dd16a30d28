import type { Dataset, RecordEntry } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { relatedRecords } from '../../dataset/relatedRecords';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { recordKindMessages } from '../../i18n/messages/recordKinds';
import type { Text } from '../../i18n/text';

interface RelatedItem {
  readonly record: string;
  readonly name: Text;
  /** What kind of record it is, and for an item of a tree the one that it belongs to. */
  readonly kind: Text;
  readonly within: Text | null;
}

export interface RelatedGroup {
  readonly id: 'names' | 'namedBy';
  readonly title: Text;
  readonly items: readonly RelatedItem[];
}

/** The related records in both directions; a direction without any is left out. */
export function selectRelated(entry: RecordEntry, dataset: Dataset): readonly RelatedGroup[] {
  const { names, namedBy } = relatedRecords(entry, dataset);
  const groups: readonly RelatedGroup[] = [
    { id: 'names', title: say.names, items: names.flatMap((id) => relatedItem(id, dataset)) },
    { id: 'namedBy', title: say.namedBy, items: namedBy.flatMap((id) => relatedItem(id, dataset)) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function relatedItem(id: string, dataset: Dataset): readonly RelatedItem[] {
  const entry = dataset.records.get(id);
  if (!entry) return [];
  const inTree = entry.kind === 'framework' || entry.kind === 'strategy';
  return [
    {
      record: id,
      name: recordName(entry, dataset),
      kind: recordKindMessages[entry.kind],
      within: inTree ? (entry.path.at(-2)?.label ?? null) : null,
    },
  ];
}
