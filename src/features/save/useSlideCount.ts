import { useEffect, useState } from 'react';
import type { SlideCount } from '../../export/pptx/countSlides';
import type { Exportable } from '../../export/useLoadExportable';
import type { Lang } from '../../i18n/text';

interface Counted {
  readonly exportable: Exportable;
  readonly lang: Lang;
  readonly count: SlideCount;
}

/** How many slides a view takes; null until it is counted, and where what counts cannot be loaded. */
export function useSlideCount(exportable: Exportable, lang: Lang): SlideCount | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    // After the panel is shown: a large chart takes half a second to be laid out.
    const timer = setTimeout(() => {
      import('../../export/pptx/countSlides').then(
        ({ countSlides }) => setCounted({ exportable, lang, count: countSlides(exportable, lang) }),
        // The file can be saved all the same, or says why not.
        () => undefined,
      );
    }, 0);
    return () => clearTimeout(timer);
  }, [exportable, lang]);
  return counted?.exportable === exportable && counted.lang === lang ? counted.count : null;
}
