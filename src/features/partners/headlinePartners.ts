import { partnerListMessages as say } from '../../i18n/messages/partnerList';
import { partnerUnit } from '../../i18n/messages/partners';
import type { Text } from '../../i18n/text';
import type { PartnersData } from './selectPartners';

/** The finding of the list of partners: it names the partners and the years that the reader chose. */
export function headlinePartners(data: PartnersData): Text {
  const { rows, met, chosen, consultations, asked } = data;
  const who = chosen ? chosenPartners(data) : null;
  if (met.length === 0) return say.headline.none(who, asked);
  if (who === null) return say.headline.all(met.length, partnerUnit(met), consultations, asked);
  return met.length === rows.length
    ? say.headline.chosen(who, consultations, asked)
    : say.headline.someChosen(who, met.length, partnerUnit(met), consultations, asked);
}

/** The rows in words, where the reader chose them. */
export function chosenPartners({ rows }: PartnersData): Text {
  const partners = rows.map(({ partner }) => partner);
  return say.chosen(
    partners.map(({ name }) => name),
    partnerUnit(partners),
  );
}
