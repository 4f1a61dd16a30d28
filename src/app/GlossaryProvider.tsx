import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useDataset } from '../dataset/useDataset';
import type { knownTerms } from '../features/glossary/knownTerms';
import { TermsInPlace } from '../ui/TermsInPlace';

/**
 * Gives the running text inside it the terms that it explains in place. They are loaded when the page stands; until
 * then, and where they cannot be loaded, the text is plain.
 */
export function GlossaryProvider({ children }: { readonly children: ReactNode }) {
  const dataset = useDataset();
  const [find, setFind] = useState<typeof knownTerms | null>(null);
  useEffect(() => {
    let left = false;
    void import('../features/glossary/knownTerms').then(
      (found) => {
        if (!left) setFind(() => found.knownTerms);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  const known = useMemo(() => find?.(dataset) ?? null, [find, dataset]);
  return <TermsInPlace value={known}>{children}</TermsInPlace>;
}
