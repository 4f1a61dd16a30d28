import { lanesMessages as say } from '../../i18n/messages/lanes';
import { timelineMessages } from '../../i18n/messages/timeline';
import { inARow, joined, listed, sentenceCase } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Table } from '../table';
import { listingLines } from '../timeline/markWords';
import type { LanesData } from './selectLanes';

/** The same consultations as rows, in the order of the source; which years have none is said above them. */
export function tabulateLanes({ lanes, marks }: LanesData): Table {
  const { table, row, format } = timelineMessages;
  return {
    caption: inARow([
      ...lanes.map(({ partner, count, years, empty }) => row(partner.name, count, years, empty)),
      say.notHeld,
    ]),
    columns: [
      { id: 'year', name: table.year, numeric: true },
      { id: 'partners', name: table.partners },
      { id: 'format', name: table.format },
      { id: 'listing', name: table.listing },
      { id: 'source', name: table.source },
    ],
    rows: marks.map((mark) => ({
      id: mark.id,
      cells: {
        year: mark.year,
        partners: listed(mark.listings.map(({ partner }) => partner.name)),
        format: opened(format[mark.format]),
        listing: opened(joined(listingLines(mark.listings, table.listed))),
        source: mark.citedIn,
      },
    })),
  };
}

/** Begins with a capital, as a cell does. */
function opened({ ja, en }: Text): Text {
  return { ja, en: sentenceCase(en) };
}
