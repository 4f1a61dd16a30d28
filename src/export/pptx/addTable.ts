import type PptxGenJS from 'pptxgenjs';
import type { Lang } from '../../i18n/text';
import type { CellWords } from '../cellWords';
import { CELL, type PlacedTable } from './placeTable';
import { LOCALES } from './shapeOptions';
import { FACE } from './slideSizes';

/** Colours of a table, as six hexadecimal digits. */
export interface TablePaint {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly strong: string;
  readonly band: string;
  readonly link: string;
}

const NONE = { type: 'none' } as const;

/** Puts one page of a table onto a slide as a native one, under its header. */
export function addTable(
  slide: PptxGenJS.Slide,
  { size, columns, head, pages }: PlacedTable,
  at: { readonly page: number; readonly x: number; readonly y: number; readonly name: string },
  { lang, paint }: { readonly lang: Lang; readonly paint: TablePaint },
): void {
  const rows = pages[at.page] ?? [];
  const aligned = (index: number) => (columns[index]?.numeric === true ? 'right' : 'left');
  const header: PptxGenJS.TableRow = columns.map(({ name }, index) => ({
    text: name,
    options: {
      bold: true,
      align: aligned(index),
      color: paint.ink,
      fill: { color: paint.band },
      border: [NONE, NONE, { type: 'solid', pt: 1, color: paint.strong }, NONE],
    },
  }));
  const body = rows.map(({ cells, faded }): PptxGenJS.TableRow =>
    cells.map((cell, index) => ({
      text: wordsOf(cell, paint.link),
      options: {
        align: aligned(index),
        color: faded ? paint.soft : paint.ink,
        border: [NONE, NONE, { type: 'solid', pt: 0.5, color: paint.line }, NONE],
      },
    })),
  );
  slide.addTable([header, ...body], {
    x: at.x,
    y: at.y,
    colW: columns.map(({ width }) => width),
    rowH: [head, ...rows.map(({ height }) => height)],
    fontFace: FACE.japanese,
    fontSize: size,
    valign: 'top',
    margin: [CELL.block, CELL.inline, CELL.block, CELL.inline],
    objectName: at.name,
    lang: LOCALES[lang],
  });
}

/** One link a line; its full address shows where it is pointed at. */
function wordsOf({ words, links }: CellWords, color: string): string | PptxGenJS.TableCell[] {
  if (links.length === 0) return words;
  return links.map(({ name, url }, index) => ({
    text: name,
    options: { hyperlink: { url, tooltip: url }, color, breakLine: index < links.length - 1 },
  }));
}
