import type { Dataset, RecordEntry, Section } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { RECORD_KINDS, type RecordKind } from '../../filters/viewUrl';
import { sourceMessages as say } from '../../i18n/messages/source';
import type { Text } from '../../i18n/text';

/** A record as it is linked under a section. */
interface DrawnRecord {
  readonly id: string;
  readonly name: Text;
  /** The item that an item of a tree belongs to, where its name alone stands twice in the list. */
  readonly within: Text | null;
}

/** The records of one kind that are drawn from a section, in the dataset's order. */
interface DrawnKind {
  readonly kind: RecordKind;
  readonly records: readonly DrawnRecord[];
}

/** A section of the source with what is drawn from it, and the sections that belong to it. */
export interface SourceSection {
  readonly id: string;
  readonly heading: Text;
  readonly kinds: readonly DrawnKind[];
  /** How many records are drawn from the section itself. */
  readonly own: number;
  /** How many different records are drawn from the sections below it. */
  readonly below: number;
  readonly sections: readonly SourceSection[];
}

/** A slide, or the policy text: what a reader turns to in the PDF. */
export interface SourcePart {
  readonly id: string;
  readonly name: Text;
  /** The section that all others of the part belong to: the slide's own heading. The policy text has none. */
  readonly head: SourceSection | null;
  readonly sections: readonly SourceSection[];
  /** Ids of all its sections, in order. */
  readonly ids: readonly string[];
  /** How many different records are drawn from the part. */
  readonly records: number;
}

/** The whole of the source as it is drawn: its parts in order, and the figures that are said of it. */
export interface SourceData {
  readonly parts: readonly SourcePart[];
  readonly slides: number;
  readonly onSlides: number;
  readonly inPolicy: number;
  /** Sections from which at least one record is drawn. */
  readonly drawn: number;
  readonly records: number;
  /** How often records stand in the list: once under every section that they are drawn from. */
  readonly times: number;
}

/**
 * The sections of the source in its own order, each with the records that cite it. The filter has no say here: a
 * reader who checks us needs to see everything that we drew from a place.
 */
export function selectSource(dataset: Dataset): SourceData {
  const { sections } = dataset.source;
  const drawn = drawnFrom(dataset);
  const bySection = (id: string) => drawn.get(id) ?? [];
  const parts = [...new Set(sections.map(partOf))].map((id) =>
    sourcePart(
      id,
      sections.filter((section) => partOf(section) === id),
      bySection,
      dataset,
    ),
  );
  const onSlides = sections.filter(({ part }) => part === 'deck').length;
  return {
    parts,
    slides: parts.filter(({ id }) => id !== POLICY).length,
    onSlides,
    inPolicy: sections.length - onSlides,
    drawn: sections.filter(({ id }) => bySection(id).length > 0).length,
    records: distinct(sections.flatMap(({ id }) => bySection(id))),
    times: sections.reduce((times, { id }) => times + bySection(id).length, 0),
  };
}

const POLICY = 'policy';

function partOf({ part, slide }: Section): string {
  return part === 'policy' ? POLICY : `slide-${slide ?? 0}`;
}

function drawnFrom(dataset: Dataset): ReadonlyMap<string, readonly RecordEntry[]> {
  const drawn = new Map<string, RecordEntry[]>();
  for (const entry of dataset.records.values()) {
    for (const section of new Set(entry.cites)) drawn.set(section, [...(drawn.get(section) ?? []), entry]);
  }
  return drawn;
}

type BySection = (id: string) => readonly RecordEntry[];

function sourcePart(id: string, all: readonly Section[], bySection: BySection, dataset: Dataset): SourcePart {
  const roots = childrenOf(null, all).map((section) => sourceSection(section, all, bySection, dataset));
  const [first] = roots;
  const head = roots.length === 1 && first !== undefined ? first : null;
  const slide = all[0]?.slide;
  return {
    id,
    name: slide === undefined ? say.policyText : say.slide(slide),
    head,
    sections: head === null ? roots : head.sections,
    ids: all.map((section) => section.id),
    records: distinct(all.flatMap((section) => bySection(section.id))),
  };
}

function sourceSection(
  section: Section,
  all: readonly Section[],
  bySection: BySection,
  dataset: Dataset,
): SourceSection {
  const own = bySection(section.id);
  const below = all.filter(({ id }) => id.startsWith(`${section.id}.`));
  return {
    id: section.id,
    heading: section.heading,
    kinds: RECORD_KINDS.flatMap((kind) => {
      const entries = own.filter((entry) => entry.kind === kind);
      return entries.length === 0 ? [] : [{ kind, records: drawnRecords(entries, dataset) }];
    }),
    own: own.length,
    below: distinct(below.flatMap(({ id }) => bySection(id))),
    sections: childrenOf(section, all).map((child) => sourceSection(child, all, bySection, dataset)),
  };
}

/**
 * The sections right below one: the id of a section begins with that of the one it belongs to (D8.1.a is in D8.1),
 * and some ids in between have no section of their own (D1.3.1 is in D1).
 */
function childrenOf(parent: Section | null, all: readonly Section[]): readonly Section[] {
  return all.filter((section) => parentOf(section, all) === parent);
}

function parentOf(section: Section, all: readonly Section[]): Section | null {
  const above = all.filter(({ id }) => section.id.startsWith(`${id}.`));
  return above.reduce<Section | null>(
    (nearest, other) => (nearest === null || other.id.length > nearest.id.length ? other : nearest),
    null,
  );
}

function drawnRecords(entries: readonly RecordEntry[], dataset: Dataset): readonly DrawnRecord[] {
  const named = entries.map((entry) => ({ entry, name: recordName(entry, dataset) }));
  return named.map(({ entry, name }) => {
    const twice = named.some((other) => other.entry !== entry && other.name.ja === name.ja);
    const inTree = entry.kind === 'framework' || entry.kind === 'strategy';
    return { id: entry.id, name, within: twice && inTree ? (entry.path.at(-2)?.label ?? null) : null };
  });
}

function distinct(entries: readonly RecordEntry[]): number {
  return new Set(entries.map(({ id }) => id)).size;
}
