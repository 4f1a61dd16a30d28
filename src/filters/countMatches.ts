import { walkTree, type Dataset } from '../dataset/model';
import { passes, type Filters } from './filters';
import { forumStance, knowsStandings, nodeStance, strategyStance } from './stance';

/** How many records of a kind the filter finds, out of how many. */
interface Matches {
  readonly shown: number;
  readonly total: number;
}

/** What the filter finds, by kind of record. */
export interface MatchCounts {
  readonly consultations: Matches;
  /** Partners with at least one consultation found. */
  readonly partners: Matches;
  /**
   * `unknown`: forums for which the standing of the chosen partners is not documented. `levels`: how many levels the
   * forums found are on. `added`: partners are chosen and added facts say which forums they are in.
   */
  readonly forums: Matches & {
    readonly unknown: number;
    readonly levels: number;
    readonly added: boolean;
  };
  readonly nodes: Matches;
  /** Items of the strategy. */
  readonly strategy: Matches;
}

/** Counts the records that the filter finds; a trilateral is one consultation with two partners. */
export function countMatches(dataset: Dataset, filters: Filters): MatchCounts {
  const found = dataset.consultations.filter((consultation) => passes(consultation, filters));
  const partners = new Set(found.flatMap((consultation) => consultation.partners));
  const chosen = (id: string) => filters.partners.length === 0 || filters.partners.includes(id);
  const forums = dataset.forums.map((forum) => ({
    level: forum.level,
    is: forumStance(forum, filters, dataset).is,
  }));
  const inForums = forums.filter(({ is }) => is === 'in');
  const nodes = walkTree([dataset.framework]).map(({ path }) => nodeStance(path, filters, dataset).is);
  const strategy = walkTree(dataset.strategy).map(({ node }) => strategyStance(node, filters, dataset).is);
  return {
    consultations: { shown: found.length, total: dataset.consultations.length },
    partners: { shown: [...partners].filter(chosen).length, total: dataset.partners.length },
    forums: {
      shown: inForums.length,
      total: forums.length,
      unknown: forums.filter(({ is }) => is === 'unknown').length,
      levels: new Set(inForums.map(({ level }) => level)).size,
      added: filters.partners.length > 0 && knowsStandings(dataset),
    },
    nodes: { shown: nodes.filter((is) => is === 'in').length, total: nodes.length },
    strategy: { shown: strategy.filter((is) => is === 'in').length, total: strategy.length },
  };
}
