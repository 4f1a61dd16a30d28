import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useDataset } from '../dataset/useDataset';
import type { knownTerms } from '../features/glossary/knownTerms';
import { useFilters } from '../filters/useFilters';
import { TermsInPlace } from '../ui/TermsInPlace';
import { useFirstSign } from './useFirstSign';
import { paths } from '../filters/paths';

/**
 * Gives the running text inside it the terms that it explains in place. The first page loads them at the first sign of
 * a reader, every other one when it stands; until then, and where they cannot be loaded, the text is plain.
 */
export function GlossaryProvider({ children }: { readonly children: ReactNode }) {
  const dataset = useDataset();
  const [find, setFind] = useState<typeof knownTerms | null>(null);
  const load = useCallback(() => {
    void import('../features/glossary/knownTerms').then(
      (found) => setFind(() => found.knownTerms),
      () => undefined,
    );
  }, []);
  useFirstSign(load);
  const { path, view } = useFilters();
  const beyond = path !== paths.overview || view.record !== null;
  useEffect(() => {
    if (beyond) load();
  }, [beyond, load]);
  const known = useMemo(() => find?.(dataset) ?? null, [find, dataset]);
  return <TermsInPlace value={known}>{children}</TermsInPlace>;
}
