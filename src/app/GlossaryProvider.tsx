import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useDataset } from '../dataset/useDataset';
import { TermsInPlace } from '../ui/TermsInPlace';

type Loaded = typeof import('../features/glossary/knownTerms');

/**
 * Gives the running text inside it the terms that it explains in place. They are loaded when the page stands; until
 * then, and where they cannot be loaded, the text is plain.
 */
export function GlossaryProvider({ children }: { readonly children: ReactNode }) {
  const dataset = useDataset();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let left = false;
    void import('../features/glossary/knownTerms').then(
      (found) => {
        if (!left) setLoaded(found);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  const known = useMemo(() => (loaded === null ? null : loaded.knownTerms(dataset)), [loaded, dataset]);
  return <TermsInPlace value={known}>{children}</TermsInPlace>;
}
