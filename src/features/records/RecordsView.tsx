import { useDeferredValue, useMemo } from 'react';
import { useSearch } from '../../dataset/search/useSearch';
import { useDataset } from '../../dataset/useDataset';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { defaultFilters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { knowsStandings } from '../../filters/stance';
import { useFilters } from '../../filters/useFilters';
import { useWayOut } from '../../filters/useWayOut';
import { leaveView } from '../../filters/viewUrl';
import { recordsMessages as say } from '../../i18n/messages/records';
import { useMedia } from '../../ui/useMedia';
import { ViewFrame } from '../../ui/ViewFrame';
import { WayOut } from '../../ui/WayOut';
import { WindowedTable } from '../../ui/WindowedTable';
import { ColumnMenu } from './ColumnMenu';
import { compactTable } from './compactTable';
import { CopyRows } from './CopyRows';
import { Facets, NO_FACETS } from './Facets';
import { headlineRecords } from './headlineRecords';
import { OtherLanguage } from './OtherLanguage';
import {
  askedColumns,
  columnChoices,
  columnWidths,
  COMPACT,
  shownColumns,
  usualColumns,
} from './recordColumns';
import { RecordsLine } from './RecordsLine';
import styles from './RecordsView.module.css';
import { SectionLinks } from './SectionLinks';
import { seenRecords } from './seenRecords';
import { facetsOf, isNarrowed, selectRecords, stockRecords } from './selectRecords';
import { SwitchedOff } from './SwitchedOff';
import { tabulateRecords } from './tabulateRecords';

// Paper is as narrow as a phone but shows everything.
const NARROW = 'screen and (max-width: 719.98px)';

/** Every record of every kind in one table, to be narrowed, sorted and taken along. */
export function RecordsView() {
  const dataset = useDataset();
  const { filters, view, href, push } = useFilters();
  const { onClearYears } = useWayOut();
  const added = hasSupplement(dataset);
  const stock = useMemo(() => stockRecords(dataset), [dataset]);
  const words = useDeferredValue(view.words.trim());
  const search = useSearch(words !== '');
  const hits = useMemo(() => (words === '' ? null : (search?.find(words) ?? null)), [search, words]);
  const found = useMemo(() => hits && new Set(hits.map(({ id }) => id)), [hits]);

  const { kinds, section, layer } = facetsOf(view, added);
  const data = useMemo(
    () => selectRecords(stock, filters, { kinds, section, layer }, found),
    [filters, found, kinds, layer, section, stock],
  );
  const narrowed = isNarrowed({ kinds, section, layer }, found);
  const compact = useMedia(NARROW) && view.columns.length === 0;
  const sorted = view.by?.column ?? null;
  const usual = useMemo(() => usualColumns(added, compact, sorted), [added, compact, sorted]);
  const columns = useMemo(() => shownColumns(view.columns, added, usual), [added, usual, view.columns]);
  const table = useMemo(() => {
    const said = compact ? [...new Set([...COMPACT, ...columns])] : columns;
    return tabulateRecords(data.items, said, filters, dataset);
  }, [columns, compact, data, dataset, filters]);
  const shown = useMemo(
    () => (compact ? compactTable(table, [...columns, ...(sorted === 'filter' ? [sorted] : [])]) : null),
    [columns, compact, sorted, table],
  );

  const drawCell = (record: string, column: string) => {
    const entry = dataset.records.get(record);
    if (!entry) return undefined;
    if (column === 'other') return <OtherLanguage entry={entry} />;
    if (column !== 'sections') return undefined;
    return (
      <SectionLinks
        cites={entry.cites}
        hrefOf={(at) => href({ path: paths.source, view: { ...leaveView(view), section: at } })}
      />
    );
  };
  return (
    <ViewFrame
      view="records"
      headline={headlineRecords(data, { dataset, filters, narrowed })}
      seen={seenRecords(data, dataset)}
      reading={say.reading}
      tools={
        <>
          <ColumnMenu
            choices={columnChoices(added)}
            chosen={columns}
            onChange={(chosen) => push({ view: { columns: askedColumns(chosen, usual) } })}
          />
          <CopyRows table={table} order={view.by} />
        </>
      }
    >
      <Facets counts={data.counts} layered={added} />
      <SwitchedOff
        layer={!added && view.layer !== 'all'}
        partners={!knowsStandings(dataset) && filters.partners.length > 0}
      />
      <div className={styles['records']}>
        <RecordsLine data={data} alike={hits !== null && hits.some(({ alike }) => alike)} />
        {data.items.length === 0 ? (
          <WayOut
            onClear={() => push({ filters: defaultFilters(dataset), view: NO_FACETS })}
            onClearYears={onClearYears}
          />
        ) : null}
        <WindowedTable
          table={shown?.table ?? table}
          noteOf={shown?.noteOf}
          order={view.by}
          onOrder={(by) => push({ view: { by } })}
          hrefOf={(record) => href({ view: { record } })}
          selected={view.record}
          drawCell={drawCell}
          widths={columnWidths}
        />
      </div>
    </ViewFrame>
  );
}
