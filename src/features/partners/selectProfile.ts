import type { Dataset, Partner, RecordEntry } from '../../dataset/model';
import { consultationAdded, type AddedFact } from '../../dataset/consultationAdded';
import { recordName } from '../../dataset/recordName';
import { relatedRecords } from '../../dataset/relatedRecords';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { defaultFilters, type YearRange } from '../../filters/filters';
import { knowsStandings } from '../../filters/stance';
import { selectLanes, type LanesData } from '../../charts/lanes/selectLanes';
import { milestoneDateWords } from '../../charts/timeline/dateWords';
import { selectMilestone } from '../../charts/timeline/selectMilestones';
import type { Text } from '../../i18n/text';
import { formatDateOrInterval } from '../../i18n/dates';
import type { AskedYears, SaidYear } from '../../i18n/messages/saidYears';
import { askedYears } from './askedYears';
import { countSeats, type Seats } from './countSeats';

/** What was added about a consultation from outside the source. */
interface AddedConsultation {
  readonly facts: readonly AddedFact[];
  readonly note: Text | null;
  readonly urls: readonly string[];
}

/** A consultation of the partner. */
export interface ProfileConsultation {
  readonly id: string;
  readonly name: Text;
  /** The year in which the source first lists the partner. */
  readonly first: boolean;
  /** The other partners of a trilateral. */
  readonly others: readonly Partner[];
  readonly cites: readonly string[];
  /** Null where added facts are switched off. */
  readonly added: AddedConsultation | null;
}

/** A year of the axis, with what the source lists in it. */
export interface ProfileYear extends SaidYear {
  readonly consultations: readonly ProfileConsultation[];
}

/** A record that speaks of the partner, or is reached through one that does. */
export interface ProfileItem {
  readonly id: string;
  readonly name: Text;
  /** In words: as the source prints it, or marked as added; null where its kind has none or none is given. */
  readonly date: Text | null;
  /** True where the date is an added fact. */
  readonly added: boolean;
  /** What it stands under in its tree. */
  readonly within: Text | null;
  readonly cites: readonly string[];
}

/** Everything that a profile says, in domain words. */
export interface ProfileData {
  readonly partner: Partner;
  readonly asked: AskedYears;
  readonly lanes: LanesData;
  readonly years: readonly ProfileYear[];
  /** Consultations in the years asked for, and in the whole source. */
  readonly count: number;
  readonly total: number;
  /** The first and the last consultation of the whole source; null where it lists none. */
  readonly firstListed: ListedAt | null;
  readonly lastListed: ListedAt | null;
  /** Items that speak of the partner, by tree, and how many items the trees have. */
  readonly framework: readonly ProfileItem[];
  readonly strategy: readonly ProfileItem[];
  readonly itemsInAll: number;
  /** Documents that those items speak of, and the milestones of those documents. */
  readonly documents: readonly ProfileItem[];
  readonly milestones: readonly ProfileItem[];
  /** By added facts; null where they are switched off. */
  readonly seats: Seats | null;
}

interface ListedAt extends SaidYear {
  readonly id: string;
}

/** Selects what the page of one partner shows; the years restrict the consultations and nothing else. */
export function selectProfile(dataset: Dataset, partner: Partner, range: YearRange): ProfileData {
  const lanes = selectLanes(dataset, [partner.id], range);
  const own = selectLanes(dataset, [partner.id], defaultFilters(dataset).years);
  const years = lanes.years.map(({ year, through }) => ({
    year,
    through,
    consultations: dataset.consultations
      .filter((consultation) => consultation.year === year && consultation.partners.includes(partner.id))
      .flatMap(({ id }) => consultationOf(id, partner, dataset)),
  }));
  const naming = namingEntries(partner, dataset);
  const named = new Set(naming.flatMap((entry) => relatedRecords(entry, dataset).names));
  const documents = dataset.documents.filter(({ id }) => named.has(id));
  const milestones = dataset.milestones.filter(({ document }) => documents.some(({ id }) => id === document));
  const all = [...dataset.records.values()];
  return {
    partner,
    asked: askedYears(lanes, dataset),
    lanes,
    years,
    count: lanes.marks.length,
    total: own.marks.length,
    firstListed: listedAt(own, 'first'),
    lastListed: listedAt(own, 'last'),
    framework: naming.filter(({ kind }) => kind === 'framework').map(itemOf),
    strategy: naming.filter(({ kind }) => kind === 'strategy').map(itemOf),
    itemsInAll: all.filter(({ kind }) => kind === 'framework' || kind === 'strategy').length,
    documents: documents.map(({ id, name, date, cites }) => ({
      id,
      name,
      date: date === undefined ? null : formatDateOrInterval(date),
      added: false,
      within: null,
      cites,
    })),
    milestones: milestones.map((milestone) => {
      const { id, title, cites } = milestone;
      const dated = selectMilestone(milestone, dataset);
      return {
        id,
        name: title,
        date: milestoneDateWords(dated),
        added: dated.added !== null,
        within: null,
        cites,
      };
    }),
    seats: knowsStandings(dataset) ? countSeats(dataset, partner.id) : null,
  };
}

function consultationOf(id: string, partner: Partner, dataset: Dataset): readonly ProfileConsultation[] {
  const entry = dataset.records.get(id);
  if (entry?.kind !== 'consultation') return [];
  const { year, partners, cites } = entry.value;
  const facts = dataset.supplement.consultations.find(({ record }) => record === id);
  return [
    {
      id,
      name: recordName(entry, dataset),
      first: dataset.firstListed.get(partner.id) === year,
      others: partners.flatMap((other) =>
        other === partner.id ? [] : (dataset.partnerById.get(other) ?? []),
      ),
      cites,
      added: hasSupplement(dataset)
        ? { facts: consultationAdded(facts), note: facts?.note ?? null, urls: facts?.urls ?? [] }
        : null,
    },
  ];
}

type NamingEntry = Extract<RecordEntry, { readonly kind: 'framework' | 'strategy' }>;

/** The items of both trees that speak of the partner themselves, in the order of the dataset. */
function namingEntries(partner: Partner, dataset: Dataset): readonly NamingEntry[] {
  const entry = dataset.records.get(partner.id);
  if (!entry) return [];
  return relatedRecords(entry, dataset).namedBy.flatMap((id) => {
    const naming = dataset.records.get(id);
    return naming?.kind === 'framework' || naming?.kind === 'strategy' ? [naming] : [];
  });
}

function itemOf({ id, name, path, cites }: NamingEntry): ProfileItem {
  return { id, name, date: null, added: false, within: path.at(-2)?.label ?? null, cites };
}

/** Of several in one year, the one that the source lists first, or last. */
function listedAt({ marks, years }: LanesData, end: 'first' | 'last'): ListedAt | null {
  const ordered = marks.toSorted((one, other) => one.year - other.year);
  const mark = ordered.at(end === 'first' ? 0 : -1);
  if (!mark) return null;
  return {
    id: mark.id,
    year: mark.year,
    through: years.find(({ year }) => year === mark.year)?.through ?? null,
  };
}
