import { max } from 'd3';
import { matrixMessages as say } from '../../i18n/messages/matrix';
import { breakLabel } from '../breakLabel';
import { MIN_TARGET, type Box, type Frame } from '../frame';
import { textWidth } from '../textWidth';
import type {
  MatrixLayout,
  PlacedBefore,
  PlacedCell,
  PlacedHead,
  PlacedRow,
  PlacedWords,
} from './matrixLayout';
import { BASELINE, GAP, LEADING, sizesAt } from './matrixSizes';
import { placeTiers } from './placeTiers';
import type { MatrixCell } from './selectCell';
import type { MatrixData, MatrixRow } from './selectMatrix';

/** Shares and bounds, px at scale 1. */
const LABEL = { share: 0.25, least: 196, most: 340 };
const COLUMN = { most: 92, apart: 8 };
const TOTAL = 72;
const ROW = 28;
const BEFORE = 26;
const TIER = { first: 4, above: 12, height: 28, below: 2 };
/** Names that do not fit over their columns lean to the left, rising to the right. */
const TURN = -52;

interface Columns {
  readonly label: number;
  readonly column: number;
  readonly total: number;
  readonly width: number;
}

/** The matrix as rows and columns: partners across, forums down, the numbers at the right and at the bottom. */
export function placeGrid(data: MatrixData, frame: Frame): Omit<MatrixLayout, 'keys'> {
  const { scale, lang } = frame;
  const sizes = sizesAt(scale);
  const columns = columnsOf(data, frame);
  const { label, column, total, width } = columns;
  const names = headNames(data, frame, column);
  const { tiers, bottom } = placeTiers(data, frame, { top: names.height, room: TIER }, (row, top) =>
    placeRow(row, top, columns, frame),
  );
  const foot = bottom + 10 * scale;
  const baseline = foot + (ROW * scale) / 2 + BASELINE * sizes.name;
  const heads = data.partners.map((partner, index): PlacedHead => {
    const x = label + index * column;
    return {
      partner,
      box: { x, y: 0, width: column, height: names.height },
      ...names.place(index, x),
      sits: { words: say.total(partner)[lang], x: x + column / 2, y: baseline },
    };
  });
  return {
    kind: 'grid',
    width,
    height: foot + ROW * scale,
    tiers,
    heads,
    sitsTitle: stackLines(say.rowTotals(data.partners.length, lang), {
      x: label + data.partners.length * column + total,
      bottom: names.height - 4 * scale,
      size: sizes.small,
    }),
    totalsTitle: [{ words: say.columnTotals(data.forums.counted)[lang], x: 0, y: baseline }],
    sizes,
  };
}

function columnsOf({ partners }: MatrixData, { width, scale }: Frame): Columns {
  const label = Math.min(LABEL.most * scale, Math.max(LABEL.least * scale, LABEL.share * width));
  const total = TOTAL * scale;
  const room = (width - label - total) / Math.max(partners.length, 1);
  const column = Math.max(MIN_TARGET, Math.floor(Math.min(COLUMN.most * scale, room)));
  return { label, column, total, width: label + partners.length * column + total };
}

/** The names over the columns, level where no two of them come too near each other, else all turned alike. */
function headNames({ partners }: MatrixData, { scale, lang }: Frame, column: number) {
  const { name: size } = sizesAt(scale);
  const words = partners.map(({ name }) => name[lang]);
  const widths = words.map((name) => textWidth(name, size));
  const level = widths.every((width, index) => {
    const next = widths[index + 1] ?? width;
    return (width + next) / 2 + COLUMN.apart * scale <= column;
  });
  if (level) {
    const bottom = 36 * scale;
    return {
      height: bottom,
      place: (index: number, x: number) => ({
        name: stackLines([words[index] ?? ''], { x: x + column / 2, bottom: bottom - 4 * scale, size }),
        turn: 0,
      }),
    };
  }
  const height = (max(widths) ?? 0) * Math.sin((-TURN * Math.PI) / 180) + 22 * scale;
  return {
    height,
    place: (index: number, x: number) => ({
      name: [{ words: words[index] ?? '', x: x + column / 2 + BASELINE * size, y: height - 8 * scale }],
      turn: TURN,
    }),
  };
}

/** Lines that end at the bottom given. */
function stackLines(
  lines: readonly string[],
  { x, bottom, size }: { readonly x: number; readonly bottom: number; readonly size: number },
): readonly PlacedWords[] {
  return lines.map((words, index) => ({
    words,
    x,
    y: bottom - (lines.length - 1 - index + 0.5 - BASELINE) * LEADING * size,
  }));
}

function placeRow(row: MatrixRow, top: number, columns: Columns, { scale, lang }: Frame) {
  const sizes = sizesAt(scale);
  const { label, column, total } = columns;
  const setting = { size: sizes.name, weight: 'regular' as const, maxLines: 3 };
  const lines = breakLabel(row.name[lang], label - 12 * scale, setting, lang) ?? [row.name[lang]];
  const termLine = row.terms === null ? 0 : LEADING * sizes.small;
  const words = lines.length * LEADING * sizes.name + termLine;
  const height = Math.max(ROW * scale, words + 8 * scale);
  const middle = top + height / 2;
  const first = middle - words / 2;
  const name = lines.map((line, index) => ({
    words: line,
    x: 0,
    y: first + (index + 0.5) * LEADING * sizes.name + BASELINE * sizes.name,
  }));
  const before = placeBefore(row, top + height, columns, { scale, lang });
  const placed: PlacedRow = {
    row,
    box: { x: 0, y: top, width: label - 8 * scale, height },
    name,
    term: row.terms && {
      words: row.terms.now[lang],
      x: 0,
      y: first + words - termLine / 2 + BASELINE * sizes.small,
    },
    sits: {
      words: say.total(row)[lang],
      x: label + row.cells.length * column + total,
      y: middle + BASELINE * sizes.name,
    },
    cells: row.cells.map((cell, index) =>
      placeCell(cell, { x: label + index * column, y: top, width: column, height }),
    ),
    before,
  };
  return { row: placed, bottom: top + height + (before === null ? 0 : BEFORE * scale) };
}

function placeBefore(
  row: MatrixRow,
  top: number,
  { label, column }: Columns,
  { scale, lang }: Pick<Frame, 'scale' | 'lang'>,
): PlacedBefore | null {
  if (row.terms === null) return null;
  const height = BEFORE * scale;
  const { small } = sizesAt(scale);
  return {
    title: {
      words: say.before(row.terms.before)[lang],
      x: 14 * scale,
      y: top + height / 2 + BASELINE * small,
    },
    cells: row.cells.map((cell, index) =>
      placeCell(cell, { x: label + index * column, y: top, width: column, height }),
    ),
  };
}

/** A mark in the middle of its box, on a tile that leaves the gap. */
function placeCell(cell: MatrixCell, box: Box): PlacedCell {
  return {
    cell,
    box,
    tile: {
      x: box.x + GAP / 2,
      y: box.y + GAP / 2,
      width: box.width - GAP,
      height: box.height - GAP,
    },
    middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    code: null,
  };
}
