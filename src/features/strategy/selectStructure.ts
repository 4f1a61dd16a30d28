import { walkTree, type Dataset, type TreeNode } from '../../dataset/model';

/** Parts of the source under the title of a measure, and the achievements that deal with the same. */
interface FlowGroup {
  /** Ids of parts of the strategy and of items of the framework. */
  readonly parts: readonly string[];
  readonly achievements: readonly TreeNode[];
}

interface FlowMeasure {
  readonly node: TreeNode;
  readonly groups: readonly FlowGroup[];
}

/** From the purpose over the measures to the achievements. */
export interface Flow {
  readonly purpose: TreeNode;
  readonly aims: readonly TreeNode[];
  readonly measures: readonly FlowMeasure[];
  /** The item over the achievements. */
  readonly achievements: TreeNode | null;
  /** Achievements that share nothing with a measure. */
  readonly unjoined: readonly TreeNode[];
}

export interface Structure {
  readonly flow: Flow | null;
  /** The parts that the flow does not show, or not the whole of. */
  readonly parts: readonly TreeNode[];
}

/**
 * The strategy as it is read: first the flow, then part by part. A measure leads to the parts that it links to, a
 * part to the achievements that link to it or to an item of it; no other join is made.
 */
export function selectStructure(dataset: Dataset): Structure {
  const flow = selectFlow(dataset);
  const shown = flow ? shownIn(flow) : new Set<string>();
  return {
    flow,
    parts: dataset.strategy.filter((part) => walkTree([part]).some(({ node }) => !shown.has(node.id))),
  };
}

function selectFlow(dataset: Dataset): Flow | null {
  const purpose = dataset.strategy.find(({ kind }) => kind === 'purpose');
  if (!purpose) return null;
  const achievements =
    dataset.strategy.find(({ children }) => children.some(({ kind }) => kind === 'achievement')) ?? null;
  const all = (achievements?.children ?? []).filter(({ kind }) => kind === 'achievement');
  const measures = walkTree([purpose])
    .filter(({ node }) => node.kind === 'measure')
    .map(({ node }) => ({ node, groups: groupParts(node, all, dataset) }));
  const joined = measures.flatMap(({ groups }) => groups.flatMap((one) => one.achievements));
  return {
    purpose,
    aims: purpose.children.filter(({ kind }) => kind === 'aim'),
    measures,
    achievements,
    unjoined: all.filter((node) => !joined.includes(node)),
  };
}

/** The parts of a measure in its order; those that share an achievement stand together. */
function groupParts(
  measure: TreeNode,
  achievements: readonly TreeNode[],
  dataset: Dataset,
): readonly FlowGroup[] {
  return leadsTo(measure).reduce<readonly FlowGroup[]>((groups, part) => {
    const those = achievements.filter((node) => leadsTo(node).some((id) => isWithin(id, part, dataset)));
    const last = groups.at(-1);
    if (last && those.some((node) => last.achievements.includes(node))) {
      const more = those.filter((node) => !last.achievements.includes(node));
      return [
        ...groups.slice(0, -1),
        { parts: [...last.parts, part], achievements: [...last.achievements, ...more] },
      ];
    }
    return [...groups, { parts: [part], achievements: those }];
  }, []);
}

/** The items of the strategy that an item links to, then those of the framework. */
function leadsTo({ links }: TreeNode): readonly string[] {
  return [...(links?.strategy ?? []), ...(links?.framework ?? [])];
}

function isWithin(id: string, part: string, { records }: Dataset): boolean {
  const entry = records.get(id);
  return (
    (entry?.kind === 'strategy' || entry?.kind === 'framework') && entry.path.some((step) => step.id === part)
  );
}

function shownIn({ purpose, aims, measures, achievements, unjoined }: Flow): ReadonlySet<string> {
  const nodes = [
    purpose,
    ...aims,
    ...(achievements ? [achievements] : []),
    ...measures.flatMap(({ node, groups }) => [node, ...groups.flatMap((one) => one.achievements)]),
    ...unjoined,
  ];
  return new Set(nodes.map(({ id }) => id));
}
