import type { Text } from '../text';

/** Our names for records that the source lists without a name. */
export const recordNameMessages = {
  consultation: (year: number, partners: Text): Text => ({
    ja: `${year}年 ${partners.ja}との協議`,
    en: `${year} consultation with ${partners.en}`,
  }),
  trilateral: (year: number, partners: Text): Text => ({
    ja: `${year}年 ${partners.ja}との三カ国協議`,
    en: `${year} trilateral consultation with ${partners.en}`,
  }),
};
