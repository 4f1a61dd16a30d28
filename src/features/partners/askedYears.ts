import type { LanesData } from '../../charts/lanes/selectLanes';
import type { Dataset } from '../../dataset/model';
import type { AskedYears } from '../../i18n/messages/saidYears';

/** The years of the lanes as they are said, and whether they are fewer than the source reaches. */
export function askedYears({ years }: LanesData, { coverage }: Dataset): AskedYears {
  return {
    years: years.map(({ year, through }) => ({ year, through })),
    part: years.at(0)?.year !== coverage.from || years.at(-1)?.year !== coverage.to,
  };
}
