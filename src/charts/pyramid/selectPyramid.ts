import type { Dataset, Forum, Partner, Section } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { forumStance, type Stance } from '../../filters/stance';
import type { Text } from '../../i18n/text';
import { standingWord, type PartnerStanding } from './standingWord';

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
  readonly sections: readonly Section[];
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
  /** What the filter asks for that can fade a forum. */
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
  const tiers = dataset.forumLevels.map(({ id, name, short, openEnded }): PyramidTier => {
    const forums = dataset.forums
      .filter(({ level }) => level === id)
      .map((forum) => selectForum(forum, name, dataset, filters));
    const aside = filters.levels.length > 0 && !filters.levels.includes(id);
    return { id, name, short, openEnded, aside, forums, count: countStances(forums) };
  });
  return {
    tiers,
    count: countStances(tiers.flatMap(({ forums }) => forums)),
    partners: filters.partners.flatMap((id) => dataset.partnerById.get(id) ?? []),
    levels: filters.levels,
    pillars: filters.pillars.map((number) => ({
      number,
      mark: dataset.frameworkNodes.find(({ pillar }) => pillar === number)?.mark ?? String(number),
    })),
    filtered: filters.partners.length + filters.levels.length + filters.pillars.length > 0,
  };
}

function selectForum(forum: Forum, level: Text, dataset: Dataset, filters: Filters): PyramidForum {
  return {
    id: forum.id,
    order: dataset.forums.indexOf(forum) + 1,
    name: forum.name,
    level,
    is: forumStance(forum, filters, dataset).is,
    reasons: forumStance(forum, { ...filters, partners: [] }, dataset).reasons,
    standings: filters.partners.map((partner) => ({
      partner,
      name: dataset.partnerById.get(partner)?.name ?? { ja: partner, en: partner },
      ...standingWord(dataset, forum.id, partner),
    })),
    sections: forum.cites.flatMap((id) => dataset.sectionById.get(id) ?? []),
  };
}

function countStances(forums: readonly PyramidForum[]): StanceCount {
  const count = (is: Stance['is']) => forums.filter((forum) => forum.is === is).length;
  return { in: count('in'), out: count('out'), unknown: count('unknown'), total: forums.length };
}
