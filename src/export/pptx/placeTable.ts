import { max, mean, sum } from 'd3';
import type { Table } from '../../charts/table';
import { textWidth } from '../../charts/textWidth';
import { splitDates } from '../../i18n/splitDates';
import type { Lang } from '../../i18n/text';
import { cellWords, type CellWords } from '../cellWords';
import { filledColumns } from '../filledColumns';
import { countJoints, JOINT } from './joints';
import { PT } from './slideSizes';

/** A row of a table on a slide. */
interface PlacedTableRow {
  readonly cells: readonly CellWords[];
  readonly faded: boolean;
  /** inches */
  readonly height: number;
}

/** A table cut into slides. */
export interface PlacedTable {
  /** points */
  readonly size: number;
  readonly columns: readonly { readonly name: string; readonly numeric: boolean; readonly width: number }[];
  /** inches */
  readonly head: number;
  /** The rows of each slide; one slide without rows where there are none. */
  readonly pages: readonly (readonly PlacedTableRow[])[];
}

/** Around the words of a cell, in inches: above and below, and at the sides. */
export const CELL = { block: 0.04, inline: 0.07 };

/** points, the largest first */
const SIZES = [12, 11, 10, 9];
/** A table that would take more slides than these is set in no larger type than this. */
const FEW = 8;
const LONG_SIZE = 10;
/** Share of the font size from line to line. */
const LEAD = 1.25;
/** Words take up to this much more than by our measure, which is of another typeface. */
const SLACK = 1.06;
/** inches; less than this is nothing. */
const EVEN = 0.001;
/** inches; a longer word is cut, and a longer date broken. */
const LONGEST = { word: 1.4, date: 2 };
/** inches; no column counts for more than this when room is shared, nor for less than the other. */
const MOST_ASKED = 4;
const LEAST_ASKED = 0.1;

/**
 * Lays the rows of a table out for slides: columns as wide as their words ask for, rows as high as their words then
 * are, and as many of them on a slide as it has room for. A column without any words is left out.
 * @param room inches
 */
export function placeTable(
  table: Table,
  room: { readonly width: number; readonly height: number },
  lang: Lang,
): PlacedTable {
  const columns = filledColumns(table, lang).filter(({ repeats }) => repeats !== true);
  const rows = table.rows.map((row) => ({
    cells: columns.map((column) => cellWords(row, column, lang)),
    faded: row.faded === true,
  }));
  const names = columns.map(({ name }) => name[lang]);
  const laid = SIZES.map((size) => layOut(names, rows, size, room));
  const chosen =
    laid.find(({ fits, size, pages }) => fits && size >= LONG_SIZE && pages.length <= FEW) ??
    laid.find(({ fits, size }) => fits && size <= LONG_SIZE) ??
    laid.at(-1);
  return {
    size: chosen?.size ?? LONG_SIZE,
    columns: columns.map(({ numeric = false }, index) => ({
      name: names[index] ?? '',
      numeric,
      width: chosen?.widths[index] ?? 0,
    })),
    head: chosen?.head ?? 0,
    pages: chosen?.pages ?? [],
  };
}

function layOut(
  names: readonly string[],
  rows: readonly Omit<PlacedTableRow, 'height'>[],
  size: number,
  room: { readonly width: number; readonly height: number },
) {
  const asked = names.map((name, index) =>
    ask([name, ...rows.map(({ cells }) => cells[index]?.words ?? '')], size),
  );
  const widths = share(asked, room.width);
  const heightOf = (cells: readonly string[], bold: boolean): number =>
    ((max(cells, (cell, index) => linesOf(cell, widths[index] ?? 0, size, bold)) ?? 1) * size * LEAD) / PT +
    2 * CELL.block;
  const head = heightOf(names, true);
  const high = rows.map((row) => {
    const words = row.cells.map((cell) => cell.words);
    return { ...row, height: heightOf(words, false) };
  });
  const fits = sum(asked, ({ least }) => least) <= room.width;
  return { size, fits, widths, head, pages: cut(high, room.height - head) };
}

interface Asked {
  /** inches: its longest word on one line, and all on one line. */
  readonly least: number;
  readonly most: number;
  /** How much more than the least a row asks for on the whole: its part when room is shared. */
  readonly part: number;
}

function ask(cells: readonly string[], size: number): Asked {
  const inches = (words: string) => (textWidth(words, size, 'bold') * SLACK) / PT + 2 * CELL.inline;
  const widest = (words: readonly string[]) => max(words, inches) ?? 0;
  const lines = cells.flatMap((cell) => cell.split('\n'));
  const word = Math.min(widest(lines.flatMap(piecesOf)), LONGEST.word);
  const dated = (one: string) => inches(one) + (JOINT * size * countJoints(one)) / PT;
  const date = Math.min(max(lines.flatMap(datesOf), dated) ?? 0, LONGEST.date);
  const least = Math.max(word, date);
  const most = Math.max(widest(lines), least);
  const usual = mean(lines, (line) => Math.min(inches(line), MOST_ASKED)) ?? 0;
  return { least, most, part: Math.max(LEAST_ASKED, usual - least) };
}

/**
 * What a line is not to be broken inside: Latin words, numbers, foreign names in katakana; of other Japanese a few
 * characters stay together so that it can be read.
 */
function piecesOf(words: string): readonly string[] {
  return words.match(/[!-~]+|[ァ-ヺー]+|[^!-~ァ-ヺー\s]{1,5}/g) ?? [];
}

function datesOf(words: string): readonly string[] {
  return splitDates(words).filter((_, index) => index % 2 === 1);
}

/**
 * All columns get what they need at least; what is left over goes to those who have not enough, by how much a row of
 * theirs asks for on the whole, until it is gone; where all have enough, to all.
 */
function share(asked: readonly Asked[], width: number): readonly number[] {
  const least = sum(asked, (one) => one.least);
  const most = sum(asked, (one) => one.most);
  if (most <= width) return asked.map((one) => (one.most * width) / most);
  if (least >= width) return asked.map((one) => (one.least * width) / least);
  const widths = asked.map((one) => one.least);
  for (let rest = width - least; rest > EVEN; rest = width - sum(widths)) {
    const open = asked.map((one, index) => (one.most - (widths[index] ?? 0) > EVEN ? one.part : 0));
    const all = sum(open);
    if (all === 0) break;
    asked.forEach((one, index) => {
      const wider = (widths[index] ?? 0) + (rest * (open[index] ?? 0)) / all;
      widths[index] = Math.min(one.most, wider);
    });
  }
  return widths;
}

function linesOf(words: string, width: number, size: number, bold: boolean): number {
  const room = (width - 2 * CELL.inline) * PT;
  return sum(words.split('\n'), (line) => linesOfOne(line, room, size, bold));
}

/** @param room points */
function linesOfOne(words: string, room: number, size: number, bold: boolean): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of words.matchAll(/\s+|[!-~]+|[^!-~\s]/g)) {
    const wide = textWidth(piece, size, bold ? 'bold' : 'regular') * SLACK;
    if (used > 0 && used + wide > room) {
      lines += 1;
      used = 0;
    }
    // A word that is longer than a line is cut.
    lines += Math.max(0, Math.ceil(wide / room) - 1);
    used += wide % room;
  }
  return lines;
}

function cut(rows: readonly PlacedTableRow[], height: number): PlacedTable['pages'] {
  const pages: PlacedTableRow[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const page = pages.at(-1);
    if (page && (page.length === 0 || used + row.height <= height)) {
      page.push(row);
      used += row.height;
    } else {
      pages.push([row]);
      used = row.height;
    }
  }
  return pages;
}
