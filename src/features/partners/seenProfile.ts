import { lanesMessages } from '../../i18n/messages/lanes';
import { partnerMessages, partnerUnit } from '../../i18n/messages/partners';
import { profileSeenMessages as say } from '../../i18n/messages/profileSeen';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { listedYears, sharedYears } from './headlineProfile';
import type { ComparisonData } from './selectComparison';
import type { ProfileData } from './selectProfile';

/** What a reader sees on one partner's page, in up to four sentences. */
export function seenProfile(data: ProfileData): Text {
  const { partner, lanes, asked, count, total, years, framework, strategy, seats } = data;
  const { name } = partner;
  const listed = listedYears(lanes);
  const empty = years.filter(({ consultations }) => consultations.length === 0);
  return inARow([
    ...(count === 0
      ? [say.noneOf(name, total, asked)]
      : [
          count === total ? say.listed(name, count, listed) : say.listedOf(name, count, total, asked, listed),
          ...(empty.length === 0 ? [] : [say.without(empty)]),
        ]),
    say.items(name, framework.length + strategy.length),
    ...(seats === null ? [] : [say.forums(name, seats.seats, seats.total, seats.unknown)]),
  ]);
}

/** What a reader sees of several partners side by side; where years are chosen, it says so with every number. */
export function seenComparison({ lanes, partners, totals, asked, forums }: ComparisonData): Text {
  const ids = new Set(partners.map(({ id }) => id));
  const all = partnerMessages.all(partners.length, partnerUnit(partners));
  const shared = sharedYears(lanes);
  const twice = lanes.marks.some(
    ({ listings }) => listings.filter(({ partner }) => ids.has(partner.id)).length > 1,
  );
  const each = lanes.lanes.map(({ partner, count, years }) =>
    say.each(
      partner.name,
      count,
      totals.get(partner.id) ?? count,
      asked,
      lanes.years.filter(({ year }) => years.includes(year)),
    ),
  );
  // Of a single year without one of them, all has been said.
  const together = lanes.marks.length > 0 && (lanes.years.length > 1 || shared.length > 0);
  return inARow([
    say.compared(each, asked),
    ...(lanes.lanes.some(({ count }) => count === 0) ? [lanesMessages.notHeld] : []),
    ...(twice ? [say.countedOnce(lanes.marks.length, asked)] : []),
    ...(together ? [say.shared(all, asked, shared)] : []),
    ...(forums === null
      ? []
      : [
          say.sharedForums(
            all,
            forums.shared.length,
            forums.shared.length + forums.open.length + forums.apart,
            forums.open.length,
          ),
        ]),
  ]);
}
