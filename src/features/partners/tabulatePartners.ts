import type { Table } from '../../charts/table';
import { partnerListMessages as say } from '../../i18n/messages/partnerList';
import type { Text } from '../../i18n/text';
import { partnersShown } from './seenPartners';
import type { PartnersData } from './selectPartners';

/** The same partners as rows, in the same order. */
export function tabulatePartners(data: PartnersData): Table {
  return {
    caption: say.table.caption(partnersShown(data), data.asked),
    columns: [
      { id: 'partner', name: say.table.partner },
      { id: 'count', name: say.table.count, numeric: true },
      { id: 'years', name: say.table.years },
      { id: 'empty', name: say.table.empty },
      { id: 'source', name: say.table.source },
    ],
    rows: data.rows.map(({ partner, count, years, empty, citedIn }) => ({
      id: partner.id,
      cells: {
        partner: partner.name,
        count,
        years: yearCell(years),
        empty: yearCell(empty),
        source: citedIn,
      },
    })),
  };
}

function yearCell(years: readonly number[]): Text | null {
  if (years.length === 0) return null;
  return { ja: years.map((year) => `${year}年`).join('、'), en: years.join(', ') };
}
