import { isGlossaryId } from '../dataset/isGlossaryId';
import type { Dataset, RecordEntry } from '../dataset/model';
import { hasSupplement } from '../dataset/withoutSupplement';
import { addressMessages as say } from '../i18n/messages/address';
import type { Lang, Text } from '../i18n/text';
import { readKnown, readWord, type Ignored, type Read } from './addressParts';
import { normalise } from './filters';
import { FILTER_PARAMS } from './filtersUrl';
import { ALL_FORMS, formsAt, type As } from './forms';
import { formatOpen, parseOpen } from './openBranches';
import { RECORD_COLUMNS, type RecordColumn } from './recordColumns';
import { formatOrder, readOrder, type TableOrder } from './tableOrder';

export type Theme = 'system' | 'light' | 'dark';
export type RowOrder = 'first' | 'count' | 'name';
/** How finely consultations are placed: by year as printed, or by day where an added fact gives it. */
export type Dates = 'printed' | 'added';
/** Whether facts from outside the source are shown at all. */
export type Supplement = 'on' | 'off';
/** Records about which there are added facts, those about which there are none, or both. */
export type Layer = 'all' | 'source' | 'added';
export type RecordKind = RecordEntry['kind'];

export const RECORD_KINDS: readonly RecordKind[] = [
  'partner',
  'consultation',
  'forumLevel',
  'forum',
  'framework',
  'strategy',
  'document',
  'agency',
  'milestone',
];
/** A comparison shows at most this many partners, the one of a profile's page among them. */
export const MOST_COMPARED = 4;

/** Everything in the address besides the filter: how the reader looks at what was asked for. */
export interface ViewState {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly supplement: Supplement;
  /** Shown inside another page: without the frame of the app, but with the line about the source. */
  readonly embed: boolean;
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
  readonly dates: Dates;
  /** The further lane below the timeline. */
  readonly lane: 'none' | 'milestones';
  /** Partners chosen to be compared, in the order they were chosen; on a profile, beside the page's own. */
  readonly compared: readonly string[];
  /** The section of the source that the page is on, or that records are looked for in. */
  readonly section: string | null;
  /** The term that the glossary is on. */
  readonly term: string | null;
  /** What the reader looks for among the records. */
  readonly words: string;
  readonly kinds: readonly RecordKind[];
  readonly layer: Layer;
  /** Columns of the table of records beyond its first; empty for the usual ones. */
  readonly columns: readonly RecordColumn[];
}

/** The parameters of the address that hold the view. */
const VIEW_PARAMS = [
  'lang',
  'theme',
  'supplement',
  'embed',
  'record',
  'as',
  'sort',
  'by',
  'open',
  'node',
  'dates',
  'lane',
  'with',
  'section',
  'term',
  'q',
  'kinds',
  'layer',
  'columns',
] as const;

/** What belongs to one view only, at its default: left behind when going to another view. */
export function leaveView({ as }: ViewState): Partial<ViewState> {
  return {
    as: as === 'table' ? 'table' : 'chart',
    by: null,
    node: null,
    compared: [],
    section: null,
    term: null,
    words: '',
    kinds: [],
    layer: 'all',
    columns: [],
  };
}

/** The language of the address, Japanese when none is given; it is needed before any dataset is there. */
export function parseLang(params: URLSearchParams): Read<Lang> {
  return readWord<Lang>(params, 'lang', ['ja', 'en'], 'ja', say.unknownWord(['ja', 'en']));
}

/** The theme of the address; by default the one of the reader's system. */
export function parseTheme(params: URLSearchParams): Read<Theme> {
  const words = ['system', 'light', 'dark'] as const;
  return readWord<Theme>(params, 'theme', words, 'system', say.unknownWord(words));
}

/** Whether added facts are shown; needed to know which dataset the rest of the address is about. */
export function parseSupplement(params: URLSearchParams): Read<Supplement> {
  return readWord<Supplement>(params, 'supplement', ['on', 'off'], 'on', say.unknownWord(['on', 'off']));
}

/** Whether the view is inside another page; needed to know which frame to put around it. */
export function parseEmbed(params: URLSearchParams): Read<boolean> {
  const { value, ignored } = readOne(params, 'embed', ['0', '1']);
  return { value: value === '1', ignored };
}

/**
 * Reads the view from the address. Total, like parseFilters. The inverse of formatView.
 * @param path the screen, which knows its own forms and columns; null where it does not matter
 */
export function parseView(
  params: URLSearchParams,
  dataset: Dataset,
  path: string | null = null,
): Read<ViewState> {
  const { sectionById, partnerById, records } = dataset;
  const forms = path === null ? ALL_FORMS : formsAt(path);
  const read = {
    lang: parseLang(params),
    theme: parseTheme(params),
    supplement: parseSupplement(params),
    embed: parseEmbed(params),
    record: readId(params, 'record', (id) => records.has(id), say.unknownRecord),
    as: readWord<As>(params, 'as', forms, 'chart', say.unknownWord(forms)),
    sort: readOne<RowOrder>(params, 'sort', ['first', 'count', 'name']),
    by: readOrder(params, path),
    open: parseOpen(params, dataset),
    node: readId(params, 'node', (id) => records.get(id)?.kind === 'framework', say.unknownRecord),
    dates: readOne<Dates>(params, 'dates', ['printed', 'added']),
    lane: readOne<ViewState['lane']>(params, 'lane', ['none', 'milestones']),
    compared: readCompared(params, (id) => partnerById.has(id)),
    section: readId(params, 'section', (id) => sectionById.has(id), say.unknownSection),
    term: readTerm(params, dataset),
    words: { value: params.get('q') ?? '', ignored: [] },
    kinds: readKinds(params),
    layer: readOne<Layer>(params, 'layer', ['all', 'source', 'added']),
    columns: readKnown(
      params,
      'columns',
      (word) => RECORD_COLUMNS.find((column) => column === word),
      say.unknownColumn,
    ),
  };
  return {
    value: {
      lang: read.lang.value,
      theme: read.theme.value,
      supplement: read.supplement.value,
      embed: read.embed.value,
      record: read.record.value,
      as: read.as.value,
      sort: read.sort.value,
      by: read.by.value,
      open: read.open.value,
      node: read.node.value,
      dates: read.dates.value,
      lane: read.lane.value,
      compared: read.compared.value,
      section: read.section.value,
      term: read.term.value,
      words: read.words.value,
      kinds: read.kinds.value,
      layer: read.layer.value,
      columns: read.columns.value,
    },
    ignored: Object.values(read).flatMap(({ ignored }) => ignored),
  };
}

/** Writes the view as pairs of the address, defaults omitted. The inverse of parseView. */
export function formatView(view: ViewState, dataset: Dataset): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [
    ['lang', unless('ja', view.lang)],
    ['theme', unless('system', view.theme)],
    ['supplement', unless('on', view.supplement)],
    ['embed', view.embed ? '1' : ''],
    ['as', unless('chart', view.as)],
    ['sort', unless('first', view.sort)],
    ['dates', unless('printed', view.dates)],
    ['lane', unless('none', view.lane)],
    ['with', view.compared.join(',')],
    ['q', view.words],
    ['kinds', view.kinds.join(',')],
    ['section', view.section ?? ''],
    ['layer', unless('all', view.layer)],
    ['columns', view.columns.join(',')],
    ['by', formatOrder(view.by)],
    ['open', formatOpen(view.open, dataset)],
    ['node', view.node ?? ''],
    ['term', view.term ?? ''],
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

function unless(usual: string, word: string): string {
  return word === usual ? '' : word;
}

/** One of the words, of which the first is the default. */
function readOne<Word extends string>(
  params: URLSearchParams,
  param: string,
  words: readonly [Word, ...Word[]],
): Read<Word> {
  return readWord(params, param, words, words[0], say.unknownWord(words));
}

function readId(
  params: URLSearchParams,
  param: string,
  known: (id: string) => boolean,
  reason: Text,
): Read<string | null> {
  const id = params.get(param);
  if (id === null || id === '') return { value: null, ignored: [] };
  return known(id) ? { value: id, ignored: [] } : { value: null, ignored: [{ param, value: id, reason }] };
}

/** Most terms are added facts: with those switched off, a term that is not there is hidden and no mistake. */
function readTerm(params: URLSearchParams, dataset: Dataset): Read<string | null> {
  const read = readId(params, 'term', (id) => isGlossaryId(id, dataset), say.unknownTerm);
  return hasSupplement(dataset) ? read : { value: read.value, ignored: [] };
}

function readCompared(params: URLSearchParams, known: (id: string) => boolean): Read<readonly string[]> {
  const { value, ignored } = readKnown(
    params,
    'with',
    (word) => (known(word) ? word : undefined),
    say.unknownPartner,
  );
  const more = value
    .slice(MOST_COMPARED)
    .map((id) => ({ param: 'with', value: id, reason: say.tooManyCompared(MOST_COMPARED) }));
  return { value: value.slice(0, MOST_COMPARED), ignored: [...ignored, ...more] };
}

/** Kinds in their one order; all of them is the same as none. */
function readKinds(params: URLSearchParams): Read<readonly RecordKind[]> {
  const reason = say.unknownWord(RECORD_KINDS);
  const read = readKnown(params, 'kinds', (word) => RECORD_KINDS.find((kind) => kind === word), reason);
  return { value: normalise(read.value, RECORD_KINDS), ignored: read.ignored };
}
