import { group } from 'd3';
import type { TreeData, TreeItem } from './selectTree';

/**
 * Parts a tree that is too large for its room into trees that are not, between branches: each part has the way from
 * the root to what it shows. Branches that fit together stay together, in the order of the source. A single node that
 * does not fit is a part all the same.
 * @param fits whether a tree fits; the first part may be asked for another room than the others
 */
export function splitTree(
  { items }: TreeData,
  fits: (tree: TreeData, part: number) => boolean,
): readonly TreeData[] {
  const children = group(items, ({ parent }) => parent);
  const below = (item: TreeItem): readonly TreeItem[] => [
    item,
    ...(children.get(item.id) ?? []).flatMap(below),
  ];
  const parts: TreeData[] = [];
  const divide = (siblings: readonly TreeItem[], above: readonly TreeItem[]) => {
    let held: readonly TreeItem[] = [];
    const put = () => {
      if (held.length > 0) parts.push({ items: [...above, ...held] });
      held = [];
    };
    for (const sibling of siblings) {
      const branch = below(sibling);
      if (fits({ items: [...above, ...held, ...branch] }, parts.length)) {
        held = [...held, ...branch];
        continue;
      }
      put();
      const lower = children.get(sibling.id) ?? [];
      if (lower.length === 0 || fits({ items: [...above, ...branch] }, parts.length)) held = branch;
      else divide(lower, [...above, sibling]);
    }
    put();
  };
  divide(children.get(null) ?? [], []);
  return parts;
}
