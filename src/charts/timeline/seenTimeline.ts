import { max } from 'd3';
import type { Partner } from '../../dataset/model';
import { partnerUnit } from '../../i18n/messages/partners';
import { partnersInSentence } from '../../i18n/messages/timeline';
import { timelineSeenMessages as say } from '../../i18n/messages/timelineSeen';
import { inARow, inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { chosenPartners, MOST_NAMES, numberOf, yearsOf } from './askedOf';
import { doubtOf } from './dotLook';
import type { TimelineData } from './selectTimeline';

/** What you see on the timeline, in full sentences computed from what is shown. */
export function seenTimeline(data: TimelineData): Text {
  const first = seenConsultations(data);
  if (data.marks.length === 0) return first;
  return inARow([first, ...yearsSentence(data), ...lastSentence(data, partnersMet(data))]);
}

/** How many consultations with whom in which years: one sentence, also for other views. */
export function seenConsultations(data: TimelineData): Text {
  const { marks } = data;
  if (marks.length === 0) return say.none(yearsOf(data), data.chosen ? chosenPartners(data) : null);
  const trilateral = marks.filter(({ format }) => format === 'trilateral').length;
  return say.some(yearsOf(data), marks.length, whoOf(data, partnersMet(data)), trilateral);
}

/** Partners with a row that has a consultation on it, in the order of the source. */
function partnersMet({ partners, rows }: TimelineData): readonly Partner[] {
  return partners.filter((partner) => rows.some((row) => row.partner.id === partner.id && row.count > 0));
}

function whoOf({ chosen, partners }: TimelineData, met: readonly Partner[]): Text {
  if (met.length <= MOST_NAMES) return partnersInSentence(met.map(({ name }) => inSentence(name)));
  return chosen ? numberOf(met, partners) : say.partners(met.length, partnerUnit(met));
}

/** Which years stand out: those with the most, or, where none has more than one, those without any. */
function yearsSentence({ years, narrowed }: TimelineData): readonly Text[] {
  const most = max(years, ({ count }) => count) ?? 0;
  const peaks = years.filter(({ count }) => count === most);
  if (most > 1 && years.length > 1 && peaks.length < years.length) {
    return [say.most(yearsIn(peaks), most, narrowed)];
  }
  const without = years.filter(({ count }) => count === 0);
  return without.length === 0 ? [] : [say.empty(yearsIn(without), narrowed)];
}

function yearsIn(years: TimelineData['years']): readonly number[] {
  return years.map(({ year }) => year);
}

/** With dates what is known of them; else how often partners come back. */
function lastSentence(data: TimelineData, met: readonly Partner[]): readonly Text[] {
  if (data.dated) return [datesSentence(data)];
  return met.length < 2 ? [] : [repeatsSentence(data, met)];
}

/** A trilateral counts for each of its partners here, as on their rows. */
function repeatsSentence({ rows, narrowed }: TimelineData, met: readonly Partner[]): Text {
  const counted = (many: boolean) =>
    met.filter(({ id }) => rows.some(({ partner, count }) => partner.id === id && count > 1 === many));
  const [once, more] = [counted(false), counted(true)];
  return say.repeats(once.length, partnerUnit(once), more.length, partnerUnit(more), narrowed);
}

function datesSentence({ marks }: TimelineData): Text {
  const known = marks.filter(({ date }) => date !== null);
  const doubtful = (doubt: ReturnType<typeof doubtOf>) =>
    known.filter(({ date }) => doubtOf(date) === doubt).length;
  return say.dates(known.length, doubtful('announced'), doubtful('estimated'), marks.length - known.length);
}
