import { max, mean, sum } from 'd3';
import type { Table, TableColumn } from '../../charts/table';
import { textWidth } from '../../charts/textWidth';
import { cellWords } from '../../export/cellWords';
import { splitDates } from '../../i18n/splitDates';
import type { Lang } from '../../i18n/text';

/** em in the type size of the table: the width of an upright sheet, and of one in the small type of many columns. */
const SHEET = 64;
const DENSE_SHEET = 73;
/** The space around the words of a cell, em. */
const PADDING = 1.2;
/** A table of more columns is set smaller. */
const FEW_COLUMNS = 7;
/** A cell up to SHORT has one line where there is room for all; no column asks for more than LONG. */
const SHORT = 7;
const LONG = 30;
/** No column is made narrower than its longest date or than its longest word, words up to these: Japanese can be broken between any two characters. */
const WORD: Readonly<Record<Lang, number>> = { ja: 4.2, en: 8.5 };

/**
 * How the columns of a table share the width of a sheet, each as a part of 1: by what stands in them, so that one long
 * address does not take the room of all other words, nor many columns that of a word.
 */
export function columnShares(table: Table, lang: Lang): readonly number[] {
  const needs = table.columns.map((column) => needOf(column, table, lang));
  const sheet = isDense(table) ? DENSE_SHEET : SHEET;
  const most = sum(needs, (need) => need.most);
  const least = sum(needs, (need) => need.least);
  const spare = Math.max(0, sheet - least);
  const widths = needs.map((need) =>
    most <= sheet ? need.most : need.least + (spare * (need.most - need.least)) / (most - least),
  );
  const all = sum(widths);
  return widths.map((width) => width / all);
}

/** Whether a table has so many columns that it is set in small type. */
export function isDense({ columns }: Table): boolean {
  return columns.length > FEW_COLUMNS;
}

/** What a column needs to be read, and to be read with ease. */
function needOf(column: TableColumn, { rows }: Table, lang: Lang) {
  const name = column.name[lang];
  const cells = rows
    .map((row) => cellWords(row, column, lang).words)
    .filter((words) => words !== '')
    .flatMap((words) => words.split('\n'));
  const widths = cells.map(ems);
  const dates = cells.flatMap(datesIn).map(ems);
  const words = [name, ...cells].flatMap((cell) => cell.split(/\s+/)).map(ems);
  const least = PADDING + Math.max(Math.min(max(words) ?? 0, WORD[lang]), max(dates) ?? 0);
  const short = Math.min(Math.max(ems(name), max(widths) ?? 0), SHORT);
  const long = Math.min((mean(widths) ?? 0) * 1.2, LONG);
  return { least, most: Math.max(least, PADDING + Math.max(short, long)) };
}

/** The dates of a cell, which have spaces but stay in one piece, each with the marks that no line begins with. */
function datesIn(cell: string): readonly string[] {
  const parts = splitDates(cell);
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [] : [`${part}${/^\p{P}*/u.exec(parts[index + 1] ?? '')?.[0] ?? ''}`],
  );
}

function ems(words: string): number {
  return textWidth(words, 1);
}
