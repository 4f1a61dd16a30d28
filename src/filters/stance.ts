import {
  standingKey,
  walkTree,
  type Dataset,
  type Forum,
  type Standing,
  type TreeNode,
} from '../dataset/model';
import { sits } from '../dataset/sits';
import { stanceMessages as say } from '../i18n/messages/stance';
import type { Text } from '../i18n/text';
import { restrictsYears, type Filters } from './filters';

/**
 * How a record that is always drawn stands to the filter. `out` is faded and says why; `unknown` is what the
 * filter cannot decide because the standing is not documented: a neutral tone, never a "no".
 */
export interface Stance {
  readonly is: 'in' | 'out' | 'unknown';
  /** One sentence for each part of the filter that leaves the record out; the partners of a forum have none. */
  readonly reasons: readonly Text[];
}

const IN: Stance = { is: 'in', reasons: [] };
const UNKNOWN: Stance = { is: 'unknown', reasons: [] };

/**
 * Whether a forum is among what the reader asked for: by its level, by the partners that are in it
 * (supplementary standings), and by the pillars whose items name it. Forums carry no year. What a partner has to do
 * with a forum is said by its standing, so the partners give no reason here. Without added facts nothing says who is
 * in a forum, since the source names no members: the partners then leave every forum as it is.
 */
export function forumStance(forum: Forum, filters: Filters, dataset: Dataset): Stance {
  return combine([
    filters.levels.length === 0 || filters.levels.includes(forum.level) ? IN : out(say.otherLevel),
    filters.partners.length === 0 || !knowsStandings(dataset) ? IN : sitsIn(forum, filters.partners, dataset),
    filters.pillars.length === 0 ||
    filters.pillars.some((pillar) => namesForum(pillarNode(dataset, pillar), forum.id))
      ? IN
      : out(say.notNamedUnderPillar),
  ]);
}

/**
 * Whether a framework node is among what the reader asked for: by its pillar, by the partners and the forum
 * levels that it or an item below it names, and by its date where it has one.
 */
export function nodeStance(path: readonly TreeNode[], filters: Filters, dataset: Dataset): Stance {
  const node = path.at(-1);
  if (!node) return IN;
  return combine([
    inPillars(path, filters, dataset) ? IN : out(say.otherPillar),
    ...namedAndDated(node, filters, dataset),
  ]);
}

/**
 * Whether an item of the strategy is among what the reader asked for: like an item of the framework, but no pillar
 * holds it; a chosen pillar keeps the items that name the pillar or an item below it, and those above them.
 */
export function strategyStance(node: TreeNode, filters: Filters, dataset: Dataset): Stance {
  const chosen = filters.pillars.flatMap((pillar) => pillarNode(dataset, pillar) ?? []);
  const ofPillars = new Set(walkTree(chosen).map(({ node: { id } }) => id));
  return combine([
    filters.pillars.length === 0 || names(node, 'framework', (id) => ofPillars.has(id))
      ? IN
      : out(say.mentionsNoPillar),
    ...namedAndDated(node, filters, dataset),
  ]);
}

/** What is asked of an item of either tree: the partners and forum levels it names, and its date. */
function namedAndDated(node: TreeNode, filters: Filters, dataset: Dataset): readonly Stance[] {
  return [
    filters.partners.length === 0 ||
    filters.partners.some((id) => names(node, 'partners', (named) => named === id))
      ? IN
      : out(say.mentionsNoPartner),
    filters.levels.length === 0 ||
    names(node, 'forums', (id) =>
      dataset.forums.some((forum) => forum.id === id && filters.levels.includes(forum.level)),
    )
      ? IN
      : out(say.mentionsNoForum),
    restrictsYears(dataset, filters) && node.date !== undefined && !dated(node.date, filters, dataset)
      ? out(say.datedOutside)
      : IN,
  ];
}

function combine(stances: readonly Stance[]): Stance {
  const left = stances.filter(({ is }) => is === 'out');
  if (left.length > 0) return { is: 'out', reasons: left.flatMap(({ reasons }) => reasons) };
  return stances.some(({ is }) => is === 'unknown') ? UNKNOWN : IN;
}

function out(...reasons: readonly Text[]): Stance {
  return { is: 'out', reasons };
}

function sitsIn(forum: Forum, partners: readonly string[], dataset: Dataset): Stance {
  const standings = partners.map((id) => standingOf(dataset, forum.id, id));
  if (standings.some(sits)) return IN;
  return standings.includes('unknown') ? UNKNOWN : out();
}

/**
 * True when the dataset says of any partner how it stands to a forum, which is an added fact. Where it says so of none
 * (the added facts are switched off), partners cannot be asked for among forums.
 */
export function knowsStandings({ supplement }: Dataset): boolean {
  return supplement.memberships.length > 0;
}

/** The standing of a partner in a forum as of October 2016; a pair that is not listed is not documented. */
export function standingOf(dataset: Dataset, forum: string, partner: string): Standing {
  return dataset.membershipByPair.get(standingKey(forum, partner))?.standing ?? 'unknown';
}

function pillarNode(dataset: Dataset, pillar: number): TreeNode | undefined {
  return dataset.frameworkNodes.find((node) => node.pillar === pillar);
}

function namesForum(node: TreeNode | undefined, forum: string): boolean {
  return node !== undefined && names(node, 'forums', (id) => id === forum);
}

/** True when the node, or an item below it, names a record of the list that meets the test. */
function names(
  node: TreeNode,
  list: 'partners' | 'forums' | 'framework',
  test: (id: string) => boolean,
): boolean {
  return (node.links?.[list] ?? []).some(test) || node.children.some((child) => names(child, list, test));
}

/** A node is in a pillar when the pillar stands on its path, or, for what stands above the pillars, holds one. */
function inPillars(path: readonly TreeNode[], filters: Filters, dataset: Dataset): boolean {
  if (filters.pillars.length === 0) return true;
  const chosen = filters.pillars.flatMap((pillar) => pillarNode(dataset, pillar) ?? []);
  const node = path.at(-1);
  return chosen.some((pillar) => path.includes(pillar) || (node !== undefined && holds(node, pillar)));
}

function holds(node: TreeNode, sought: TreeNode): boolean {
  return node.children.some((child) => child === sought || holds(child, sought));
}

/** An interval that is still open (`2015/..`) reaches to the end of the coverage. */
function dated(date: string, filters: Filters, dataset: Dataset): boolean {
  const [start = '', end = start] = date.split('/');
  const from = Number(start.slice(0, 4));
  const to = end === '..' ? dataset.coverage.to : Number(end.slice(0, 4));
  return from <= filters.years.to && to >= filters.years.from;
}
