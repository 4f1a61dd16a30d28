import type { LanesData } from '../../charts/lanes/selectLanes';
import { partnerMessages, partnerUnit } from '../../i18n/messages/partners';
import { profileHeadlineMessages as say } from '../../i18n/messages/profileHeadline';
import type { SaidYear } from '../../i18n/messages/saidYears';
import type { Text } from '../../i18n/text';
import type { ComparisonData } from './selectComparison';
import type { ProfileData } from './selectProfile';

/** The finding of one partner's page. */
export function headlineProfile({ partner, lanes, asked, count, total }: ProfileData): Text {
  if (count === 0) return say.none(partner.name, asked);
  const trilateral = lanes.marks.every(({ format }) => format === 'trilateral');
  return say.some(
    partner.name,
    count,
    total,
    asked,
    listedYears(lanes),
    trilateral ? say.allTrilateral(count) : null,
  );
}

/** The finding of a comparison: how much is listed, and in which years for all of them. */
export function headlineComparison({ lanes, partners, asked, total }: ComparisonData): Text {
  return say.compared(
    partners.map(({ name }) => name),
    partnerMessages.all(partners.length, partnerUnit(partners)),
    lanes.marks.length,
    total,
    asked,
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
