import { useEffect, useState } from 'react';
import type { PaintTheme } from '../../export/svg/readPaint';
import type { RenderedSvg } from '../../export/svg/renderSvg';
import type { SheetSize } from '../../export/svg/sheetLayout';
import type { Exportable } from '../../export/useLoadExportable';
import { imagesMessages as say } from '../../i18n/messages/images';
import type { Text } from '../../i18n/text';
import { WorkError } from '../../ui/useWork';

type SheetState =
  | { readonly is: 'making' }
  /** `address` shows the drawing as long as it is the present one. */
  | { readonly is: 'there'; readonly rendered: RenderedSvg; readonly address: string }
  | { readonly is: 'failed'; readonly why: Text };

/** The chart of a view as it would be saved, for a preview and for the file itself. */
export function useSheet(exportable: Exportable, theme: PaintTheme, size: SheetSize): SheetState {
  const [state, setState] = useState<SheetState>({ is: 'making' });
  useEffect(() => {
    let address: string | null = null;
    let current = true;
    const make = async (): Promise<SheetState> => {
      const { renderSvg } = await import('../../export/svg/renderSvg');
      const rendered = current ? await renderSvg(exportable, { theme, size }) : null;
      if (rendered === null || !current) return { is: 'making' };
      address = URL.createObjectURL(new Blob([rendered.markup], { type: 'image/svg+xml' }));
      return { is: 'there', rendered, address };
    };
    make().then(
      (made) => {
        if (current) setState(made);
      },
      (error: unknown) => {
        if (current) setState({ is: 'failed', why: error instanceof WorkError ? error.why : say.notDrawn });
      },
    );
    return () => {
      current = false;
      setState({ is: 'making' });
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [exportable, theme, size]);
  return state;
}
