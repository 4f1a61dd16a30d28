import type { Table, TableRow } from '../../charts/table';
import type { Dataset } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import { profileMessages as say } from '../../i18n/messages/profile';
import { inARow } from '../../i18n/phrases';
import type { ProfileData } from './selectProfile';

/** What speaks of a partner as rows, in the order and the groups of its page. */
export function tabulateItems(data: ProfileData, dataset: Dataset): Table {
  const { partner, itemsInAll } = data;
  const { items } = say;
  const groups = ['framework', 'strategy', 'documents', 'milestones'] as const;
  const none = data.framework.length + data.strategy.length === 0;
  return {
    caption: inARow([
      say.items.caption(partner.name),
      none ? items.none(partner.name, itemsInAll) : items.note,
    ]),
    columns: [
      { id: 'item', name: items.columns.item },
      { id: 'group', name: items.columns.group },
      { id: 'within', name: items.columns.within },
      { id: 'date', name: items.columns.date },
      { id: 'source', name: items.columns.source },
    ],
    rows: groups.flatMap((group) =>
      data[group].map(({ id, name, date, added, within, cites }): TableRow => ({
        id,
        cells: { item: name, group: items[group], within, date, source: citedIn(cites, dataset) },
        added,
      })),
    ),
  };
}
