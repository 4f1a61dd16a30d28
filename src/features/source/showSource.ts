import type { Show } from '../../export/shown';
import { headlineSource } from './headlineSource';
import { seenSource } from './seenSource';
import { selectSource } from './selectSource';
import { tabulateSource } from './tabulateSource';

/** The source section by section as it leaves the app: rows, since it has no chart. */
export const showSource: Show = (dataset) => {
  const data = selectSource(dataset);
  return {
    title: headlineSource(data),
    seen: seenSource(data),
    picture: null,
    tables: [tabulateSource(data)],
  };
};
