import { forumsMessages as say } from '../../i18n/messages/forums';
import { standingMessages } from '../../i18n/messages/standing';
import { joined } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Table, TableColumn } from '../table';
import type { PyramidData, PyramidForum } from './selectPyramid';

/** The pyramid as rows, one a forum in the source's order; what the filter leaves out stays and says why. */
export function tabulatePyramid(data: PyramidData): Table {
  const columns: TableColumn[] = [
    { id: 'order', name: say.columnOrder, numeric: true },
    { id: 'forum', name: say.columnName },
    { id: 'level', name: say.columnLevel },
    ...(data.partners.length > 0 ? [{ id: 'standing', name: say.columnStanding }] : []),
    ...(data.filtered ? [{ id: 'filter', name: say.columnReason }] : []),
    { id: 'sources', name: say.columnSources },
  ];
  return {
    caption: say.caption,
    columns,
    rows: data.tiers
      .flatMap(({ forums }) => forums)
      .toSorted((one, other) => one.order - other.order)
      .map((forum) => ({
        id: forum.id,
        cells: {
          order: forum.order,
          forum: forum.name,
          level: forum.level,
          ...(data.partners.length > 0 ? { standing: standingsCell(forum) } : {}),
          ...(data.filtered ? { filter: say.because(say[forum.is], forum.reasons) } : {}),
          sources: forum.cited,
        },
        faded: forum.is === 'out',
        added: forum.standings.some(({ word }) => word !== 'unknown'),
      })),
  };
}

function standingsCell({ standings }: PyramidForum): Text {
  return joined(standings.map((standing) => say.standing(standing, standingMessages[standing.word])));
}
