import { standingWord } from '../../charts/standingWord';
import type { Table, TableRow } from '../../charts/table';
import { partnersOf, type Dataset, type RecordEntry } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { citedIn } from '../../dataset/sectionName';
import type { Filters } from '../../filters/filters';
import type { RecordColumn } from '../../filters/recordColumns';
import { milestoneDate } from '../../filters/recordTraits';
import { knowsStandings } from '../../filters/stance';
import { formatDate, formatDateOrInterval } from '../../i18n/dates';
import { forumsMessages } from '../../i18n/messages/forums';
import { recordKindMessages } from '../../i18n/messages/recordKinds';
import { recordsMessages as say } from '../../i18n/messages/records';
import { standingMessages } from '../../i18n/messages/standing';
import { joined } from '../../i18n/phrases';
import { same, type Text } from '../../i18n/text';
import type { RecordItem } from './selectRecords';

/** The records as rows, in the order of the source, with the columns asked for. */
export function tabulateRecords(
  items: readonly RecordItem[],
  columns: readonly RecordColumn[],
  filters: Filters,
  dataset: Dataset,
): Table {
  const undecided = items.some((item) => item.undecided);
  const cellOf = cellsOf(filters, dataset);
  return {
    caption: say.caption,
    columns: [
      { id: 'name', name: say.name },
      ...columns.map((id) => ({ id, name: say.columns[id], repeats: id === 'other' })),
      ...(undecided ? [{ id: 'filter', name: say.filter }] : []),
    ],
    rows: items.map((item): TableRow => {
      const name = recordName(item.entry, dataset);
      const date = dateOf(item, dataset);
      return {
        id: item.entry.id,
        cells: {
          name,
          ...Object.fromEntries(columns.map((id) => [id, cellOf({ ...item, name, date }, id)])),
          ...(undecided ? { filter: item.undecided ? say.undecided : null } : {}),
        },
        ...(date === null ? {} : { keys: { date: date.starts } }),
        added:
          (date?.added === true && columns.includes('date')) ||
          (columns.includes('partners') && isSeated(item.entry, filters, dataset)),
      };
    }),
  };
}

/** A date in words, and as ISO 8601 from its start; `added` where it is an added fact. */
interface DateCell {
  readonly words: Text;
  readonly starts: string;
  readonly added?: boolean;
}

interface NamedItem extends RecordItem {
  readonly name: Text;
  readonly date: DateCell | null;
}

function cellsOf(filters: Filters, dataset: Dataset): (item: NamedItem, column: RecordColumn) => Text | null {
  const levels = new Map(dataset.forumLevels.map(({ id, short }) => [id, short]));
  const marks = new Map(
    dataset.frameworkNodes.flatMap(({ pillar, mark }) =>
      pillar === undefined ? [] : [[pillar, same(mark ?? String(pillar))]],
    ),
  );
  return (item, column) => {
    const { entry, traits, added, name, date } = item;
    switch (column) {
      case 'other':
        return { ja: name.en, en: name.ja };
      case 'kind':
        return recordKindMessages[entry.kind];
      case 'date':
        return date?.words ?? null;
      case 'partners':
        return entry.kind === 'forum'
          ? standings(entry, filters, dataset)
          : orNothing(partnersOf(dataset, traits.partners).map((partner) => partner.name));
      case 'level':
        return orNothing(traits.levels.flatMap((id) => levels.get(id) ?? []));
      case 'pillar':
        return orNothing(traits.pillars.flatMap((pillar) => marks.get(pillar) ?? []));
      case 'sections':
        return citedIn(entry.cites, dataset);
      case 'layer':
        return added ? say.layers.added : say.layers.source;
    }
  };
}

/** The chosen partners in a forum, which are added facts; nothing where none are chosen or none are known. */
function standings(
  forum: Extract<RecordEntry, { readonly kind: 'forum' }>,
  filters: Filters,
  dataset: Dataset,
): Text | null {
  if (!knowsStandings(dataset)) return null;
  const chosen = partnersOf(dataset, filters.partners).map(({ id, name }) => {
    const standing = standingWord(dataset, forum.id, id);
    return forumsMessages.standing({ ...standing, name }, standingMessages[standing.word]);
  });
  return chosen.length === 0 ? null : say.byAddedFacts(joined(chosen));
}

/** Whether anything is known of how the chosen partners stand to a forum. */
function isSeated(entry: RecordEntry, filters: Filters, dataset: Dataset): boolean {
  return (
    entry.kind === 'forum' &&
    filters.partners.some((partner) => standingWord(dataset, entry.id, partner).word !== 'unknown')
  );
}

/** The date of a record; a partner has the years in which it is listed. */
function dateOf({ entry, traits }: RecordItem, dataset: Dataset): DateCell | null {
  switch (entry.kind) {
    case 'consultation':
      return printed(String(entry.value.year));
    case 'partner': {
      const years = [...new Set(traits.years.map(({ from }) => from))].toSorted((a, b) => a - b);
      const [first] = years;
      return first === undefined
        ? null
        : { words: joined(years.map((year) => formatDate(String(year)))), starts: String(first) };
    }
    case 'framework':
    case 'strategy':
    case 'document':
      return printed(entry.value.date);
    case 'milestone': {
      const date = milestoneDate(entry.id, dataset);
      const words = printed(date?.value);
      return words && date?.added === true
        ? { ...words, words: say.byAddedFacts(words.words), added: true }
        : words;
    }
    case 'forumLevel':
    case 'forum':
    case 'agency':
      return null;
  }
}

function printed(date: string | undefined): DateCell | null {
  return date === undefined
    ? null
    : { words: formatDateOrInterval(date), starts: date.split('/')[0] ?? date };
}

function orNothing(names: readonly Text[]): Text | null {
  return names.length === 0 ? null : joined(names);
}
