import { max, min } from 'd3';
import type { Partner } from '../../dataset/model';
import { partnerUnit } from '../../i18n/messages/partners';
import { partnersInSentence, timelineMessages as say, type Period } from '../../i18n/messages/timeline';
import { inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { chosenPartners, MOST_NAMES, numberOf, yearsOf } from './askedOf';
import type { TimelineData } from './selectTimeline';

/** The finding that the picture shows, computed from what it shows. */
export function headlineTimeline(data: TimelineData): Text {
  if (data.marks.length === 0) return data.chosen ? headlineOfNone(data) : say.headline.none;
  return data.chosen ? headlineOfChosen(data) : headlineOfAll(data);
}

/** How the number of partners has grown; for one year, or without growth, how many consultations there were. */
function headlineOfAll(data: TimelineData): Text {
  const [first, last] = [data.years.at(0), data.years.at(-1)];
  if (first && last && first.cumulative.length > 0 && last.cumulative.length > first.cumulative.length) {
    const [from, to, unit] = [first.cumulative.length, last.cumulative.length, partnerUnit(last.cumulative)];
    return data.narrowed
      ? say.headline.growthIn(from, to, unit, yearsOf(data))
      : say.headline.growth(from, to, unit, data.years.length);
  }
  const met = metPartners(data);
  return say.headline.overall(periodOf(data), data.marks.length, met.length, partnerUnit(met));
}

function headlineOfNone(data: TimelineData): Text {
  return say.headline.noneOf(chosenPartners(data), yearsOf(data));
}

function headlineOfChosen(data: TimelineData): Text {
  const all = data.partners;
  const met = metPartners(data);
  const unmet = all.filter((partner) => !met.includes(partner));
  const named = met.length <= MOST_NAMES && unmet.length <= MOST_NAMES;
  const notes = [
    ...(data.marks.every(({ format }) => format === 'trilateral')
      ? [say.headline.trilateral(data.marks.length)]
      : []),
    ...(named && unmet.length > 0 ? [say.headline.noneWith(namesOf(unmet))] : []),
  ];
  return say.headline.chosen(
    named ? namesOf(met) : numberOf(met, all),
    periodOf(data),
    data.marks.length,
    notes,
  );
}

/** Partners with a row that has a consultation on it, in the order of the source: no sorting changes a headline. */
function metPartners({ partners, rows }: TimelineData): readonly Partner[] {
  const met = new Set(rows.filter(({ count }) => count > 0).map(({ partner }) => partner.id));
  return partners.filter(({ id }) => met.has(id));
}

function namesOf(partners: readonly Partner[]): Text {
  return partnersInSentence(partners.map(({ name }) => inSentence(name)));
}

/** From the first to the last year that a consultation is shown in. */
function periodOf({ marks, years }: TimelineData): Period {
  const from = min(marks, ({ year }) => year) ?? 0;
  const to = max(marks, ({ year }) => year) ?? 0;
  return { from, to, through: years.find(({ year }) => year === to)?.through ?? null };
}
