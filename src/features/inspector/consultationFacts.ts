import type { Consultation, Dataset } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { formatMonth } from '../../i18n/dates';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { factOf, type Fact, type FactValue } from './fact';

/** Where a consultation stands among those listed with one partner. */
interface Listing {
  readonly partner: Text;
  /** 1 for the first one listed. */
  readonly place: number;
  readonly total: number;
  readonly previous: Consultation | undefined;
  readonly next: Consultation | undefined;
}

/** What the source says of a consultation: with whom, when, in which format, and which listing it is. */
export function consultationFacts(consultation: Consultation, dataset: Dataset): readonly Fact[] {
  const { partners, year } = consultation;
  const listings = distinct(partners.map((id) => listingOf(consultation, id, dataset)));
  return [
    {
      id: 'partners',
      term: say.partners(partners.length),
      values: partners.map((id) => ({ text: nameOf(id, dataset), record: id })),
      set: 'row',
    },
    factOf('year', say.year, yearText(year, dataset)),
    factOf('format', say.format, formatText(consultation, dataset)),
    {
      id: 'listing',
      term: say.listing,
      values: perPartner(listings, ({ place, total }) => ({ text: say.listingValue(place, total) })),
      set: 'list',
    },
    {
      id: 'previous',
      term: say.previous,
      values: perPartner(listings, ({ previous }) => neighbour(previous, dataset)),
      set: 'list',
    },
    {
      id: 'next',
      term: say.next,
      values: perPartner(listings, ({ next }) => neighbour(next, dataset)),
      set: 'list',
    },
  ];
}

/** A year in words; of one that the source covers only in part, up to when. */
function yearText(year: number, dataset: Dataset): Text {
  const partial = dataset.coverage.partial.find((item) => item.year === year);
  return partial ? say.partialYear(year, formatMonth(partial.through)) : say.yearValue(year);
}

function formatText(consultation: Consultation, dataset: Dataset): Text {
  if (consultation.format === 'bilateral') return say.bilateral;
  const note = consultation.cites
    .map((id) => /^注(\d+)/.exec(dataset.sectionById.get(id)?.heading.ja ?? '')?.[1])
    .find((found) => found !== undefined);
  return note === undefined ? say.trilateral : say.trilateralByNote(note);
}

function listingOf(consultation: Consultation, partner: string, dataset: Dataset): Listing {
  const listed = dataset.consultations
    .filter(({ partners }) => partners.includes(partner))
    .toSorted((one, other) => one.year - other.year);
  const index = listed.findIndex(({ id }) => id === consultation.id);
  return {
    partner: nameOf(partner, dataset),
    place: index + 1,
    total: listed.length,
    previous: index > 0 ? listed[index - 1] : undefined,
    next: listed[index + 1],
  };
}

/** The partners of a trilateral usually share their listings; what is the same is said once. */
function distinct(listings: readonly Listing[]): readonly Listing[] {
  const [first] = listings;
  const alike = listings.every(
    ({ place, total, previous, next }) =>
      place === first?.place &&
      total === first.total &&
      previous?.id === first.previous?.id &&
      next?.id === first.next?.id,
  );
  return alike ? listings.slice(0, 1) : listings;
}

function perPartner(
  listings: readonly Listing[],
  valueOf: (listing: Listing) => FactValue,
): readonly FactValue[] {
  return listings.map((listing) => {
    const value = valueOf(listing);
    return listings.length === 1
      ? value
      : { ...value, text: say.withPartner(value.text, inSentence(listing.partner)) };
  });
}

function neighbour(consultation: Consultation | undefined, dataset: Dataset): FactValue {
  if (!consultation) return { text: say.noneListed };
  const entry = dataset.records.get(consultation.id);
  const text = say.yearValue(consultation.year);
  return { text: entry ? recordName(entry, dataset) : text, record: consultation.id };
}

function nameOf(partner: string, dataset: Dataset): Text {
  return dataset.partnerById.get(partner)?.name ?? { ja: partner, en: partner };
}
