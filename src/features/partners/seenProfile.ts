import { profileMessages as say } from '../../i18n/messages/profile';
import { inARow } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { listedYears, sharedYears } from './headlineProfile';
import type { ComparisonData } from './selectComparison';
import type { ProfileData } from './selectProfile';

/** What a reader sees on one partner's page, in up to three sentences. */
export function seenProfile(data: ProfileData): Text {
  const { partner, lanes, asked, count, total, years, framework, strategy, seats } = data;
  const { name } = partner;
  const listed = listedYears(lanes);
  const empty = years.filter(({ consultations }) => consultations.length === 0);
  const items = say.seen.items(framework.length + strategy.length);
  return inARow([
    ...(count === 0
      ? [say.seen.noneOf(name, total, asked.from, asked.to)]
      : [
          count === total
            ? say.seen.listed(name, count, listed)
            : say.seen.listedOf(name, count, total, asked.from, asked.to, listed),
          ...(empty.length === 0 ? [] : [say.seen.without(empty)]),
        ]),
    say.seen.together(items, seats && say.seen.forums(seats.seats, seats.total, seats.unknown)),
  ]);
}

/** What a reader sees of several partners side by side. */
export function seenComparison({ lanes, partners, forums }: ComparisonData): Text {
  const ids = new Set(partners.map(({ id }) => id));
  const twice = lanes.marks.filter(
    ({ listings }) => listings.filter(({ partner }) => ids.has(partner.id)).length > 1,
  ).length;
  const each = lanes.lanes.map((lane) =>
    say.seen.each(
      lane.partner.name,
      lane.count,
      lanes.years.filter(({ year }) => lane.years.includes(year)),
    ),
  );
  return inARow([
    say.seen.compared(each, lanes.marks.length, twice),
    say.seen.shared(partners.length, sharedYears(lanes)),
    ...(forums === null
      ? []
      : [say.seen.sharedForums(partners.length, forums.shared.length, forums.open.length)]),
  ]);
}
