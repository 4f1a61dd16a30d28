import type { Text } from '../i18n/text';
import type { DatasetFile } from './schema';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

type Checked = DeepReadonly<DatasetFile>;

export type Section = Checked['source']['sections'][number];
export type Partner = Checked['partners'][number];
export type Consultation = Checked['consultations'][number];
export type ForumLevel = Checked['forumLevels'][number];
export type Forum = Checked['forums'][number];
export type TreeNode = Checked['framework'];
export type SourceDocument = Checked['documents'][number];
export type Agency = Checked['agencies'][number];
export type Milestone = Checked['milestones'][number];
type Supplement = Checked['supplement'];
export type ConsultationFacts = Supplement['consultations'][number];
export type BodyFacts = Supplement['forums'][number];
export type Membership = Supplement['memberships'][number];
export type MilestoneFacts = Supplement['milestones'][number];
export type Term = Supplement['terms'][number];
export type Standing = Membership['standing'];
export type Status = Term['status'];

/** Any record by its id, with what every kind has in common: a name and the sections it is drawn from. */
export type RecordEntry = { readonly id: string; readonly cites: readonly string[] } & (
  | { readonly kind: 'partner'; readonly name: Text; readonly value: Partner }
  | { readonly kind: 'consultation'; readonly value: Consultation }
  | { readonly kind: 'forumLevel'; readonly name: Text; readonly value: ForumLevel }
  | { readonly kind: 'forum'; readonly name: Text; readonly value: Forum }
  | {
      readonly kind: 'framework';
      readonly name: Text;
      readonly value: TreeNode;
      readonly path: readonly TreeNode[];
    }
  | {
      readonly kind: 'strategy';
      readonly name: Text;
      readonly value: TreeNode;
      readonly path: readonly TreeNode[];
    }
  | { readonly kind: 'document'; readonly name: Text; readonly value: SourceDocument }
  | { readonly kind: 'agency'; readonly name: Text; readonly value: Agency }
  | { readonly kind: 'milestone'; readonly name: Text; readonly value: Milestone }
);

/**
 * The checked domain model: the file as it is, and the look-ups that every view needs. Past this point nothing
 * checks, guesses or casts.
 */
export interface Dataset extends Checked {
  /** Every record of every kind by id; in the file's order. */
  readonly records: ReadonlyMap<string, RecordEntry>;
  readonly sectionById: ReadonlyMap<string, Section>;
  readonly partnerById: ReadonlyMap<string, Partner>;
  readonly termById: ReadonlyMap<string, Term>;
  /** Framework nodes from the root down, a parent before its children. */
  readonly frameworkNodes: readonly TreeNode[];
  /** Framework nodes that have something below them, in the same order. */
  readonly frameworkBranches: readonly string[];
  /** The supplementary standing of a partner in a forum, by `standingKey`. */
  readonly membershipByPair: ReadonlyMap<string, Membership>;
  /** The year in which each partner is first listed: a property of the record, never of the filter. */
  readonly firstListed: ReadonlyMap<string, number>;
}

/** The nodes of a tree from the top, each with the path that leads to it (the node itself last). */
export function walkTree(
  roots: readonly TreeNode[],
  above: readonly TreeNode[] = [],
): { node: TreeNode; path: readonly TreeNode[] }[] {
  return roots.flatMap((node) => {
    const path = [...above, node];
    return [{ node, path }, ...walkTree(node.children, path)];
  });
}

/** The key of a forum and a partner in `membershipByPair`. */
export function standingKey(forum: string, partner: string): string {
  return `${forum} ${partner}`;
}

/** The partners with the given ids, in the dataset's order. */
export function partnersOf(dataset: Dataset, ids: readonly string[]): readonly Partner[] {
  return dataset.partners.filter(({ id }) => ids.includes(id));
}

/** Builds the look-ups over a file that has passed every check. */
export function buildModel(file: Checked): Dataset {
  const framework = walkTree([file.framework]);
  const entries: RecordEntry[] = [
    ...file.partners.map((value) => ({
      kind: 'partner' as const,
      ...common(value),
      name: value.name,
      value,
    })),
    ...file.consultations.map((value) => ({ kind: 'consultation' as const, ...common(value), value })),
    ...file.forumLevels.map((value) => ({
      kind: 'forumLevel' as const,
      ...common(value),
      name: value.name,
      value,
    })),
    ...file.forums.map((value) => ({ kind: 'forum' as const, ...common(value), name: value.name, value })),
    ...framework.map(({ node, path }) => ({
      kind: 'framework' as const,
      ...common(node),
      name: node.label,
      value: node,
      path,
    })),
    ...walkTree(file.strategy).map(({ node, path }) => ({
      kind: 'strategy' as const,
      ...common(node),
      name: node.label,
      value: node,
      path,
    })),
    ...file.documents.map((value) => ({
      kind: 'document' as const,
      ...common(value),
      name: value.name,
      value,
    })),
    ...file.agencies.map((value) => ({ kind: 'agency' as const, ...common(value), name: value.name, value })),
    ...file.milestones.map((value) => ({
      kind: 'milestone' as const,
      ...common(value),
      name: value.title,
      value,
    })),
  ];
  return {
    ...file,
    records: byId(entries),
    sectionById: byId(file.source.sections),
    partnerById: byId(file.partners),
    termById: byId(file.supplement.terms),
    frameworkNodes: framework.map(({ node }) => node),
    frameworkBranches: framework.filter(({ node }) => node.children.length > 0).map(({ node }) => node.id),
    membershipByPair: new Map(
      file.supplement.memberships.map((row) => [standingKey(row.forum, row.partner), row]),
    ),
    firstListed: firstListedYears(file.consultations),
  };
}

function common(record: { readonly id: string; readonly cites: readonly string[] }) {
  return { id: record.id, cites: record.cites };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function firstListedYears(consultations: readonly Consultation[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const { partners, year } of consultations) {
    for (const partner of partners) years.set(partner, Math.min(year, years.get(partner) ?? year));
  }
  return years;
}
