import type { BodyFacts, Dataset } from './model';

/**
 * True for what the glossary has an entry for: a term, an agency with a short name, a forum or other body with one.
 * A term that gives the English of such a body leads to the body's entry.
 */
export function isGlossaryId(id: string, { termById, agencies, supplement }: Dataset): boolean {
  return (
    termById.has(id) ||
    agencies.some((agency) => agency.id === id && agency.short !== undefined) ||
    [...supplement.forums, ...supplement.channels].some((facts) => facts.record === id && isShortened(facts))
  );
}

/** True for a body that is known by a short form. */
export function isShortened({ short }: BodyFacts): boolean {
  return short !== undefined;
}
