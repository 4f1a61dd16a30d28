import { partnerUnit } from '../../i18n/messages/partners';
import { profileMessages as say } from '../../i18n/messages/profile';
import { timelineMessages } from '../../i18n/messages/timeline';
import type { Text } from '../../i18n/text';
import type { PartnersData } from './selectPartners';

/** The finding of the list of partners. */
export function headlinePartners({ met, consultations }: PartnersData): Text {
  return met.length === 0
    ? timelineMessages.headline.none
    : say.headline.partners(met.length, partnerUnit(met), consultations);
}
