import { placeTree } from '../../charts/tree/placeTree';
import { selectTree } from '../../charts/tree/selectTree';
import { tabulateTree } from '../../charts/tree/tabulateTree';
import { StillTree } from '../../charts/tree/Tree';
import { settleTree } from '../../charts/tree/treeMoves';
import type { Show } from '../../export/shown';
import { formOf, forms } from '../../filters/forms';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { selectFramework } from './selectFramework';

/** The framework as it leaves the app: the tree with the branches that are open, and all of its items as rows. */
export const showFramework: Show = (dataset, { filters, view }) => {
  const { headline, seen, stances } = selectFramework(dataset, filters);
  const tree = settleTree(dataset, view);
  // The record beside the picture does not leave with it, so that nothing is marked as chosen.
  const data = selectTree(dataset, filters, tree.open, { node: tree.node, record: null });
  return {
    title: headline,
    seen,
    picture:
      formOf(view.as, forms.framework) === 'table'
        ? null
        : (frame) => {
            const layout = placeTree(data, frame);
            return {
              element: <StillTree layout={layout} label={say.treeName[frame.lang]} />,
              ...layout.size,
            };
          },
    tables: [tabulateTree(dataset, stances)],
  };
};
