import { timelineMessages as say } from '../../i18n/messages/timeline';
import { timelineDateMessages } from '../../i18n/messages/timelineDates';
import { joined, listed, sentenceCase } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Table } from '../table';
import { markDateWords } from './dateWords';
import { listingLines } from './markWords';
import type { TimelineData } from './selectTimeline';

/** The same consultations as rows, in the order of the source; with the added dates, where those are asked for. */
export function tabulateTimeline({ marks, dated }: TimelineData): Table {
  return {
    caption: say.table.caption(marks.length),
    columns: [
      { id: 'year', name: say.table.year, numeric: true },
      { id: 'partners', name: say.table.partners },
      { id: 'format', name: say.table.format },
      { id: 'listing', name: say.table.listing },
      ...(dated ? [{ id: 'date', name: timelineDateMessages.column }] : []),
      { id: 'source', name: say.table.source },
    ],
    rows: marks.map((mark) => ({
      id: mark.id,
      cells: {
        year: mark.year,
        partners: listed(mark.listings.map(({ partner }) => partner.name)),
        format: opened(say.format[mark.format]),
        listing: opened(joined(listingLines(mark.listings, say.table.listed))),
        ...(dated ? { date: opened(markDateWords(mark.date)) } : {}),
        source: mark.citedIn,
      },
      ...(dated ? { keys: { date: mark.date?.start ?? NO_DAY } } : {}),
      added: mark.date !== null,
    })),
  };
}

/** Sorts behind every date: a day that is not known is no first of January. */
const NO_DAY = '~';

/** Begins with a capital, as a cell does and the same words inside a sentence do not. */
function opened({ ja, en }: Text): Text {
  return { ja, en: sentenceCase(en) };
}
