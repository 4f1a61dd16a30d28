import type { Dataset } from '../dataset/model';
import type { Filters } from './filters';
import { partnerPath } from './paths';
import { MOST_COMPARED } from './viewUrl';

/** The path of a profile, with what stands for its partner; the router takes strokes at the end too. */
const PROFILE = new RegExp(`^${partnerPath('([^/]+)')}/*$`);

/** What stands for a partner in the path of a profile, as it is written; null on any other screen. */
export function writtenPartner(path: string): string | null {
  const written = PROFILE.exec(path)?.[1];
  if (written === undefined) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/**
 * The partners that a profile shows: the one of its path, then those it is compared with, in the order they were
 * chosen and no more than a comparison holds. Empty on any other screen and for a path that names no partner.
 */
export function profilePartners(
  path: string,
  compared: readonly string[],
  { partnerById }: Dataset,
): readonly string[] {
  const own = writtenPartner(path);
  if (own === null || !partnerById.has(own)) return [];
  return [own, ...compared.filter((id) => id !== own)].slice(0, MOST_COMPARED);
}

/** The filter as a profile takes it: its own partners instead of the chosen ones, the years as chosen. */
export function profileFilters(partners: readonly string[], { years }: Filters): Filters {
  return { partners, years, levels: [], pillars: [] };
}
