import { partnersInSentence, timelineMessages as say, type PartnerUnit } from '../../i18n/messages/timeline';
import { inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { Partner } from '../../dataset/model';
import type { Listing, TimelineMark } from './selectTimeline';

/** What a number of partners is counted in: countries, regions, or both. */
export function partnerUnit(partners: readonly Partner[]): PartnerUnit {
  if (partners.every(({ kind }) => kind === 'country')) return 'countries';
  return partners.every(({ kind }) => kind === 'region') ? 'regions' : 'both';
}

/** "2014: trilateral consultation with China and the ROK, first listed for both." */
export function markSentence({ year, format, listings }: TimelineMark): Text {
  return say.mark(year, say.format[format], partnerNames(listings), listingWords(listings));
}

/** The partners of a mark as they stand in a sentence. */
function partnerNames(listings: readonly Listing[]): Text {
  return partnersInSentence(listings.map(({ partner }) => inSentence(partner.name)));
}

/** First listed or listed before, for each partner on its own: for the tooltip and the table. */
export function listingLines(listings: readonly Listing[]): readonly Text[] {
  const [only, ...others] = listings;
  if (only && others.length === 0) return [word(only)];
  return listings.map((listing) => say.listing.each(listing.partner.name, word(listing)));
}

function listingWords(listings: readonly Listing[]): Text {
  const first = listings.filter((listing) => listing.first);
  const later = listings.filter((listing) => !listing.first);
  if (first.length > 0 && later.length > 0)
    return say.listing.mixed(partnerNames(first), partnerNames(later));
  const [only, ...others] = listings;
  if (only && others.length === 0) return word(only);
  const unit = partnerUnit(listings.map(({ partner }) => partner));
  return later.length === 0 ? say.listing.bothFirst(unit) : say.listing.bothLater(unit);
}

function word({ first }: Listing): Text {
  return first ? say.listing.first : say.listing.later;
}
