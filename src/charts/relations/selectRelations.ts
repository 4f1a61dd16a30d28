import { walkTree, type Dataset, type TreeNode } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import type { Filters } from '../../filters/filters';
import type { Stance } from '../../filters/stance';
import { relationsMessages as say } from '../../i18n/messages/relations';
import type { Text } from '../../i18n/text';
import { markedLabel } from '../tree/selectTree';
import { consultationsWith } from './consultationsWith';
import { LINK_KINDS, ownLinks, type Link, type LinkKind } from './ownLinks';
import { selectStrategy } from './selectStrategy';

/** What an item can be joined to by a line; other items of the strategy are only said. */
type CarrierKind = Exclude<LinkKind, 'strategy'>;

/** The names of records of one kind. */
interface NamesOfKind {
  readonly kind: LinkKind;
  readonly names: readonly Text[];
}

/** An item of the strategy that is drawn. */
export interface RelationItem {
  readonly id: string;
  /** The part that it belongs to; of a part itself, its own id. */
  readonly part: string;
  /** From the part down to the item itself. */
  readonly path: readonly string[];
  readonly label: Text;
  readonly above: Text | null;
  /** 0 for a part. */
  readonly depth: number;
  readonly stance: Stance;
  /** What the item speaks of, itself or through its heading, by kind. */
  readonly own: readonly NamesOfKind[];
  /** What only the items below it that are not drawn name, by kind. */
  readonly below: readonly NamesOfKind[];
  /** How many items below it are not drawn. */
  readonly hidden: number;
  /** Neither it nor an item below it speaks of a record that a line could lead to. */
  readonly bare: boolean;
}

/** A record that items of the strategy name: what carries them. */
export interface RelationCarrier {
  readonly id: string;
  readonly kind: CarrierKind;
  /** What it is listed with: its kind, or for a forum its level. */
  readonly group: string;
  readonly groupName: Text;
  readonly name: Text;
  /** Of a partner, its consultations within the years of the filter. */
  readonly note: Text | null;
  /** The drawn items that name it themselves, and those below which one is that does. */
  readonly namedBy: readonly Text[];
  readonly namedBelow: readonly Text[];
}

/** A line: `own` where the item speaks of the record itself or through its heading, else an item below it that is not drawn does. */
export interface RelationLink {
  readonly item: string;
  readonly carrier: string;
  readonly own: boolean;
  readonly out: boolean;
}

export interface RelationsData {
  readonly items: readonly RelationItem[];
  readonly carriers: readonly RelationCarrier[];
  readonly links: readonly RelationLink[];
}

/**
 * Which items of the strategy name which partners, forums, items of the framework, bodies and documents: only links
 * that the dataset states. Drawn are the parts, what stands directly below them, the measures, and the branch of the
 * selected record; what a drawn item speaks of only through others below it is kept apart.
 */
export function selectRelations(dataset: Dataset, filters: Filters, selected: string | null): RelationsData {
  const entry = selected === null ? undefined : dataset.records.get(selected);
  const open = entry?.kind === 'strategy' ? entry.path : [];
  const drawn = selectStrategy(dataset, filters).filter(({ node, path }) => {
    const parent = path.at(-2);
    return path.length <= 2 || node.kind === 'measure' || (parent !== undefined && open.includes(parent));
  });
  const isDrawn = new Set(drawn.map(({ node }) => node.id));
  const joins = drawn.map(({ node, path, stance }) => {
    const own = ownLinks(node);
    const hidden = hiddenBelow(node, isDrawn);
    const below = onlyIn(hidden.flatMap(ownLinks), own).filter(({ kind }) => kind !== 'strategy');
    return { node, path, stance, own, below, hidden: hidden.length };
  });
  const items = joins.map(({ node, path, stance, own, below, hidden }): RelationItem => ({
    id: node.id,
    part: path[0]?.id ?? node.id,
    path: path.map(({ id }) => id),
    label: markedLabel(node),
    above: path.at(-2)?.label ?? null,
    depth: path.length - 1,
    stance,
    own: byKind(own, dataset),
    below: byKind(below, dataset),
    hidden,
    bare: walkTree([node]).every((one) => ownLinks(one.node).every(({ kind }) => kind === 'strategy')),
  }));
  const links = joins.flatMap(({ node, own, below, stance }) => {
    const line = (isOwn: boolean) => (link: Link) =>
      link.kind === 'strategy'
        ? []
        : [{ item: node.id, carrier: link.record, own: isOwn, out: stance.is === 'out' }];
    return [...own.flatMap(line(true)), ...below.flatMap(line(false))];
  });
  return { items, links, carriers: selectCarriers(dataset, filters, items, links) };
}

/** The items below one that are not drawn, down to the next that is: what is below that one is its own to tell. */
function hiddenBelow(node: TreeNode, drawn: ReadonlySet<string>): readonly TreeNode[] {
  return node.children
    .filter(({ id }) => !drawn.has(id))
    .flatMap((child) => [child, ...hiddenBelow(child, drawn)]);
}

/** Each link once, without those that are in the other list too. */
function onlyIn(links: readonly Link[], others: readonly Link[]): readonly Link[] {
  const taken = new Set(others.map(({ record }) => record));
  return links.filter(({ record }) => {
    if (taken.has(record)) return false;
    taken.add(record);
    return true;
  });
}

function byKind(links: readonly Link[], dataset: Dataset): readonly NamesOfKind[] {
  return LINK_KINDS.flatMap((kind) => {
    const names = links.filter((link) => link.kind === kind).map(({ record }) => nameOf(record, dataset));
    return names.length === 0 ? [] : [{ kind, names }];
  });
}

function nameOf(record: string, dataset: Dataset): Text {
  const entry = dataset.records.get(record);
  if (!entry) return { ja: record, en: record };
  return entry.kind === 'framework' || entry.kind === 'strategy'
    ? markedLabel(entry.value)
    : recordName(entry, dataset);
}

/** Everything that a drawn item speaks of, in the dataset's order; the filter fades items, never what they speak of. */
function selectCarriers(
  dataset: Dataset,
  filters: Filters,
  items: readonly RelationItem[],
  links: readonly RelationLink[],
): readonly RelationCarrier[] {
  const labels = new Map(items.map(({ id, label }) => [id, label]));
  const naming = (carrier: string, own: boolean) =>
    links
      .filter((link) => link.carrier === carrier && link.own === own)
      .flatMap(({ item }) => labels.get(item) ?? []);
  const named = new Set(links.map(({ carrier }) => carrier));
  return [...dataset.records.values()].flatMap((entry) => {
    const kind = carrierKind(entry.kind);
    if (kind === null || !named.has(entry.id)) return [];
    const level =
      entry.kind === 'forum' ? dataset.forumLevels.find(({ id }) => id === entry.value.level) : undefined;
    return {
      id: entry.id,
      kind,
      group: level?.id ?? kind,
      groupName: level ? say.forumsAt(level.short) : say.kinds[kind],
      name: nameOf(entry.id, dataset),
      note: kind === 'partners' ? consultationsNote(entry.id, filters, dataset) : null,
      namedBy: naming(entry.id, true),
      namedBelow: naming(entry.id, false),
    };
  });
}

function carrierKind(kind: string): CarrierKind | null {
  switch (kind) {
    case 'partner':
      return 'partners';
    case 'forum':
      return 'forums';
    case 'framework':
      return 'framework';
    case 'agency':
      return 'agencies';
    case 'document':
      return 'documents';
    default:
      return null;
  }
}

function consultationsNote(partner: string, filters: Filters, dataset: Dataset): Text {
  const found = consultationsWith(partner, filters, dataset);
  return say.consultationYears(found.length, [...new Set(found.map(({ year }) => year))]);
}
