import { useEffect, useState } from 'react';
import { useLoadExportable } from '../../export/useLoadExportable';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';

/** What a scene's link leads to; `there` with the headline of its view and what it is restricted to. */
export type SceneShown =
  | { readonly is: 'loading' }
  | { readonly is: 'nowhere' }
  | { readonly is: 'there'; readonly title: Text; readonly filter: Text };

/** What the link of a scene shows, in words. */
export function useSceneShown(at: string): SceneShown {
  const load = useLoadExportable();
  const { lang } = useLang();
  const [known, setKnown] = useState<{ readonly at: string; readonly shown: SceneShown } | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (shown: SceneShown) => {
      if (current) setKnown({ at, shown });
    };
    load(at, lang).then(
      (found) =>
        settle(
          found === null
            ? { is: 'nowhere' }
            : { is: 'there', title: found.title, filter: found.stamp.filter },
        ),
      // A part of the app that cannot be loaded says nothing about the link.
      () => settle({ is: 'loading' }),
    );
    return () => {
      current = false;
    };
  }, [at, lang, load]);
  return known?.at === at ? known.shown : { is: 'loading' };
}
