import type { Dataset, Section } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import type { Hit, HitKind } from '../../dataset/search/search';
import { sectionName } from '../../dataset/sectionName';
import { recordKindMessages } from '../../i18n/messages/recordKinds';
import { searchResultsMessages as say } from '../../i18n/messages/searchResults';
import type { Text } from '../../i18n/text';

/** A hit with what is shown of it. */
export interface Result {
  readonly hit: Hit;
  readonly name: Text;
  /** Where in the source it stands; null for a term, which is not of the source. */
  readonly place: Text | null;
}

/** The results of one kind, best first. */
export interface ResultGroup {
  readonly kind: HitKind;
  readonly label: Text;
  readonly results: readonly Result[];
}

/** Groups hits by kind, the kind of the best hit first. */
export function selectResults(hits: readonly Hit[], dataset: Dataset): readonly ResultGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    label: kindLabel(kind),
    results: hits.filter((hit) => hit.kind === kind).flatMap((hit) => describeHit(hit, dataset)),
  }));
}

function kindLabel(kind: HitKind): Text {
  return kind === 'section' || kind === 'term' ? say[kind] : recordKindMessages[kind];
}

function describeHit(hit: Hit, dataset: Dataset): readonly Result[] {
  if (hit.kind === 'section') {
    const section = dataset.sectionById.get(hit.id);
    return section ? [{ hit, name: section.heading, place: sectionName(section) }] : [];
  }
  if (hit.kind === 'term') {
    const term = dataset.termById.get(hit.id);
    return term ? [{ hit, name: { ja: term.ja, en: term.en ?? term.ja }, place: null }] : [];
  }
  const entry = dataset.records.get(hit.id);
  if (!entry) return [];
  const sections = entry.cites.flatMap((id) => dataset.sectionById.get(id) ?? []);
  return [{ hit, name: recordName(entry, dataset), place: placeOf(sections) }];
}

function placeOf([first, ...more]: readonly Section[]): Text | null {
  if (!first) return null;
  return more.length === 0 ? sectionName(first) : say.morePlaces(sectionName(first), more.length);
}
