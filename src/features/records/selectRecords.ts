import { rollup } from 'd3';
import { addedRecords } from '../../dataset/addedRecords';
import type { Dataset, RecordEntry } from '../../dataset/model';
import type { Filters } from '../../filters/filters';
import { recordStance } from '../../filters/recordStance';
import { recordTraits, type RecordTraits } from '../../filters/recordTraits';
import { RECORD_KINDS, type Layer, type RecordKind, type ViewState } from '../../filters/viewUrl';

/** A record as the table shows it. */
export interface RecordItem {
  readonly entry: RecordEntry;
  readonly traits: RecordTraits;
  /** There are facts about it from outside the source. */
  readonly added: boolean;
  /** The filter cannot decide: whether the chosen partners sit in this forum is not documented. */
  readonly undecided: boolean;
}

/** What the reader narrows the records by on this view, beyond the one filter. */
export type Facets = Pick<ViewState, 'kinds' | 'section' | 'layer'>;

/** How many records match what is asked for, and of how many more that is not documented: all of them have rows. */
export interface Tally {
  readonly matching: number;
  readonly undecided: number;
}

/** The facets that the address asks for; without added facts there are no layers to tell records apart by. */
export function facetsOf({ kinds, section, layer }: Facets, added: boolean): Facets {
  return { kinds, section, layer: added ? layer : 'all' };
}

/** True where the table's own conditions or the words looked for are in force. */
export function isNarrowed({ kinds, section, layer }: Facets, found: ReadonlySet<string> | null): boolean {
  return found !== null || kinds.length > 0 || section !== null || layer !== 'all';
}

/** The records that each choice of a facet would show, with everything else as it is. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<RecordKind, Tally>;
  /** Sections without any record are left out. */
  readonly sections: ReadonlyMap<string, Tally>;
  readonly layers: Readonly<Record<Layer, Tally>>;
  /** Without the sections. */
  readonly anySection: Tally;
}

/** None at all. */
export const NO_RECORDS: Tally = { matching: 0, undecided: 0 };

/** Counts what matches and what is not documented, in the one way in which all counts of this view are made. */
export function tally(items: readonly RecordItem[]): Tally {
  const undecided = items.filter((item) => item.undecided).length;
  return { matching: items.length - undecided, undecided };
}

export interface RecordsData {
  /** What is shown, in the order of the source. */
  readonly items: readonly RecordItem[];
  readonly total: number;
  readonly counts: FacetCounts;
}

/** Every record of a dataset with what can be asked of it; the part that no filter changes. */
export interface RecordStock {
  readonly dataset: Dataset;
  readonly traits: ReadonlyMap<string, RecordTraits>;
  readonly added: ReadonlySet<string>;
}

/** Works out once for a dataset what every choice of the reader is then answered from. */
export function stockRecords(dataset: Dataset): RecordStock {
  return { dataset, traits: recordTraits(dataset), added: addedRecords(dataset) };
}

/**
 * The records that the filter, the facets and the words let through.
 * @param found ids of the records that hold the words; null where no words are looked for
 */
export function selectRecords(
  { dataset, traits, added }: RecordStock,
  filters: Filters,
  facets: Facets,
  found: ReadonlySet<string> | null,
): RecordsData {
  const asked = [...dataset.records.values()].flatMap((entry): readonly RecordItem[] => {
    const own = traits.get(entry.id);
    if (own === undefined || found?.has(entry.id) === false) return [];
    const is = recordStance(entry, own, filters, dataset);
    if (is === 'out') return [];
    return [{ entry, traits: own, added: added.has(entry.id), undecided: is === 'unknown' }];
  });
  const narrow = (by: Partial<Facets>) => asked.filter((item) => isAmong(item, { ...facets, ...by }));
  const anyKind = narrow({ kinds: [] });
  const anySection = narrow({ section: null });
  const anyLayer = narrow({ layer: 'all' });
  return {
    items: narrow({}),
    total: dataset.records.size,
    counts: {
      kinds: new Map(
        RECORD_KINDS.map((kind) => [kind, tally(anyKind.filter(({ entry }) => entry.kind === kind))]),
      ),
      sections: countSections(anySection, dataset),
      anySection: tally(anySection),
      layers: {
        all: tally(anyLayer),
        source: tally(anyLayer.filter((item) => !item.added)),
        added: tally(anyLayer.filter((item) => item.added)),
      },
    },
  };
}

function isAmong({ entry, added }: RecordItem, { kinds, section, layer }: Facets): boolean {
  return (
    (kinds.length === 0 || kinds.includes(entry.kind)) &&
    (section === null || entry.cites.some((id) => isWithin(id, section))) &&
    (layer === 'all' || (layer === 'added') === added)
  );
}

/** True for the section itself and for everything under it: ids of sections nest by their parts (D6 > D6.3). */
export function isWithin(section: string, outer: string): boolean {
  return section === outer || section.startsWith(`${outer}.`);
}

/** For each section, the records drawn from it or from something under it; a record counts once for each. */
function countSections(items: readonly RecordItem[], { sectionById }: Dataset): ReadonlyMap<string, Tally> {
  const drawn = items.flatMap((item) =>
    [...new Set(item.entry.cites.flatMap(withOuter))]
      .filter((id) => sectionById.has(id))
      .map((id) => ({ id, item })),
  );
  return rollup(
    drawn,
    (from) => tally(from.map(({ item }) => item)),
    ({ id }) => id,
  );
}

/** D6.3.2012 → D6.3.2012, D6.3, D6. */
function withOuter(section: string): readonly string[] {
  const parts = section.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
