import type { SheetSize } from '../../export/svg/sheetLayout';
import { imagesMessages as say } from '../../i18n/messages/images';
import type { Text } from '../../i18n/text';

/** One way to save a chart as a picture. */
export interface ImageFormat {
  readonly id: 'svg' | 'png1' | 'png2' | 'png4' | 'slide';
  readonly name: Text;
  readonly size: SheetSize;
  /** Pixels of the PNG for each px of the drawing; null for the drawing itself. */
  readonly factor: number | null;
}

export const FORMATS: Readonly<Record<ImageFormat['id'], ImageFormat>> = {
  svg: { id: 'svg', name: say.svg, size: 'page', factor: null },
  png1: { id: 'png1', name: say.png(1), size: 'page', factor: 1 },
  png2: { id: 'png2', name: say.png(2), size: 'page', factor: 2 },
  png4: { id: 'png4', name: say.png(4), size: 'page', factor: 4 },
  slide: { id: 'slide', name: say.slide, size: 'slide', factor: 1 },
};

/** How large a picture becomes, in pixels. */
export function pngSize(
  { width, height }: { readonly width: number; readonly height: number },
  factor: number,
): { readonly width: number; readonly height: number } {
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}
