import type { Show } from '../../export/shown';
import { seenOverview } from './seenOverview';
import { selectOverview } from './selectOverview';
import { tabulateOverview } from './tabulateOverview';

/** The first page as it leaves the app: the key figures. */
export const showOverview: Show = (dataset, { filters }) => {
  const { headline, figures } = selectOverview(dataset, filters);
  return {
    title: headline,
    seen: seenOverview(dataset, filters),
    picture: null,
    tables: [tabulateOverview(figures)],
  };
};
