import { partnerUnit } from '../../i18n/messages/partners';
import { profileMessages as say } from '../../i18n/messages/profile';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { PartnersData } from './selectPartners';

/** What a reader sees on the list of partners, in two sentences. */
export function seenPartners({ rows, consultations, twice }: PartnersData): Text {
  const unit = partnerUnit(rows.map(({ partner }) => partner));
  return inARow([
    say.seen.partners(rows.length, unit, consultations, twice),
    say.seen.spread(
      rows.filter(({ count }) => count === 0).length,
      rows.filter(({ count }) => count === 1).length,
      rows.filter(({ count }) => count > 1).length,
      unit,
    ),
  ]);
}
