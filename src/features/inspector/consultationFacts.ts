import { partnersOf, type Consultation, type Dataset, type Partner } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { formatMonth } from '../../i18n/dates';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { factOf, type Fact, type FactValue } from './fact';

/** Where a consultation stands among those listed with one partner. */
interface PlaceInList {
  readonly partner: Text;
  /** 1 for the first one listed. */
  readonly place: number;
  readonly total: number;
  readonly previous: Consultation | undefined;
  readonly next: Consultation | undefined;
}

/** What the source says of a consultation: with whom, when, in which format, and which listing it is. */
export function consultationFacts(consultation: Consultation, dataset: Dataset): readonly Fact[] {
  const { year } = consultation;
  const partners = partnersOf(dataset, consultation.partners);
  const places = distinct(partners.map((partner) => placeOf(consultation, partner, dataset)));
  return [
    {
      id: 'partners',
      term: say.partners(partners.length),
      values: partners.map(({ id, name }) => ({ text: name, record: id })),
      set: 'row',
    },
    factOf('year', say.year, yearText(year, dataset)),
    factOf('format', say.format, formatText(consultation)),
    {
      id: 'listing',
      term: say.listing,
      values: perPartner(places, ({ place, total }) => ({ text: say.listingValue(place, total) })),
      set: 'list',
    },
    {
      id: 'previous',
      term: say.previous,
      values: perPartner(places, ({ previous }) => neighbour(previous, dataset)),
      set: 'list',
    },
    {
      id: 'next',
      term: say.next,
      values: perPartner(places, ({ next }) => neighbour(next, dataset)),
      set: 'list',
    },
  ];
}

/** A year in words; of one that the source covers only in part, up to when. */
function yearText(year: number, dataset: Dataset): Text {
  const partial = dataset.coverage.partial.find((item) => item.year === year);
  return partial ? say.partialYear(year, formatMonth(partial.through)) : say.yearValue(year);
}

/** The sections of the source's notes carry the number of the note at the end of their id: D6.3.n2. */
const NOTE = /\.n(\d+)$/;

function formatText({ format, cites }: Consultation): Text {
  if (format === 'bilateral') return say.bilateral;
  const note = cites.map((id) => NOTE.exec(id)?.[1]).find((found) => found !== undefined);
  return note === undefined ? say.trilateral : say.trilateralByNote(note);
}

function placeOf(consultation: Consultation, partner: Partner, dataset: Dataset): PlaceInList {
  const listed = dataset.consultations
    .filter(({ partners }) => partners.includes(partner.id))
    .toSorted((one, other) => one.year - other.year);
  const index = listed.findIndex(({ id }) => id === consultation.id);
  return {
    partner: partner.name,
    place: index + 1,
    total: listed.length,
    previous: index > 0 ? listed[index - 1] : undefined,
    next: listed[index + 1],
  };
}

/** The partners of a trilateral usually share their listings; what is the same is said once. */
function distinct(places: readonly PlaceInList[]): readonly PlaceInList[] {
  const [first] = places;
  const alike = places.every(
    ({ place, total, previous, next }) =>
      place === first?.place &&
      total === first.total &&
      previous?.id === first.previous?.id &&
      next?.id === first.next?.id,
  );
  return alike ? places.slice(0, 1) : places;
}

function perPartner(
  places: readonly PlaceInList[],
  valueOf: (place: PlaceInList) => FactValue,
): readonly FactValue[] {
  return places.map((place) => {
    const value = valueOf(place);
    return places.length === 1
      ? value
      : { ...value, text: say.withPartner(value.text, inSentence(place.partner)) };
  });
}

function neighbour(consultation: Consultation | undefined, dataset: Dataset): FactValue {
  if (!consultation) return { text: say.noneListed };
  const entry = dataset.records.get(consultation.id);
  const text = say.yearValue(consultation.year);
  return { text: entry ? recordName(entry, dataset) : text, record: consultation.id };
}
