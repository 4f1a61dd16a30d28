import type { Partner } from '../../dataset/model';
import { lanesMessages } from '../../i18n/messages/lanes';
import { partnerListMessages as say } from '../../i18n/messages/partnerList';
import { partnerMessages, partnerUnit } from '../../i18n/messages/partners';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { chosenPartners } from './headlinePartners';
import type { PartnersData } from './selectPartners';

/** What a reader sees on the list of partners, in two or three sentences. */
export function seenPartners(data: PartnersData): Text {
  const { rows, consultations, twice, asked } = data;
  const having = (test: (count: number) => boolean) =>
    rows.filter(({ count }) => test(count)).map(({ partner }) => partner);
  const none = having((count) => count === 0);
  return inARow([
    say.seen.rows(partnersShown(data), consultations, twice, asked),
    say.seen.spread(
      number(having((count) => count > 1)),
      number(having((count) => count === 1)),
      number(none),
      asked,
    ),
    ...(none.length === 0 ? [] : [lanesMessages.notHeld]),
  ]);
}

/** The rows in words: those that the reader chose, or how many there are. */
export function partnersShown(data: PartnersData): Text {
  const partners = data.rows.map(({ partner }) => partner);
  return data.chosen ? chosenPartners(data) : partnerMessages.count(partners.length, partnerUnit(partners));
}

/** How many, and what these are counted in. */
function number(partners: readonly Partner[]) {
  return [partners.length, partnerUnit(partners)] as const;
}
