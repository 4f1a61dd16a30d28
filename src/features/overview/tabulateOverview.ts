import type { Table } from '../../charts/table';
import { overviewMessages as say } from '../../i18n/messages/overview';
import type { Figure } from './selectOverview';

/** The key figures as rows, in their order: no record, but counts of them. */
export function tabulateOverview(figures: readonly Figure[]): Table {
  return {
    caption: say.figures,
    columns: [
      { id: 'count', name: say.columns.count, numeric: true },
      { id: 'words', name: say.columns.words },
      { id: 'total', name: say.columns.total, numeric: true },
      { id: 'detail', name: say.columns.detail },
    ],
    rows: figures.map(({ id, count, words, total, detail, added }) => ({
      id,
      cells: { count, words, total, detail },
      added: added === true,
    })),
  };
}
