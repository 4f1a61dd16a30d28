import type { Frame } from '../../charts/frame';
import { selectTree } from '../../charts/tree/selectTree';
import { splitTree } from '../../charts/tree/splitTree';
import type { Dataset } from '../../dataset/model';
import type { Picture } from '../../export/shown';
import type { Filters } from '../../filters/filters';
import { drawTree } from './drawTree';

/** Text of this size beside the usual one makes the tree an indented list in a frame as wide as an upright sheet. */
const INDENTED = 1.25;

/**
 * The whole tree in parts for sheets of paper. On paper every branch is open, and nothing opens or closes. Where its
 * columns would be wider than the sheet it is an indented list.
 * @param room px of the frame: how high a part may be, and how high the first one
 */
export function sheetsOfTree(
  dataset: Dataset,
  filters: Filters,
  frame: Frame,
  room: { readonly height: number; readonly first: number },
): readonly Picture[] {
  const { items } = selectTree(dataset, filters, dataset.frameworkBranches, {
    node: dataset.framework.id,
    record: null,
  });
  const whole = { items: items.map((item) => ({ ...item, branch: 'leaf' as const })) };
  const split = (sheet: Frame) =>
    splitTree(
      whole,
      (part, index) => drawTree(part, sheet).height <= (index === 0 ? room.first : room.height),
    ).map((part) => drawTree(part, sheet));
  const columns = split(frame);
  return columns.some(({ width }) => width > frame.width)
    ? split({ ...frame, scale: frame.scale * INDENTED })
    : columns;
}
