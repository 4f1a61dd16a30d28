import type { Dataset, TreeNode } from '../../dataset/model';

/** The part of the address that the tree reads and changes. */
export interface TreeState {
  readonly open: readonly string[];
  readonly node: string | null;
  readonly record: string | null;
}

/** A TreeState in which the node in focus is a visible node, so that nothing needs to be guessed any more. */
export interface SettledTree extends TreeState {
  readonly node: string;
}

/**
 * Makes what the address says consistent: a record in the inspector is always visible, so the branches above it
 * are open; the node in focus is the one asked for or the nearest visible one above it.
 */
export function settleTree(dataset: Dataset, { open, node, record }: TreeState): SettledTree {
  const above = pathTo(dataset, record ?? '').slice(0, -1);
  const shown = union(
    open,
    above.map(({ id }) => id),
  );
  return { open: shown, node: nearestVisible(dataset, node ?? record ?? '', shown), record };
}

/** Opens a node's record: the node comes into focus and its branch opens. */
export function openRecord(dataset: Dataset, state: SettledTree, id: string): SettledTree {
  const isBranch = (pathTo(dataset, id).at(-1)?.children.length ?? 0) > 0;
  const above = pathTo(dataset, id).slice(0, -1);
  return {
    open: union(state.open, [...above.map((node) => node.id), ...(isBranch ? [id] : [])]),
    node: id,
    record: id,
  };
}

/** Opens branches; `node` is the one in focus afterwards. */
export function openMore(state: SettledTree, ids: readonly string[], node: string): SettledTree {
  return { ...state, open: union(state.open, ids), node };
}

/**
 * Closes a branch. A record inside it that is in the inspector gives way to the branch's own, as in a file
 * manager: what is selected never disappears from sight.
 */
export function closeBranch(dataset: Dataset, state: SettledTree, id: string): SettledTree {
  const open = state.open.filter((other) => other !== id);
  return { open, node: id, record: visibleRecord(dataset, state.record, open) };
}

/** Opens exactly the given branches; focus and record move up to the nearest node that still shows. */
export function openExactly(dataset: Dataset, state: SettledTree, open: readonly string[]): SettledTree {
  return {
    open,
    node: nearestVisible(dataset, state.node, open),
    record: visibleRecord(dataset, state.record, open),
  };
}

function visibleRecord(dataset: Dataset, record: string | null, open: readonly string[]): string | null {
  if (record === null || pathTo(dataset, record).length === 0) return record;
  return nearestVisible(dataset, record, open);
}

/** The node itself when every branch above it is open, else the closed branch that hides it; the root by default. */
function nearestVisible(dataset: Dataset, id: string, open: readonly string[]): string {
  const path = pathTo(dataset, id);
  const closed = path.find((node) => !open.includes(node.id));
  return (closed ?? path.at(-1) ?? dataset.framework).id;
}

/** The nodes from the root to the given one; empty for the id of anything that is not in the framework. */
function pathTo(dataset: Dataset, id: string): readonly TreeNode[] {
  const entry = dataset.records.get(id);
  return entry?.kind === 'framework' ? entry.path : [];
}

function union(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])];
}
