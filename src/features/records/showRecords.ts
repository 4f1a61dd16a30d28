import { searchOf } from '../../dataset/search/searchOf';
import { hasSupplement } from '../../dataset/withoutSupplement';
import type { Show } from '../../export/shown';
import { headlineRecords } from './headlineRecords';
import { shownColumns } from './recordColumns';
import { facetsOf, isNarrowed, selectRecords, stockRecords } from './selectRecords';
import { seenRecords } from './seenRecords';
import { tabulateRecords } from './tabulateRecords';

/** The records as they leave the app: the rows that the filter, the facets and the words let through. */
export const showRecords: Show = async (dataset, { filters, view }) => {
  const words = view.words.trim();
  const hits = words === '' ? null : (await searchOf(dataset)).find(words);
  const found = hits && new Set(hits.map(({ id }) => id));
  const added = hasSupplement(dataset);
  const facets = facetsOf(view, added);
  const data = selectRecords(stockRecords(dataset), filters, facets, found);
  return {
    title: headlineRecords(data, { dataset, filters, narrowed: isNarrowed(facets, found) }),
    seen: seenRecords(data, dataset),
    picture: null,
    tables: [tabulateRecords(data.items, shownColumns(view.columns, added), filters, dataset)],
  };
};
