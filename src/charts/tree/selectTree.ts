import type { Dataset, TreeNode } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { nodeStance, type Stance } from '../../filters/stance';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import type { Text } from '../../i18n/text';

/** Whether a node has items below it, and whether they show. */
type Branch = 'open' | 'closed' | 'leaf';

/** One visible node of the framework and everything the chart says about it. */
export interface TreeItem {
  readonly id: string;
  readonly parent: string | null;
  /** With its mark in front: ①, （ア）. */
  readonly label: Text;
  /** 1 for the root, as in aria-level. */
  readonly level: number;
  /** Place among the siblings, from 1. */
  readonly position: number;
  /** How many siblings there are, this one included. */
  readonly siblings: number;
  readonly branch: Branch;
  /** Items below a closed node; 0 when nothing is hidden. */
  readonly hidden: number;
  /** How many of the hidden items the filter looks for; null where it looks for nothing, as with years alone. */
  readonly matching: number | null;
  readonly stance: Stance;
  /** The node stands between the root and the node in focus, both included. */
  readonly onPath: boolean;
  readonly inFocus: boolean;
  /** The node's record is in the inspector. */
  readonly selected: boolean;
  readonly isPillar: boolean;
  /** The mark of the pillar above the node or of the node itself, null outside the pillars. */
  readonly pillar: string | null;
  readonly emphasis: 'bilateral' | 'multilateral' | null;
  readonly priority: boolean;
  readonly date: string | null;
  /** Names of the other records that the node speaks of; of one that is called the same, just that. */
  readonly names: readonly Text[];
}

/** The visible part of the framework, a parent before its children. */
export interface TreeData {
  readonly items: readonly TreeItem[];
}

/** Which node the reader is on, and whose record is in the inspector. */
export interface TreeFocus {
  readonly node: string;
  readonly record: string | null;
}

/**
 * The nodes to show: those with every node above them open. What the filter leaves out stays and says why.
 * @param open ids of the open branches
 */
export function selectTree(
  dataset: Dataset,
  filters: Filters,
  open: readonly string[],
  focus: TreeFocus,
): TreeData {
  const opened = new Set(open);
  const entry = dataset.records.get(focus.node);
  const path = entry?.kind === 'framework' ? entry.path : [];

  const below = (siblings: readonly TreeNode[], above: readonly TreeNode[]): TreeItem[] =>
    siblings.flatMap((node, index) => {
      const way = [...above, node];
      const branch = node.children.length === 0 ? 'leaf' : opened.has(node.id) ? 'open' : 'closed';
      const pillar = way.find((step) => step.pillar !== undefined);
      const item: TreeItem = {
        id: node.id,
        parent: above.at(-1)?.id ?? null,
        label: markedLabel(node),
        level: way.length,
        position: index + 1,
        siblings: siblings.length,
        branch,
        hidden: branch === 'closed' ? countBelow(node) : 0,
        matching: branch === 'closed' && seeks(filters) ? countMatching(way, filters, dataset) : null,
        stance: nodeStance(way, filters, dataset),
        onPath: path.includes(node),
        inFocus: node.id === focus.node,
        selected: node.id === focus.record,
        isPillar: node.pillar !== undefined,
        pillar: pillar?.mark ?? null,
        emphasis: node.emphasis ?? null,
        priority: node.priority === true,
        date: node.date ?? null,
        names: namedRecords(node, dataset).map((name) =>
          name.ja === node.label.ja || name.en === node.label.en ? say.sameName : name,
        ),
      };
      return branch === 'open' ? [item, ...below(node.children, way)] : [item];
    });
  return { items: below([dataset.framework], []) };
}

/** A node's label with its mark in front, as the source prints it: ① サイバー犯罪対策支援. */
export function markedLabel(node: TreeNode): Text {
  const { mark } = node;
  if (mark === undefined) return node.label;
  // Full-width brackets bring their own space.
  const gap = mark.endsWith('）') ? '' : ' ';
  return { ja: `${mark}${gap}${node.label.ja}`, en: `${englishMark(mark)} ${node.label.en}` };
}

/** The names of the records that a node itself links to, in the order of the kinds, each once. */
export function namedRecords(node: TreeNode, dataset: Dataset): readonly Text[] {
  const { partners, forums, documents, agencies, framework, strategy } = node.links ?? {};
  const ids = [partners, forums, documents, agencies, framework, strategy].flatMap((list) => list ?? []);
  return [...new Set(ids)].flatMap((id) => {
    const entry = dataset.records.get(id);
    return entry && 'name' in entry ? entry.name : [];
  });
}

/** How many nodes stand below this one, at any depth. */
export function countBelow(node: TreeNode): number {
  return node.children.reduce((count, child) => count + 1 + countBelow(child), 0);
}

/** Most items carry no date, so years leave items out but look for none. */
function seeks({ partners, levels, pillars }: Filters): boolean {
  return partners.length > 0 || levels.length > 0 || pillars.length > 0;
}

/** How many items below the last one meet the filter themselves, and not for the sake of what is below them. */
function countMatching(way: readonly TreeNode[], filters: Filters, dataset: Dataset): number {
  return (way.at(-1)?.children ?? []).reduce((count, child) => {
    const itself = nodeStance([...way, { ...child, children: [] }], filters, dataset).is === 'in' ? 1 : 0;
    return count + itself + countMatching([...way, child], filters, dataset);
  }, 0);
}

const KANA_MARKS: Readonly<Record<string, string>> = { '（ア）': '(a)', '（イ）': '(b)', '（ウ）': '(c)' };

function englishMark(mark: string): string {
  return KANA_MARKS[mark] ?? mark;
}
