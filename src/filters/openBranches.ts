import type { Dataset, RecordEntry } from '../dataset/model';
import { walkTree } from '../dataset/model';
import { addressMessages as say } from '../i18n/messages/address';
import { readKnown, type Read } from './addressParts';

const ALL = 'all';
const NONE = 'none';

/** The branches above the given level: opening them shows every node down to that level (the root is level 0). */
export function branchesToLevel(dataset: Dataset, level: number): readonly string[] {
  return walkTree([dataset.framework])
    .filter(({ node, path }) => node.children.length > 0 && path.length <= level)
    .map(({ node }) => node.id);
}

/** What is open before the reader opens anything: the root, so that the pillars show. */
export function defaultOpen(dataset: Dataset): readonly string[] {
  return dataset.frameworkBranches.slice(0, 1);
}

type FrameworkEntry = Extract<RecordEntry, { readonly kind: 'framework' }>;

/** The branches above an item of the framework, from the root down. */
export function branchesAbove({ path }: FrameworkEntry): readonly string[] {
  return path.slice(0, -1).map(({ id }) => id);
}

/** The open branches with those above an item opened too, so that it is drawn; in the order of the framework. */
export function openTo(entry: FrameworkEntry, open: readonly string[], dataset: Dataset): readonly string[] {
  const above = branchesAbove(entry);
  return dataset.frameworkBranches.filter((id) => open.includes(id) || above.includes(id));
}

/** Reads the open branches: absent for the default, `all`, `none`, or a list of node ids in any order. */
export function parseOpen(params: URLSearchParams, dataset: Dataset): Read<readonly string[]> {
  const branches = dataset.frameworkBranches;
  switch (params.get('open')) {
    case null:
    case '':
      return { value: defaultOpen(dataset), ignored: [] };
    case ALL:
      return { value: branches, ignored: [] };
    case NONE:
      return { value: [], ignored: [] };
    default: {
      const read = readKnown(params, 'open', (word) => branches.find((id) => id === word), say.unknownBranch);
      return { value: branches.filter((id) => read.value.includes(id)), ignored: read.ignored };
    }
  }
}

/** Writes the open branches; the inverse of parseOpen, empty for the default. */
export function formatOpen(open: readonly string[], dataset: Dataset): string {
  const branches = dataset.frameworkBranches;
  const kept = branches.filter((id) => open.includes(id));
  if (kept.join() === defaultOpen(dataset).join()) return '';
  if (kept.length === branches.length) return ALL;
  return kept.length === 0 ? NONE : kept.join(',');
}
