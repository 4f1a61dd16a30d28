import type { Dataset } from '../dataset/model';
import { addressMessages as say } from '../i18n/messages/address';
import type { Lang } from '../i18n/text';
import { readWord, type Ignored, type Read } from './addressParts';
import { FILTER_PARAMS } from './filtersUrl';
import { formatOpen, parseOpen } from './openBranches';

export type Theme = 'system' | 'light' | 'dark';
type As = 'chart' | 'table';
export type RowOrder = 'first' | 'count' | 'name';

/** How a table is sorted: by which column, and which way. */
interface TableOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Everything in the address besides the filter: how the reader looks at what was asked for. */
export interface ViewState {
  readonly lang: Lang;
  readonly theme: Theme;
  /** The record in the inspector. */
  readonly record: string | null;
  readonly as: As;
  /** The order of the timeline's rows. */
  readonly sort: RowOrder;
  /** The order of the table, null for the order of the source. */
  readonly by: TableOrder | null;
  /** Framework nodes whose branches are open. */
  readonly open: readonly string[];
  /** The framework node that the keyboard is on. */
  readonly node: string | null;
}

/** The parameters of the address that hold the view. */
const VIEW_PARAMS = ['lang', 'theme', 'record', 'as', 'sort', 'by', 'open', 'node'] as const;

/** The language of the address, Japanese when none is given; it is needed before any dataset is there. */
export function parseLang(params: URLSearchParams): Read<Lang> {
  return readWord<Lang>(params, 'lang', ['ja', 'en'], 'ja', say.unknownWord(['ja', 'en']));
}

/** The theme of the address; by default the one of the reader's system. */
export function parseTheme(params: URLSearchParams): Read<Theme> {
  const words = ['system', 'light', 'dark'] as const;
  return readWord<Theme>(params, 'theme', words, 'system', say.unknownWord(words));
}

/** Reads the view from the address. Total, like parseFilters. The inverse of formatView. */
export function parseView(params: URLSearchParams, dataset: Dataset): Read<ViewState> {
  const lang = parseLang(params);
  const theme = parseTheme(params);
  const as = readWord<As>(params, 'as', ['chart', 'table'], 'chart', say.unknownWord(['chart', 'table']));
  const orders = ['first', 'count', 'name'] as const;
  const sort = readWord<RowOrder>(params, 'sort', orders, 'first', say.unknownWord(orders));
  const record = readId(params, 'record', (id) => dataset.records.has(id));
  const node = readId(params, 'node', (id) => dataset.records.get(id)?.kind === 'framework');
  const open = parseOpen(params, dataset);
  const by = readOrder(params);
  return {
    value: {
      lang: lang.value,
      theme: theme.value,
      record: record.value,
      as: as.value,
      sort: sort.value,
      by: by.value,
      open: open.value,
      node: node.value,
    },
    ignored: [lang, theme, record, as, sort, by, node, open].flatMap(({ ignored }) => ignored),
  };
}

/** Writes the view as pairs of the address, defaults omitted. The inverse of parseView. */
export function formatView(view: ViewState, dataset: Dataset): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [
    ['lang', view.lang === 'ja' ? '' : view.lang],
    ['theme', view.theme === 'system' ? '' : view.theme],
    ['as', view.as === 'chart' ? '' : view.as],
    ['sort', view.sort === 'first' ? '' : view.sort],
    ['by', formatOrder(view.by)],
    ['open', formatOpen(view.open, dataset)],
    ['node', view.node ?? ''],
    ['record', view.record ?? ''],
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** Parameters that no part of the app knows, such as a misspelt one: reported, so that a broken link is noticed. */
export function unknownParams(params: URLSearchParams): readonly Ignored[] {
  const known: readonly string[] = [...FILTER_PARAMS, ...VIEW_PARAMS];
  return [...new Set(params.keys())]
    .filter((param) => !known.includes(param))
    .map((param) => ({ param, value: params.getAll(param).join(','), reason: say.unknownParam }));
}

function readId(params: URLSearchParams, param: string, known: (id: string) => boolean): Read<string | null> {
  const id = params.get(param);
  if (id === null || id === '') return { value: null, ignored: [] };
  return known(id)
    ? { value: id, ignored: [] }
    : { value: null, ignored: [{ param, value: id, reason: say.unknownRecord }] };
}

/** `year` is ascending, `-year` descending. Which columns there are is the table's own knowledge. */
function readOrder(params: URLSearchParams): Read<TableOrder | null> {
  const written = params.get('by') ?? '';
  if (written === '') return { value: null, ignored: [] };
  const [, minus = '', column] = /^(-?)([a-z][a-zA-Z]*)$/.exec(written) ?? [];
  if (column === undefined) {
    return { value: null, ignored: [{ param: 'by', value: written, reason: say.unknownOrder }] };
  }
  return { value: { column, direction: minus === '' ? 'ascending' : 'descending' }, ignored: [] };
}

function formatOrder(order: TableOrder | null): string {
  if (order === null) return '';
  return order.direction === 'descending' ? `-${order.column}` : order.column;
}
