import { MIN_TEXT } from '../../charts/frame';
import type { Exportable } from '../useLoadExportable';
import { describeSheet } from './describeSheet';
import { drawPicture } from './drawPicture';
import { embedFaces } from './embedFaces';
import { placeSheet } from './placeSheet';
import { readPaint, type PaintTheme } from './readPaint';
import { resolvePaint } from './resolvePaint';
import { Sheet } from './Sheet';
import type { SheetSize } from './sheetLayout';
import { toStill } from './toStill';

/** A picture as a file of its own. */
export interface RenderedSvg {
  readonly markup: string;
  /** px */
  readonly width: number;
  readonly height: number;
  /** The size of the smallest text of the chart, in px. */
  readonly smallest: number;
}

/**
 * Makes the chart of a view an SVG that needs nothing else: stamped with what it shows, its typeface inside, its words
 * text. The language is that of its place. Resolves to null where the view has no chart.
 */
export async function renderSvg(
  exportable: Exportable,
  look: { readonly theme: PaintTheme; readonly size: SheetSize },
): Promise<RenderedSvg | null> {
  const { picture, columns, title, stamp, place } = exportable;
  if (picture === null) return null;
  const { lang } = place.view;
  const layout = placeSheet({ title, picture, columns, stamp }, look.size, lang);
  const { width, height } = layout;
  const svg = drawPicture({ element: <Sheet layout={layout} />, width, height });
  resolvePaint(toStill(svg), readPaint(look.theme));
  describeSheet(svg, exportable, lang);
  await embedFaces(svg);
  const smallest = MIN_TEXT * layout.chart.factor;
  return { markup: new XMLSerializer().serializeToString(svg), width, height, smallest };
}
