import { selectTree } from '../../charts/tree/selectTree';
import { tabulateTree } from '../../charts/tree/tabulateTree';
import { settleTree } from '../../charts/tree/treeMoves';
import type { Show } from '../../export/shown';
import { formOf, forms } from '../../filters/forms';
import { drawTree, drawTreeColumns } from './drawTree';
import { selectFramework } from './selectFramework';
import { sheetsOfTree } from './sheetsOfTree';

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
          picture: (frame) => drawTree(data, frame),
          columns: (room, lang) => drawTreeColumns(data, room, lang),
          sheets: (frame, room) => sheetsOfTree(dataset, filters, frame, room),
        }),
    tables: [tabulateTree(dataset, stances)],
  };
};
