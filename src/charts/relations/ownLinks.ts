import type { TreeNode } from '../../dataset/model';

/** The kinds of records that an item can name, in the order in which they are said. */
export const LINK_KINDS = ['partners', 'forums', 'framework', 'agencies', 'documents', 'strategy'] as const;

export type LinkKind = (typeof LINK_KINDS)[number];

/** A record that an item speaks of. */
export interface Link {
  readonly kind: LinkKind;
  readonly record: string;
}

/** What an item speaks of, itself or through its heading: the links that the dataset states, and no others. Each once. */
export function ownLinks(node: TreeNode): readonly Link[] {
  return LINK_KINDS.flatMap((kind) => [...new Set(node.links?.[kind])].map((record) => ({ kind, record })));
}
