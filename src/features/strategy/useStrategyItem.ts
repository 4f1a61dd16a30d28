import { useDataset } from '../../dataset/useDataset';
import type { TreeNode } from '../../dataset/model';
import { paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { strategyStance } from '../../filters/stance';
import { ownLinks } from '../../charts/relations/ownLinks';
import { selectItemLinks } from './selectItemLinks';
import { selectSlides } from './selectSlides';

/**
 * Everything that the structure says about an item, and where its links lead.
 * @param above the item above it, whose records are not repeated
 * @param beside records that are drawn as its neighbours
 */
export function useStrategyItem(node: TreeNode, above: TreeNode | null, beside: readonly string[] = []) {
  const dataset = useDataset();
  const { filters, view, href } = useFilters();
  const said = new Set([...(above ? ownLinks(above).map(({ record }) => record) : []), ...beside]);
  return {
    stance: strategyStance(node, filters, dataset),
    links: selectItemLinks(node, said, filters, dataset),
    slides: selectSlides(node.cites, dataset),
    selected: view.record === node.id,
    hrefOf: (record: string) => href({ view: { record } }),
    toConsultations: (partner: string) =>
      href({ path: paths.timeline, filters: { partners: [partner] }, view: leaveView(view) }),
    toSection: (section: string) => href({ path: paths.source, view: { ...leaveView(view), section } }),
  };
}
