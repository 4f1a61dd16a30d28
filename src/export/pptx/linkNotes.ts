import { slidesMessages as say } from '../../i18n/messages/slides';
import type { Lang } from '../../i18n/text';
import type { PlacedTable } from './placeTable';

/** More addresses than these are of no use to who speaks; the link of the slide leads to them all. */
const MOST = 8;

/** The full addresses of the links on one slide of a table, for its notes; empty where there are none or too many. */
export function linkNotes(rows: PlacedTable['pages'][number], lang: Lang): string {
  const links = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.links));
  const urls = [...new Set(links.map(({ url }) => url))];
  return urls.length === 0 || urls.length > MOST ? '' : [say.links[lang], ...urls].join('\n');
}
