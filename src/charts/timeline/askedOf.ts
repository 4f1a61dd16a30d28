import type { Partner } from '../../dataset/model';
import { partnerMessages, partnerUnit } from '../../i18n/messages/partners';
import { timelineMessages as say, type Period } from '../../i18n/messages/timeline';
import { eitherOf, inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { TimelineData } from './selectTimeline';

/** More partners than this are counted in a sentence, not named. */
export const MOST_NAMES = 3;

/** The years of the columns, whether they hold anything or not. */
export function yearsOf({ years }: Pick<TimelineData, 'years'>): Period {
  const [first, last] = [years.at(0), years.at(-1)];
  return { from: first?.year ?? 0, to: last?.year ?? 0, through: last?.through ?? null };
}

/** The partners that the reader chose, as alternatives: 「米国又は中国」 / "the U.S. or China". */
export function chosenPartners({ partners }: Pick<TimelineData, 'partners'>): Text {
  return partners.length > MOST_NAMES
    ? say.headline.anyOf(partnerMessages.chosen(partners.length, partnerUnit(partners)))
    : eitherOf(partners.map(({ name }) => inSentence(name)));
}

/** 「選んだ5か国のうち4か国」: how many of the chosen partners have a consultation, where there are too many to name. */
export function numberOf(met: readonly Partner[], chosen: readonly Partner[]): Text {
  return met.length === chosen.length
    ? partnerMessages.chosen(chosen.length, partnerUnit(chosen))
    : say.headline.chosenSome(met.length, partnerUnit(met), chosen.length, partnerUnit(chosen));
}
