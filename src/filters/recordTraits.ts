import { walkTree, type Dataset, type RecordEntry, type TreeNode } from '../dataset/model';

/** What a record has that the filter can ask for; a list is empty where the source gives the record none. */
export interface RecordTraits {
  /** Ids of the partners that it is about, or that it, or for an item one below it, names. Of a forum: none. */
  readonly partners: readonly string[];
  /** Ids of the levels that it is, is on, or of whose forums it or an item below it names one. */
  readonly levels: readonly string[];
  /** Numbers of the pillars that it is part of, stands above, or is named under. */
  readonly pillars: readonly number[];
  /** The years that it is dated in, both ends included. */
  readonly years: readonly { readonly from: number; readonly to: number }[];
}

type NamedList = 'partners' | 'forums' | 'documents' | 'agencies' | 'framework';

/**
 * The traits of every record, by id. Partners come from the source alone: which forums a partner sits in is an added
 * fact, and has a third answer besides yes and no, so `recordStance` asks for it itself.
 */
export function recordTraits(dataset: Dataset): ReadonlyMap<string, RecordTraits> {
  const find = traitsWithin(dataset);
  return new Map([...dataset.records.values()].map((entry) => [entry.id, find(entry)]));
}

/**
 * The date of a milestone: the source's, else the added one.
 * @returns undefined where neither is known
 */
export function milestoneDate(
  id: string,
  dataset: Dataset,
): { readonly value: string; readonly added: boolean } | undefined {
  const printed = dataset.milestones.find((milestone) => milestone.id === id)?.date;
  if (printed !== undefined) return { value: printed, added: false };
  const found = dataset.supplement.milestones.find(({ record }) => record === id)?.date;
  return found && { value: found.value, added: true };
}

function traitsWithin(dataset: Dataset): (entry: RecordEntry) => RecordTraits {
  const pillars = pillarsByRecord(dataset);
  const levelOf = new Map(dataset.forums.map(({ id, level }) => [id, level]));
  const span = (date: string | undefined) => (date === undefined ? [] : [yearsOf(date, dataset)]);
  const forItem = (node: TreeNode): Omit<RecordTraits, 'pillars'> => ({
    partners: inOrder(dataset.partners, namedIn(node, 'partners')),
    levels: inOrder(
      dataset.forumLevels,
      namedIn(node, 'forums').flatMap((id) => levelOf.get(id) ?? []),
    ),
    years: span(node.date),
  });
  return (entry) => {
    const none: RecordTraits = { partners: [], levels: [], pillars: pillars(entry), years: [] };
    switch (entry.kind) {
      case 'partner':
        return {
          ...none,
          partners: [entry.id],
          years: dataset.consultations
            .filter(({ partners }) => partners.includes(entry.id))
            .map(({ year }) => ({ from: year, to: year })),
        };
      case 'consultation': {
        const { year, partners } = entry.value;
        return { ...none, partners, years: [{ from: year, to: year }] };
      }
      case 'forumLevel':
        return { ...none, levels: [entry.id] };
      case 'forum':
        return { ...none, levels: [entry.value.level] };
      case 'framework':
      case 'strategy':
        return { ...none, ...forItem(entry.value) };
      case 'document':
        return { ...none, years: span(entry.value.date) };
      case 'agency':
        return none;
      case 'milestone':
        return { ...none, years: span(milestoneDate(entry.id, dataset)?.value) };
    }
  };
}

/**
 * The pillars of a record: an item of the framework is part of one or stands above some; an item of the strategy
 * belongs to those whose items it, or one below it, names; anything else to those whose items name it.
 */
function pillarsByRecord(dataset: Dataset): (entry: RecordEntry) => readonly number[] {
  const found = new Map<string, Set<number>>();
  const within = new Map<string, number>();
  const note = (id: string, pillar: number) => {
    const known = found.get(id);
    if (known) known.add(pillar);
    else found.set(id, new Set([pillar]));
  };
  for (const { node, path } of walkTree([dataset.framework])) {
    if (node.pillar !== undefined) for (const step of path) note(step.id, node.pillar);
    const pillar = path.find((step) => step.pillar !== undefined)?.pillar;
    if (pillar === undefined) continue;
    within.set(node.id, pillar);
    const { partners, forums, documents, agencies } = node.links ?? {};
    const named = [partners, forums, documents, agencies].flatMap((ids) => ids ?? []);
    for (const id of [node.id, ...named]) note(id, pillar);
  }
  return (entry) => {
    const pillars =
      entry.kind === 'strategy'
        ? namedIn(entry.value, 'framework').flatMap((id) => within.get(id) ?? [])
        : [...(found.get(entry.id) ?? [])];
    return [...new Set(pillars)].toSorted((a, b) => a - b);
  };
}

/** What the item, or one below it, names. */
function namedIn(node: TreeNode, list: NamedList): readonly string[] {
  return [...(node.links?.[list] ?? []), ...node.children.flatMap((child) => namedIn(child, list))];
}

function inOrder(all: readonly { readonly id: string }[], ids: readonly string[]): readonly string[] {
  return all.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** An interval that is still open (`2015/..`) reaches to the end of the coverage. */
function yearsOf(date: string, dataset: Dataset): { readonly from: number; readonly to: number } {
  const [start = '', end = start] = date.split('/');
  const from = Number(start.slice(0, 4));
  return { from, to: end === '..' ? Math.max(from, dataset.coverage.to) : Number(end.slice(0, 4)) };
}
