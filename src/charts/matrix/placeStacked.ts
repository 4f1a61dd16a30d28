import { matrixMessages as say } from '../../i18n/messages/matrix';
import { breakLabel } from '../breakLabel';
import type { Frame } from '../frame';
import type { MatrixLayout, PlacedCell, PlacedHead, PlacedRow } from './matrixLayout';
import { BASELINE, GAP, LEADING, sizesAt } from './matrixSizes';
import { placeTiers } from './placeTiers';
import type { MatrixCell } from './selectCell';
import type { MatrixData, MatrixRow } from './selectMatrix';

/** px at scale 1. */
const CELL = { least: 27, most: 44, tile: 28, code: 16, small: 22 };
const TIER = { first: 0, above: 14, height: 32, below: 4 };
const AFTER_ROW = 12;
/** Room for the number beside a forum's name. */
const SITS = 76;

interface Cells {
  /** How many stand side by side. */
  readonly across: number;
  readonly width: number;
}

/** The matrix for a narrow screen: each forum's name, and under it its partners with their codes. */
export function placeStacked(data: MatrixData, frame: Frame): Omit<MatrixLayout, 'keys'> {
  const { width, scale, lang } = frame;
  const sizes = sizesAt(scale);
  const cells = cellsOf(data.partners.length, frame);
  const { tiers, bottom } = placeTiers(data, frame, { top: 0, room: TIER }, (row, top) =>
    placeRow(row, top, cells, frame),
  );
  const titleLines =
    breakLabel(
      say.columnTotals(data.forums.counted)[lang],
      width,
      { size: sizes.name, weight: 'regular', maxLines: 3 },
      lang,
    ) ?? [];
  const totalsTitle = titleLines.map((words, index) => ({
    words,
    x: 0,
    y: bottom + (index + 0.5) * LEADING * sizes.name + BASELINE * sizes.name,
  }));
  const y = bottom + titleLines.length * LEADING * sizes.name + 6 * scale;
  const heads = data.partners.map((partner, index): PlacedHead => {
    const box = boxAt(index, y, CELL.tile + CELL.code, cells, scale);
    const middle = box.x + box.width / 2;
    return {
      partner,
      box,
      name: [{ words: partner.id, x: middle, y: codeLine(box.y, scale) }],
      turn: 0,
      sits: {
        words: say.totalShort(partner),
        x: middle,
        y: box.y + (CELL.tile * scale) / 2 + BASELINE * sizes.small,
      },
    };
  });
  const rows = Math.ceil(data.partners.length / cells.across);
  return {
    kind: 'stacked',
    width,
    height: y + rows * (CELL.tile + CELL.code + GAP) * scale,
    tiers,
    heads,
    sitsTitle: [],
    totalsTitle,
    sizes,
  };
}

/** As many side by side as there is room for, in lines of equal length. */
function cellsOf(count: number, { width, scale }: Frame): Cells {
  const most = Math.max(1, Math.floor(width / (CELL.least * scale)));
  const lines = Math.max(1, Math.ceil(count / most));
  const across = Math.max(1, Math.ceil(count / lines));
  return { across, width: Math.floor(Math.min(CELL.most * scale, width / across)) };
}

function boxAt(index: number, top: number, height: number, { across, width }: Cells, scale: number) {
  const line = Math.floor(index / across);
  return {
    x: (index % across) * width,
    y: top + line * (height + GAP) * scale,
    width,
    height: height * scale,
  };
}

function codeLine(top: number, scale: number): number {
  return top + (CELL.tile + CELL.code / 2) * scale + BASELINE * sizesAt(scale).small;
}

function placeRow(row: MatrixRow, top: number, cells: Cells, { width, scale, lang }: Frame) {
  const sizes = sizesAt(scale);
  const room = width - SITS * scale;
  const setting = { size: sizes.title, weight: 'bold' as const, maxLines: 3 };
  const lines = breakLabel(row.name[lang], room, setting, lang) ?? [row.name[lang]];
  const line = LEADING * sizes.title;
  const name = lines.map((words, index) => ({
    words,
    x: 0,
    y: top + (index + 0.5) * line + BASELINE * sizes.title,
  }));
  const nameBottom = top + Math.max(lines.length * line, 24 * scale);
  const small = LEADING * sizes.small;
  const term = row.terms && {
    words: row.terms.now[lang],
    x: 0,
    y: nameBottom + small / 2 + BASELINE * sizes.small,
  };
  const marks = nameBottom + (term === null ? 0 : small) + 4 * scale;
  const now = placeCells(row.cells, marks, CELL.tile, cells, scale);
  const lineCount = Math.ceil(row.cells.length / cells.across);
  let bottom = marks + lineCount * (CELL.tile + CELL.code + GAP) * scale;
  let before: PlacedRow['before'] = null;
  if (row.terms !== null) {
    const title = {
      words: say.before(row.terms.before)[lang],
      x: 0,
      y: bottom + small / 2 + BASELINE * sizes.small,
    };
    before = { title, cells: placeCells(row.cells, bottom + small + 2 * scale, CELL.small, cells, scale) };
    bottom += small + 2 * scale + lineCount * (CELL.small + CELL.code + GAP) * scale;
  }
  const placed: PlacedRow = {
    row,
    box: { x: 0, y: top, width: room, height: nameBottom - top },
    name,
    term,
    sits: {
      words: say.totalOf(row, row.cells.length)[lang],
      x: width,
      y: top + line / 2 + BASELINE * sizes.title,
    },
    cells: now,
    before,
  };
  return { row: placed, bottom: bottom + AFTER_ROW * scale };
}

function placeCells(
  cells: readonly MatrixCell[],
  top: number,
  tile: number,
  across: Cells,
  scale: number,
): readonly PlacedCell[] {
  return cells.map((cell, index) => {
    const box = boxAt(index, top, tile + CELL.code, across, scale);
    return {
      cell,
      box,
      tile: { x: box.x + GAP / 2, y: box.y, width: box.width - GAP, height: tile * scale },
      middle: { x: box.x + box.width / 2, y: box.y + (tile * scale) / 2 },
      code: {
        words: cell.partner,
        x: box.x + box.width / 2,
        y: box.y + (tile + CELL.code / 2) * scale + BASELINE * sizesAt(scale).small,
      },
    };
  });
}
