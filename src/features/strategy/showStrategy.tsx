import { lightRelations } from '../../charts/relations/lightRelations';
import { placeRelations } from '../../charts/relations/placeRelations';
import { StillRelations } from '../../charts/relations/Relations';
import { tabulateRelations } from '../../charts/relations/tabulateRelations';
import { tabulateStrategy } from '../../charts/relations/tabulateStrategy';
import { withKey } from '../../export/key/withKey';
import type { Show } from '../../export/shown';
import { relationsKeyEntries } from './relationsKeyEntries';
import { selectStrategyView } from './selectStrategyView';

/**
 * The strategy as it leaves the app: the picture of what its items name where that is shown, and the rows. The
 * outline is a text and has no picture; its rows are its items.
 */
export const showStrategy: Show = (dataset, { filters, view }) => {
  const { as, headline, seen, stances, relations } = selectStrategyView(dataset, filters, view);
  const lit = lightRelations(relations, view.record);
  const items = tabulateStrategy(dataset, stances);
  return {
    title: headline,
    seen,
    picture:
      as === 'relations'
        ? (frame) => {
            const layout = placeRelations(relations, frame);
            const element = <StillRelations layout={layout} lang={frame.lang} lit={lit} />;
            return withKey({ element, ...layout.size }, relationsKeyEntries, frame);
          }
        : null,
    tables: as === 'chart' ? [items] : [items, tabulateRelations(dataset, filters, stances)],
  };
};
