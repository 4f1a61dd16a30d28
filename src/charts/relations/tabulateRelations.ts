import type { Dataset } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { citedIn } from '../../dataset/sectionName';
import type { Filters } from '../../filters/filters';
import { relationsMessages as say } from '../../i18n/messages/relations';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Table } from '../table';
import type { NodeStance } from '../tree/selectStances';
import { markedLabel } from '../tree/selectTree';
import { consultationsWith } from './consultationsWith';
import { ownLinks } from './ownLinks';

/**
 * Every link of every item, drawn or not, one a row: the item, the kind of link, the record it speaks of. Items
 * that speak of nothing have no row here; the table of items has them.
 */
export function tabulateRelations(dataset: Dataset, filters: Filters, stances: readonly NodeStance[]): Table {
  const columns = say.columns;
  const filtered = stances.some(({ stance }) => stance.is === 'out');
  return {
    caption: say.caption,
    columns: [
      { id: 'from', name: columns.from },
      { id: 'within', name: columns.within },
      { id: 'link', name: columns.link },
      { id: 'to', name: columns.to },
      { id: 'consultations', name: columns.consultations, numeric: true },
      ...(filtered ? [{ id: 'stance', name: columns.stance }] : []),
      { id: 'places', name: columns.places },
    ],
    rows: stances.flatMap(({ node, path, stance }) =>
      ownLinks(node).map(({ kind, record }) => ({
        id: `${node.id} ${record}`,
        record: node.id,
        faded: stance.is === 'out',
        cells: {
          from: markedLabel(node),
          within: path[0]?.label ?? null,
          link: say.kinds[kind],
          to: nameOf(record, dataset),
          consultations: kind === 'partners' ? consultationsWith(record, filters, dataset).length : null,
          ...(filtered ? { stance: stance.reasons.length === 0 ? null : inARow(stance.reasons) } : {}),
          places: citedIn(node.cites, dataset),
        },
      })),
    ),
  };
}

function nameOf(record: string, dataset: Dataset): Text | null {
  const entry = dataset.records.get(record);
  if (!entry) return null;
  return entry.kind === 'framework' || entry.kind === 'strategy'
    ? markedLabel(entry.value)
    : recordName(entry, dataset);
}
