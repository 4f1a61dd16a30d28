import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { Fragment, useContext, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLang } from '../i18n/useLang';
import type { DataTableProps } from './DataTable';
import { sortRows } from './sortRows';
import { StageLook } from './StageLook';
import { knownOrder, TableFrame } from './TableFrame';
import { TableRow } from './TableRow';
import { useKeptScroll } from './useKeptScroll';
import { useOnPaper } from './useOnPaper';

/** Up to this many rows are all in the page, where the browser's own search finds them. */
const ALL_IN_PAGE = 400;
/** What a row is taken to be high before it has been measured, px. */
const LIKELY_HEIGHT = 58;
/** Rows kept ready above and below what is in sight: Tab always finds the next one. */
const SPARE_ROWS = 8;
/** How far PageUp and PageDown go. */
const PAGE = 10;

/**
 * A DataTable for thousands of rows. It scrolls within itself under its headings, and above a number of rows only
 * those near what is in sight are in the page, with their places in the whole said to screen readers. The row with
 * the focus and the one opened last always are. From a row's link the arrow keys, Home, End and the page keys go to
 * other rows; before an audience the page keys, which clickers send, are left to the scenes. On paper it has all rows.
 */
export function WindowedTable(
  props: DataTableProps & {
    /** Widths of the columns in rem, by id, so that they stay as they are while rows come and go. */
    readonly widths: Readonly<Record<string, number>>;
  },
) {
  const { lang } = useLang();
  const { caption, columns, rows } = props.table;
  const order = knownOrder(props.order, columns);
  const sorted = useMemo(() => sortRows(rows, order, lang), [lang, order, rows]);
  const places = useMemo(() => new Map(sorted.map(({ id }, index) => [id, index])), [sorted]);
  const scroller = useRef<HTMLDivElement>(null);
  useKeptScroll(scroller);
  const [focused, setFocused] = useState<string | null>(null);
  const onPaper = useOnPaper();
  const windowed = sorted.length > ALL_IN_PAGE && !onPaper;

  // Closing a record gives the focus back to the row that opened it, which has to be there for that.
  const [opened, setOpened] = useState(props.selected);
  if (props.selected !== null && props.selected !== opened) setOpened(props.selected);

  const held = [focused, opened].flatMap((id) => (id === null ? [] : (places.get(id) ?? [])));
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read in this component only
  const virtualizer = useVirtualizer({
    count: sorted.length,
    enabled: windowed,
    getScrollElement: () => scroller.current,
    estimateSize: () => LIKELY_HEIGHT,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: SPARE_ROWS,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...held])].toSorted((a, b) => a - b),
  });
  const onStage = useContext(StageLook) !== null;
  const goTo = useRowFocus(scroller, virtualizer.scrollToIndex);

  const shown = windowed ? virtualizer.getVirtualItems() : null;
  const drawRow = (index: number) => {
    const row = sorted[index];
    return row === undefined ? null : (
      <TableRow
        key={row.id}
        ref={windowed ? virtualizer.measureElement : undefined}
        index={index}
        row={row}
        columns={columns}
        href={props.hrefOf(row.id)}
        selected={row.id === props.selected}
        drawCell={props.drawCell}
        note={props.noteOf?.(row.id)}
      />
    );
  };
  return (
    <div
      role="presentation"
      onFocus={({ target }) => setFocused(recordOf(target))}
      onBlur={({ relatedTarget }) => setFocused(relatedTarget && recordOf(relatedTarget))}
      onKeyDown={(event) => {
        const from = places.get(recordOf(event.target) ?? '');
        const left = onStage && event.key.startsWith('Page');
        const to = from === undefined || left ? null : rowFor(event, from, sorted.length - 1);
        const id = to === null ? undefined : sorted[to]?.id;
        if (to === null || id === undefined) return;
        event.preventDefault();
        goTo(to, id);
      }}
    >
      <TableFrame
        caption={caption}
        columns={columns}
        order={order}
        onOrder={props.onOrder}
        empty={rows.length === 0}
        widths={props.widths}
        rowCount={sorted.length + 1}
        scroller={scroller}
      >
        <tbody>
          {shown === null ? (
            sorted.map((_, index) => drawRow(index))
          ) : (
            <>
              {shown.map((item, place) => (
                <Fragment key={item.key}>
                  <Gap height={item.start - (shown[place - 1]?.end ?? 0)} columns={columns.length} />
                  {drawRow(item.index)}
                </Fragment>
              ))}
              <Gap height={virtualizer.getTotalSize() - endOf(shown)} columns={columns.length} />
            </>
          )}
        </tbody>
      </TableFrame>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td aria-hidden="true" colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function endOf(items: readonly VirtualItem[]): number {
  return items.at(-1)?.end ?? 0;
}

/**
 * Brings a row into sight and its link into focus; the row may have to come into the page first.
 * @returns to be called with the place of the row and the id of its record
 */
function useRowFocus(
  scroller: { readonly current: HTMLElement | null },
  scrollTo: (index: number) => void,
): (index: number, record: string) => void {
  const wanted = useRef<string | null>(null);
  const take = () => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector(`tr[data-record="${CSS.escape(wanted.current)}"]`);
    const link = row?.querySelector('a');
    if (!row || !link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  };
  // A row that comes into the page does so with a render.
  useEffect(take);
  return (index, record) => {
    wanted.current = record;
    take();
    if (wanted.current !== null) scrollTo(index);
  };
}

/** The place that a key goes to from a row, null for any other key. */
function rowFor(event: KeyboardEvent, from: number, last: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'PageDown':
      return Math.min(last, from + PAGE);
    case 'PageUp':
      return Math.max(0, from - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function recordOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('tr')?.getAttribute('data-record') ?? null) : null;
}
