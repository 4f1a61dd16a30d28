import type { LanesData } from '../../charts/lanes/selectLanes';
import { profileMessages as say, type SaidYear } from '../../i18n/messages/profile';
import type { Text } from '../../i18n/text';
import type { ComparisonData } from './selectComparison';
import type { ProfileData } from './selectProfile';

/** The finding of one partner's page. */
export function headlineProfile({ partner, lanes, asked, count, total }: ProfileData): Text {
  if (count === 0) return say.headline.none(partner.name, asked.from, asked.to);
  const trilateral = lanes.marks.every(({ format }) => format === 'trilateral');
  return say.headline.some(
    partner.name,
    count,
    total,
    listedYears(lanes),
    trilateral ? say.allTrilateral(count) : null,
  );
}

/** The finding of a comparison: how much is listed, and in which years for all of them. */
export function headlineComparison({ lanes, partners }: ComparisonData): Text {
  return say.headline.compared(
    partners.map(({ name }) => name),
    lanes.marks.length,
    sharedYears(lanes),
  );
}

/** The years of the axis in which any lane has a consultation. */
export function listedYears({ years, marks }: LanesData): readonly SaidYear[] {
  return years.filter(({ year }) => marks.some((mark) => mark.year === year));
}

/** The years of the axis in which every lane has one. */
export function sharedYears({ years }: LanesData): readonly SaidYear[] {
  return years.filter(({ shared }) => shared);
}
