import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useShownView } from '../../export/useShownLink';
import type { Text } from '../../i18n/text';
import { isWhole } from './isWhole';
import { layOutPaper, type LaidPaper } from './layOutPaper';
import { PaperSheet } from './PaperSheet';
import { paperTitle } from './paperTitle';

/**
 * Stands by to put the view on paper whenever the page is printed, by whatever way: the browser takes the page as it
 * stands when `beforeprint` ends, and what is printed is in the page only for that time. `data-paper` on the document
 * says that it is `ready` and, while the page is printed, whether the `sheet` stands for the view or only its `head`
 * before it.
 * @param props.name what the view is called
 */
export function Paper({ name }: { readonly name: Text }) {
  const [paper, setPaper] = useState<LaidPaper | null>(null);
  const shown = useShownView();
  const exportable = shown.is === 'there' ? shown.exportable : null;
  useEffect(() => {
    if (exportable === null) return undefined;
    const { dataset } = document.documentElement;
    let screenTitle: string | null = null;
    const toPaper = () => {
      const laid = layOutPaper(exportable, name);
      flushSync(() => setPaper(laid));
      dataset['paper'] = isWhole(exportable) ? 'sheet' : 'head';
      // The name of the PDF file.
      screenTitle ??= document.title;
      document.title = paperTitle(exportable, name);
    };
    const toScreen = () => {
      setPaper(null);
      dataset['paper'] = 'ready';
      if (screenTitle !== null) document.title = screenTitle;
      screenTitle = null;
    };
    dataset['paper'] = 'ready';
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
      delete dataset['paper'];
    };
  }, [exportable, name]);
  return paper === null ? null : <PaperSheet paper={paper} />;
}
