import { partnersOf, type Dataset, type Forum, type Partner } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { forumStance } from '../../filters/stance';
import type { Text } from '../../i18n/text';
import { selectCell, type MatrixCell, type Seat } from './selectCell';
import { termsOf, type Terms } from './termsOf';

/** A forum and the partners shown in it. */
export interface MatrixRow {
  readonly id: string;
  readonly name: Text;
  readonly level: Text;
  /** No item under a chosen pillar names it: it stays, faded, and is not counted. */
  readonly faded: boolean;
  readonly reasons: readonly Text[];
  readonly cells: readonly MatrixCell[];
  /** The term that its members are chosen for and the one before; null for a body with a standing membership. */
  readonly terms: Terms | null;
  /** How many of the partners shown are in it: at least so many where `unknown` is more than none. */
  readonly inCount: number;
  /** For how many it is not documented. */
  readonly unknown: number;
}

interface MatrixTier {
  readonly id: string;
  readonly name: Text;
  readonly openEnded: boolean;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixPartner {
  readonly id: string;
  readonly kind: Partner['kind'];
  readonly name: Text;
  /** In how many of the forums counted it is: at least so many where `unknown` is more than none. */
  readonly inCount: number;
  /** In how many of them that is not documented. */
  readonly unknown: number;
}

/** How many pairs of a forum and a partner there are of each sort, without the faded forums. */
type SeatCount = Readonly<Record<Seat, number>> & { readonly total: number };

export interface MatrixData {
  readonly tiers: readonly MatrixTier[];
  /** In the order of the source, never by how many forums they are in. */
  readonly partners: readonly MatrixPartner[];
  /** The reader chose them; else they are all that the source names. */
  readonly chosen: boolean;
  readonly count: SeatCount;
  /** Forums counted, and forums that stay faded beside them. */
  readonly forums: { readonly counted: number; readonly faded: number };
  /** The names of the levels and the marks of the pillars chosen. */
  readonly levels: readonly Text[];
  readonly pillars: readonly string[];
  /** What the standings are as of: a date. */
  readonly asOf: string;
}

/**
 * Who sits where: each forum with each partner, from the added facts. Levels and partners of the filter leave rows
 * and columns out; pillars fade rows. The order is the source's.
 */
export function selectMatrix(dataset: Dataset, filters: Filters): MatrixData {
  const partners = filters.partners.length === 0 ? dataset.partners : partnersOf(dataset, filters.partners);
  const levels = dataset.forumLevels.filter(
    ({ id }) => filters.levels.length === 0 || filters.levels.includes(id),
  );
  const tiers = levels.map(({ id, name, openEnded }): MatrixTier => {
    const forums = dataset.forums.filter(({ level }) => level === id);
    return {
      id,
      name,
      openEnded,
      rows: forums.map((forum) => selectRow(forum, name, { dataset, filters, partners })),
    };
  });
  const rows = tiers.flatMap((tier) => tier.rows);
  const counted = rows.filter(({ faded }) => !faded);
  const cells = counted.flatMap((row) => row.cells);
  const seats = (seat: Seat) => cells.filter((cell) => cell.seat === seat).length;
  return {
    tiers,
    partners: partners.map(({ id, kind, name }) => ({
      id,
      kind,
      name,
      inCount: cells.filter((cell) => cell.partner === id && cell.seat === 'in').length,
      unknown: cells.filter((cell) => cell.partner === id && cell.seat === 'unknown').length,
    })),
    chosen: filters.partners.length > 0,
    count: { in: seats('in'), out: seats('out'), unknown: seats('unknown'), total: cells.length },
    forums: { counted: counted.length, faded: rows.length - counted.length },
    levels: filters.levels.length === 0 ? [] : levels.map(({ name }) => name),
    pillars: filters.pillars.map(
      (number) => dataset.frameworkNodes.find(({ pillar }) => pillar === number)?.mark ?? String(number),
    ),
    asOf: dataset.source.asOf,
  };
}

interface Asked {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly partners: readonly Partner[];
}

function selectRow(forum: Forum, level: Text, { dataset, filters, partners }: Asked): MatrixRow {
  const { is, reasons } = forumStance(forum, { ...filters, partners: [], levels: [] }, dataset);
  const cells = partners.map((partner) => selectCell(dataset, forum, partner));
  return {
    id: forum.id,
    name: forum.name,
    level,
    faded: is === 'out',
    reasons,
    cells,
    terms: termsOf(forum.id, dataset),
    inCount: cells.filter(({ seat }) => seat === 'in').length,
    unknown: cells.filter(({ seat }) => seat === 'unknown').length,
  };
}
