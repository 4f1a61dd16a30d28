import { sum } from 'd3';
import type { Lang } from '../../i18n/text';
import type { Exportable } from '../useLoadExportable';
import { isSmall, placePictures } from './addChart';
import { placeTable } from './placeTable';
import { roomBelow } from './slideSizes';

/** How many slides a view takes as it is, and with its rows after its chart. */
export interface SlideCount {
  readonly usual: number;
  readonly tables: number;
}

/** How many slides `makeSlides` will make of a view, without drawing them. */
export function countSlides(exportable: Exportable, lang: Lang): SlideCount {
  const pictures = placePictures(exportable, roomBelow(false), lang);
  const there = exportable.tables.filter(({ rows }) => rows.length > 0);
  const rows = sum(there, (table) => placeTable(table, roomBelow(true), lang).pages.length);
  const tables = pictures.length + Math.max(1, rows);
  return { usual: pictures.length === 0 || pictures.some(isSmall) ? tables : pictures.length, tables };
}
