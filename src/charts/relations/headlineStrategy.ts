import { partnersOf, walkTree, type Dataset } from '../../dataset/model';
import { isDefault, restrictsYears, type Filters } from '../../filters/filters';
import { frameworkMessages } from '../../i18n/messages/framework';
import { partnerMessages, partnerUnit } from '../../i18n/messages/partners';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { inSentence } from '../../i18n/phrases';
import { same, type Text } from '../../i18n/text';
import type { NodeStance } from '../tree/selectStances';
import { ownLinks } from './ownLinks';

/**
 * The finding of the page on the strategy: how it is built up, or under a filter how many items name what was asked
 * for. The picture of relations has a finding of its own where nothing is asked for.
 */
export function headlineStrategy(
  dataset: Dataset,
  filters: Filters,
  stances: readonly NodeStance[],
  relations = false,
): Text {
  if (isDefault(dataset, filters)) return relations ? howManyName(stances) : howItIsBuilt(stances);
  const kept = stances.filter(({ stance }) => stance.is !== 'out').length;
  const asked = [filters.partners, filters.levels, filters.pillars].filter(({ length }) => length > 0).length;
  if (restrictsYears(dataset, filters)) {
    return asked === 0
      ? say.datedOutside(stances.length - kept, stances.length)
      : say.kept(kept, stances.length);
  }
  return asked === 1 ? naming(dataset, filters, stances, kept) : say.kept(kept, stances.length);
}

function howItIsBuilt(stances: readonly NodeStance[]): Text {
  const count = (kind: string) => stances.filter(({ node }) => node.kind === kind).length;
  return say.built(
    { aims: count('aim'), measures: count('measure'), achievements: count('achievement') },
    stances.length,
  );
}

function howManyName(stances: readonly NodeStance[]): Text {
  const those = stances.filter(({ node }) => ownLinks(node).some(({ kind }) => kind !== 'strategy'));
  return say.naming(those.length, stances.length);
}

/** Counts the items that name what was asked for themselves, and beside them those kept for the sake of these. */
function naming(dataset: Dataset, filters: Filters, stances: readonly NodeStance[], kept: number): Text {
  const { partners, levels, pillars } = filters;
  const chosen = dataset.frameworkNodes.filter(
    ({ pillar }) => pillar !== undefined && pillars.includes(pillar),
  );
  const sought = new Set([
    ...partners,
    ...dataset.forums.filter(({ level }) => levels.includes(level)).map(({ id }) => id),
    ...walkTree(chosen).map(({ node }) => node.id),
  ]);
  const count = stances.filter(({ node }) => ownLinks(node).some(({ record }) => sought.has(record))).length;
  return frameworkMessages.naming(what(dataset, filters, count > 0), same(''), count, kept);
}

function what(dataset: Dataset, { partners, levels, pillars }: Filters, found: boolean): Text {
  const asked = partnersOf(dataset, partners);
  const [partner] = asked;
  if (partner) {
    return asked.length === 1
      ? inSentence(partner.name)
      : say.anyOf(partnerMessages.chosen(asked.length, partnerUnit(asked)), found);
  }
  const level = dataset.forumLevels.find(({ id }) => id === levels[0]);
  if (level) {
    return levels.length === 1
      ? frameworkMessages.forumAt(level.name)
      : frameworkMessages.forumAtAny(levels.length, found);
  }
  const marks = dataset.frameworkNodes
    .filter(({ pillar }) => pillar !== undefined && pillars.includes(pillar))
    .map((node) => node.mark ?? String(node.pillar));
  return say.pillarItem(marks, found);
}
