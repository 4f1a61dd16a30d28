import { partnerUnit } from '../../i18n/messages/partners';
import { partnersInSentence, timelineMessages as say } from '../../i18n/messages/timeline';
import { timelineDateMessages } from '../../i18n/messages/timelineDates';
import { inARow, inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { markDateWords } from './dateWords';
import type { PartnerListing, TimelineMark } from './selectTimeline';

/**
 * "2014: trilateral consultation with China and the ROK, first listed for both."
 * @param dated true to say the added date too, or that the day is not known
 */
export function markSentence({ year, format, listings, date }: TimelineMark, dated: boolean): Text {
  const sentence = say.mark(year, say.format[format], partnerNames(listings), listingWords(listings));
  return dated ? inARow([sentence, timelineDateMessages.markDate(markDateWords(date))]) : sentence;
}

/** The partners of a mark as they stand in a sentence. */
function partnerNames(listings: readonly PartnerListing[]): Text {
  return partnersInSentence(listings.map(({ partner }) => inSentence(partner.name)));
}

/**
 * First listed or listed before, for each partner on its own: for the tooltip and the table.
 * @param words what the two are called there
 */
export function listingLines(
  listings: readonly PartnerListing[],
  words: Readonly<Record<'first' | 'later', Text>> = say.listing,
): readonly Text[] {
  const word = ({ first }: PartnerListing) => (first ? words.first : words.later);
  const [only, ...others] = listings;
  if (only && others.length === 0) return [word(only)];
  return listings.map((listing) => say.listing.each(listing.partner.name, word(listing)));
}

function listingWords(listings: readonly PartnerListing[]): Text {
  const first = listings.filter((listing) => listing.first);
  const later = listings.filter((listing) => !listing.first);
  if (first.length > 0 && later.length > 0)
    return say.listing.mixed(partnerNames(first), partnerNames(later));
  if (listings.length === 1) return later.length === 0 ? say.listing.first : say.listing.later;
  const unit = partnerUnit(listings.map(({ partner }) => partner));
  return later.length === 0 ? say.listing.bothFirst(unit) : say.listing.bothLater(unit);
}
