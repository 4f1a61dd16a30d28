import { partnersOf, type Dataset, type Forum, type Partner } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import type { Filters } from '../../filters/filters';
import { forumStance, knowsStandings, type Stance } from '../../filters/stance';
import type { Text } from '../../i18n/text';
import { standingWord, type PartnerStanding } from '../standingWord';

/** How the forums of a tier, or of the whole pyramid, stand to the filter. */
export interface StanceCount {
  readonly in: number;
  readonly out: number;
  /** Not documented: neither in nor out. */
  readonly unknown: number;
  readonly total: number;
}

/** A chosen partner in one forum, from the supplement. */
interface NamedStanding extends PartnerStanding {
  readonly partner: string;
  readonly name: Text;
}

export interface PyramidForum {
  readonly id: string;
  /** Place in the source's list, from 1. */
  readonly order: number;
  readonly name: Text;
  readonly level: Text;
  readonly is: Stance['is'];
  /** Why the level or the pillar leaves it out; what partners have to do with it is in `standings`. */
  readonly reasons: readonly Text[];
  /** The chosen partners in it; empty when none are chosen. */
  readonly standings: readonly NamedStanding[];
  /** The places in the source that it is drawn from. */
  readonly cited: Text;
}

export interface PyramidTier {
  readonly id: string;
  readonly name: Text;
  readonly short: Text;
  /** The source's list ends in 「等」: there are others that it does not name. */
  readonly openEnded: boolean;
  /** True when the filter names levels and this one is not among them. */
  readonly aside: boolean;
  readonly forums: readonly PyramidForum[];
  readonly count: StanceCount;
}

export interface PyramidData {
  /** From the highest level down, as in the source. */
  readonly tiers: readonly PyramidTier[];
  readonly count: StanceCount;
  /** What the filter asks for that can fade a forum: no partners where nothing says which forums they are in. */
  readonly partners: readonly Partner[];
  readonly levels: readonly string[];
  readonly pillars: readonly { readonly number: number; readonly mark: string }[];
  /** True when any of the three is chosen. */
  readonly filtered: boolean;
}

/**
 * The forums by level. A forum is never dropped: what the filter leaves out is marked, and what it cannot decide
 * is marked as not documented. The years of the filter play no part, as the source dates no forum.
 */
export function selectPyramid(dataset: Dataset, filters: Filters): PyramidData {
  const partners = knowsStandings(dataset) ? partnersOf(dataset, filters.partners) : [];
  const tiers = dataset.forumLevels.map(({ id, name, short, openEnded }): PyramidTier => {
    const forums = dataset.forums
      .filter(({ level }) => level === id)
      .map((forum) => selectForum(forum, name, { dataset, filters, partners }));
    const aside = filters.levels.length > 0 && !filters.levels.includes(id);
    return { id, name, short, openEnded, aside, forums, count: countStances(forums) };
  });
  return {
    tiers,
    count: countStances(tiers.flatMap(({ forums }) => forums)),
    partners,
    levels: filters.levels,
    pillars: filters.pillars.map((number) => ({
      number,
      mark: dataset.frameworkNodes.find(({ pillar }) => pillar === number)?.mark ?? String(number),
    })),
    filtered: partners.length + filters.levels.length + filters.pillars.length > 0,
  };
}

interface Asked {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly partners: readonly Partner[];
}

function selectForum(forum: Forum, level: Text, { dataset, filters, partners }: Asked): PyramidForum {
  return {
    id: forum.id,
    order: dataset.forums.indexOf(forum) + 1,
    name: forum.name,
    level,
    ...forumStance(forum, filters, dataset),
    standings: partners.map(({ id, name }) => ({
      partner: id,
      name,
      ...standingWord(dataset, forum.id, id),
    })),
    cited: citedIn(forum.cites, dataset),
  };
}

function countStances(forums: readonly PyramidForum[]): StanceCount {
  const count = (is: Stance['is']) => forums.filter((forum) => forum.is === is).length;
  return { in: count('in'), out: count('out'), unknown: count('unknown'), total: forums.length };
}
