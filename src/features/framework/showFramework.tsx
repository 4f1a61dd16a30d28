import type { Frame } from '../../charts/frame';
import { placeTree } from '../../charts/tree/placeTree';
import { selectTree, type TreeData } from '../../charts/tree/selectTree';
import { splitTree } from '../../charts/tree/splitTree';
import { tabulateTree } from '../../charts/tree/tabulateTree';
import { StillTree } from '../../charts/tree/Tree';
import { settleTree } from '../../charts/tree/treeMoves';
import type { Picture, Show } from '../../export/shown';
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
    ...(formOf(view.as, forms.framework) === 'table'
      ? { picture: null }
      : {
          picture: (frame) => draw(data, frame),
          // On paper every branch is open, and nothing opens or closes.
          sheets: (frame, { height, first }) => {
            const whole = selectTree(dataset, filters, dataset.frameworkBranches, {
              node: dataset.framework.id,
              record: null,
            });
            return splitTree(
              { items: whole.items.map((item) => ({ ...item, branch: 'leaf' })) },
              (part, index) => placeTree(part, frame).size.height <= (index === 0 ? first : height),
            ).map((part) => draw(part, frame));
          },
        }),
    tables: [tabulateTree(dataset, stances)],
  };
};

function draw(data: TreeData, frame: Frame): Picture {
  const layout = placeTree(data, frame);
  return { element: <StillTree layout={layout} label={say.treeName[frame.lang]} />, ...layout.size };
}
