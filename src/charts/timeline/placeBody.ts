import { timelineMessages as say } from '../../i18n/messages/timeline';
import type { Frame } from '../frame';
import { placeColumns } from './placeColumns';
import { placeGrid, type TimelineGrid } from './placeGrid';
import { placeMarks } from './placeMarks';
import { placeRows } from './placeRows';
import { readingOrder } from './readingOrder';
import { countWords } from './countWords';
import type { TimelineData } from './selectTimeline';
import type { TimelineLayout } from './timelineLayout';
import { timelineSizes, type Detail } from './timelineSizes';

/**
 * The timeline without what stands around it: years, rows and marks, and nothing below them. All that a small picture
 * needs; the whole of it is laid out by placeTimeline.
 */
export function placeBody(
  data: TimelineData,
  frame: Frame,
  detail: Detail,
): { readonly grid: TimelineGrid; readonly body: TimelineLayout } {
  const sizes = timelineSizes(frame, detail);
  const grid = placeGrid(data, frame, sizes);
  const marks = placeMarks(data, grid);
  const rows = placeRows(data, marks, grid);
  return {
    grid,
    body: {
      width: frame.width,
      height: Math.ceil(grid.bottom),
      name: say.name[frame.lang],
      description: countWords(data)[frame.lang],
      strokes: {
        mark: sizes.stroke,
        legend: sizes.stroke * 0.7,
        frame: sizes.stroke * 0.6,
        ring: sizes.stroke * 1.25,
        ringEdge: sizes.stroke * 2,
        link: sizes.stroke * 3,
      },
      columns: placeColumns(data, grid),
      rows,
      marks,
      stops: readingOrder(rows),
      heads: [],
      legend: [],
      lane: null,
    },
  };
}
