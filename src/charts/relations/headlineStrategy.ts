import { partnersOf, walkTree, type Dataset } from '../../dataset/model';
import { isDefault, type Filters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { frameworkMessages } from '../../i18n/messages/framework';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { eitherOf, inSentence } from '../../i18n/phrases';
import { same, type Text } from '../../i18n/text';
import type { NodeStance } from '../tree/selectStances';
import { askedOn } from '../askedOn';
import { chosenYears } from './chosenYears';
import { ownLinks } from './ownLinks';

/**
 * The finding of the page on the strategy: how it is built up, or under a filter how many items speak of what was asked
 * for. The picture of relations has a finding of its own where nothing is asked for.
 */
export function headlineStrategy(
  dataset: Dataset,
  filters: Filters,
  stances: readonly NodeStance[],
  relations = false,
): Text {
  if (isDefault(dataset, filters)) return relations ? howManySpeak(stances) : howItIsBuilt(stances);
  const kept = stances.filter(({ stance }) => stance.is !== 'out').length;
  const asked = [filters.partners, filters.levels, filters.pillars].filter(({ length }) => length > 0).length;
  const years = chosenYears(dataset, filters);
  if (years !== null && asked === 0) return say.datedOutside(stances.length - kept, stances.length, years);
  if (years === null && asked === 1) return speaking(dataset, filters, stances, kept);
  return say.kept(kept, stances.length, askedOn(paths.strategy, dataset, filters));
}

function howItIsBuilt(stances: readonly NodeStance[]): Text {
  const count = (kind: string) => stances.filter(({ node }) => node.kind === kind).length;
  return say.built(
    { aims: count('aim'), measures: count('measure'), achievements: count('achievement') },
    stances.length,
  );
}

function howManySpeak(stances: readonly NodeStance[]): Text {
  const those = stances.filter(({ node }) => ownLinks(node).some(({ kind }) => kind !== 'strategy'));
  return say.speaking(those.length, stances.length);
}

/**
 * Counts the items that speak of what was asked for, themselves or through their heading, and beside them those kept
 * for the sake of these.
 */
function speaking(dataset: Dataset, filters: Filters, stances: readonly NodeStance[], kept: number): Text {
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
  return frameworkMessages.speaking(what(dataset, filters), same(''), count, kept);
}

/** The one part of the filter that asks for something. */
function what(dataset: Dataset, { partners, levels, pillars }: Filters): Text {
  const asked = partnersOf(dataset, partners);
  if (asked.length > 0) return eitherOf(asked.map(({ name }) => inSentence(name)));
  const chosen = dataset.forumLevels.filter(({ id }) => levels.includes(id));
  if (chosen.length > 0) return frameworkMessages.forumAt(chosen.map(({ name }) => name));
  const marks = dataset.frameworkNodes
    .filter(({ pillar }) => pillar !== undefined && pillars.includes(pillar))
    .map((node) => node.mark ?? String(node.pillar));
  return say.pillars(marks);
}
