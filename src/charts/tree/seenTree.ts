import type { Dataset, TreeNode } from '../../dataset/model';
import { isDefault, restrictsYears, type Filters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { yearSpan } from '../../i18n/dates';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { askedOn } from '../askedOn';
import { selectStances, type NodeStance } from './selectStances';
import { countBelow } from './selectTree';

/**
 * What the tree shows, in numbers: how many items the framework has and how many of them each pillar holds; then,
 * without a filter, how many speak of partners and forums; under one, how many it keeps and what the years leave out.
 */
export function seenTree(
  dataset: Dataset,
  filters: Filters,
  stances: readonly NodeStance[] = selectStances(dataset, filters),
): Text {
  const nodes = stances.map(({ node }) => node);
  const pillars = nodes
    .filter(({ pillar }) => pillar !== undefined)
    .map((node) => ({ mark: node.mark ?? String(node.pillar), below: countBelow(node) }));
  return inARow([
    say.seenItems(nodes.length, pillars),
    ...(isDefault(dataset, filters) ? spokenOfIn(nodes) : keptBy(dataset, filters, stances)),
  ]);
}

function spokenOfIn(nodes: readonly TreeNode[]): readonly Text[] {
  const speaking = (list: 'partners' | 'forums') =>
    nodes.filter(({ links }) => (links?.[list] ?? []).length > 0).length;
  return [say.seenPartners(speaking('partners')), say.seenForums(speaking('forums'))];
}

function keptBy(dataset: Dataset, filters: Filters, stances: readonly NodeStance[]): readonly Text[] {
  const kept = stances.filter(({ stance }) => stance.is !== 'out').length;
  const { years } = filters;
  const byYears = selectStances(dataset, { partners: [], levels: [], pillars: [], years });
  const dated = byYears.filter(({ node }) => node.date !== undefined);
  const outside = dated.filter(({ stance }) => stance.is === 'out').length;
  return [
    say.seenKept(kept, stances.length, askedOn(paths.framework, dataset, filters)),
    ...(restrictsYears(dataset, filters)
      ? [say.seenDated(dated.length, outside, yearSpan(years.from, years.to))]
      : []),
  ];
}
