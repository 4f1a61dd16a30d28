import type { TreeData } from './selectTree';

/** Whether any of the visible nodes has a ⇄. */
export function hasCross({ items }: TreeData): boolean {
  return items.some(({ names }) => names.length > 0);
}
