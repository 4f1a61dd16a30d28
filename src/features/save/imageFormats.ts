import type { SheetSize } from '../../export/svg/sheetLayout';
import { imagesMessages as say } from '../../i18n/messages/images';
import type { Text } from '../../i18n/text';

/** The two kinds of file that a chart is saved in. */
export type ImageKind = 'svg' | 'png';

/** One size of a PNG. */
export interface PngSize {
  readonly id: 'png1' | 'png2' | 'png4' | 'slide';
  readonly name: Text;
  readonly size: SheetSize;
  /** Pixels of the PNG for each px of the drawing. */
  readonly factor: number;
}

export const PNG_SIZES: Readonly<Record<PngSize['id'], PngSize>> = {
  png1: { id: 'png1', name: say.times(1), size: 'page', factor: 1 },
  png2: { id: 'png2', name: say.times(2), size: 'page', factor: 2 },
  png4: { id: 'png4', name: say.times(4), size: 'page', factor: 4 },
  slide: { id: 'slide', name: say.slide, size: 'slide', factor: 1 },
};

/** What is saved: null for the drawing itself. */
export type ImageFormat = PngSize | null;

/** How large a picture becomes, in pixels. */
export function pixelsOf(
  { width, height }: { readonly width: number; readonly height: number },
  format: ImageFormat,
): { readonly width: number; readonly height: number } {
  const factor = format?.factor ?? 1;
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
