import { same, type Text } from '../i18n/text';
import { isShortened } from './isGlossaryId';
import type { BodyFacts, Dataset, RecordEntry, Status, Term } from './model';

/** What the glossary sorts its entries into. */
export type GlossaryGroup = 'meeting' | 'agency' | 'policy' | 'office' | 'document' | 'wording';

export const GLOSSARY_GROUPS: readonly GlossaryGroup[] = [
  'meeting',
  'agency',
  'policy',
  'office',
  'document',
  'wording',
];

/** The English of a term as the added facts give it. */
interface English {
  /** Null where no document was found. */
  readonly words: string | null;
  readonly status: Status;
  /** Whose English it is. */
  readonly wording: Text | null;
  readonly urls: readonly string[];
  /** A remark on where the words stand. */
  readonly note: Text | null;
}

/** A word or a short form that needs saying what it means, drawn from facts of the dataset only. */
export interface GlossaryEntry {
  readonly id: string;
  /** The term that gives the entry its English, where the entry goes by the id of a record; it means the same entry. */
  readonly alias: string | null;
  readonly group: GlossaryGroup;
  /** Without English where none is known. */
  readonly name: { readonly ja: string; readonly en: string | null };
  readonly short: Text | null;
  /** What the short form stands for, in English, and one line on the body: added facts. */
  readonly body: Pick<BodyFacts, 'expansion' | 'line' | 'status' | 'urls'> | null;
  readonly english: English | null;
  /** The records that it names or that bear it as their name, in the dataset's order. */
  readonly records: readonly string[];
}

/**
 * All entries: first what goes by a short form (forums, agencies, further bodies), then the other terms, each once, in
 * the dataset's order. Without added facts there remain the agencies whose short form the source part gives.
 */
export function glossaryOf(dataset: Dataset): readonly GlossaryEntry[] {
  const { supplement } = dataset;
  const bodies = [...supplement.forums, ...supplement.channels].filter(isShortened);
  const ids = new Set([
    ...bodies.map(({ record }) => record),
    ...dataset.agencies.filter(({ short }) => short !== undefined).map(({ id }) => id),
  ]);
  const shortened = [...dataset.records.values()]
    .filter(({ id }) => ids.has(id))
    .map((entry) => shortEntry(entry, bodies, dataset));
  const taken = new Set(shortened.map(({ alias }) => alias));
  return [
    ...shortened,
    ...supplement.terms.filter(({ id }) => !taken.has(id)).map((term) => termEntry(term, dataset)),
  ];
}

function shortEntry(entry: RecordEntry, bodies: readonly BodyFacts[], dataset: Dataset): GlossaryEntry {
  const facts = bodies.find(({ record }) => record === entry.id) ?? null;
  const term = termOf(entry, dataset);
  const stated = entry.kind === 'agency' ? entry.value.short : undefined;
  return {
    id: entry.id,
    alias: term?.id ?? null,
    group: entry.kind === 'agency' ? 'agency' : 'meeting',
    name: nameOf(entry, facts),
    short: stated ?? (facts?.short === undefined ? null : same(facts.short)),
    body: facts,
    english: term === null ? null : englishOf(term),
    records: recordsOf(entry.id, term, dataset),
  };
}

/** A forum and an agency go by the name in the source; an item of a tree that speaks of a body, by the body's own. */
function nameOf(entry: RecordEntry, facts: BodyFacts | null): Text {
  if (entry.kind === 'consultation') return facts?.name ?? same(entry.id);
  return entry.kind === 'forum' || entry.kind === 'agency' ? entry.name : (facts?.name ?? entry.name);
}

/** The term that gives a record its English: the one it refers to, or the one of the very same Japanese name. */
function termOf(entry: RecordEntry, { termById, supplement }: Dataset): Term | null {
  const named = termById.get(englishTermOf(entry) ?? '');
  if (named) return named;
  if (entry.kind === 'consultation') return null;
  return supplement.terms.find(({ ja }) => ja === entry.name.ja) ?? null;
}

function englishTermOf(entry: RecordEntry): string | undefined {
  return 'englishTerm' in entry.value ? entry.value.englishTerm : undefined;
}

function termEntry(term: Term, dataset: Dataset): GlossaryEntry {
  return {
    id: term.id,
    alias: null,
    group: groupOf(term),
    name: { ja: term.ja, en: term.en ?? null },
    short: null,
    body: null,
    english: englishOf(term),
    records: recordsOf(term.id, term, dataset),
  };
}

function groupOf({ kind }: Term): GlossaryGroup {
  switch (kind) {
    case 'meeting':
      return 'meeting';
    case 'agency':
    case 'fund':
      return 'agency';
    case 'policy-term':
      return 'policy';
    case 'office':
      return 'office';
    case 'document':
      return 'document';
    case 'phrase':
    case 'strategy-heading':
      return 'wording';
  }
}

function englishOf({ en, status, wording, urls, note }: Term): English {
  return { words: en ?? null, status, wording: wording ?? null, urls, note: note ?? null };
}

function recordsOf(id: string, term: Term | null, dataset: Dataset): readonly string[] {
  return [...dataset.records.values()]
    .filter((entry) => entry.id === id || (term !== null && englishTermOf(entry) === term.id))
    .map((entry) => entry.id);
}
