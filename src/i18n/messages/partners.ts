import { counted, inWords } from '../phrases';
import type { Text } from '../text';

/** What partners are counted in: the source counts "countries and regions". */
export type PartnerUnit = 'countries' | 'regions' | 'both';

/** 「12か国・地域」 as the source counts; 「11か国」 or 「1地域」 where there is only one kind. */
export function partnerUnit(partners: readonly { readonly kind: 'country' | 'region' }[]): PartnerUnit {
  if (partners.every(({ kind }) => kind === 'country')) return 'countries';
  return partners.every(({ kind }) => kind === 'region') ? 'regions' : 'both';
}

/** Words for a number of partners. */
export const partnerMessages = {
  /** What stands after the number: the Japanese counter, the English noun. */
  unit: (count: number, unit: PartnerUnit): Text => ({
    ja: { countries: 'か国', regions: '地域', both: 'か国・地域' }[unit],
    en: count === 1 ? 'partner' : 'partners',
  }),
  count: (count: number, unit: PartnerUnit): Text => ({
    ja: `${count}${partnerMessages.unit(count, unit).ja}`,
    en: counted(count, 'partner'),
  }),
  /** 「2か国とも」 / "both", "all three": several partners together, before what is true of each. */
  all: (count: number, unit: PartnerUnit): Text => ({
    ja: `${partnerMessages.count(count, unit).ja}とも`,
    en: count === 2 ? 'both' : `all ${inWords(count)}`,
  }),
  /** Those that the reader chose in the filter. */
  chosen: (count: number, unit: PartnerUnit): Text => ({
    ja: `選んだ${partnerMessages.count(count, unit).ja}`,
    en: `the ${inWords(count)} chosen ${partnerMessages.unit(count, unit).en}`,
  }),
};
