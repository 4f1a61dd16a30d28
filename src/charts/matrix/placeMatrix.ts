import type { Frame } from '../frame';
import { gridKey, type MatrixLayout } from './matrixLayout';
import { placeGrid } from './placeGrid';
import { placeStacked } from './placeStacked';
import type { MatrixData } from './selectMatrix';

/** px; with less room than this the partners of a forum stand under its name. */
const LEAST_GRID = 640;

/** Lays the matrix out: as rows and columns, or on a narrow screen forum by forum. */
export function placeMatrix(data: MatrixData, frame: Frame): MatrixLayout {
  const wide = frame.width >= LEAST_GRID * frame.scale;
  const heads = [null, ...data.partners.map(({ id }) => gridKey(null, id))];
  const rows = data.tiers
    .flatMap((tier) => tier.rows)
    .map(({ id, cells }) => [gridKey(id, null), ...cells.map(({ partner }) => gridKey(id, partner))]);
  return {
    ...(wide ? placeGrid(data, frame) : placeStacked(data, frame)),
    keys: wide ? [heads, ...rows] : [...rows, heads],
  };
}
