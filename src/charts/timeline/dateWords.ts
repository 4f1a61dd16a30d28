import { meetingDays, timelineDateMessages as say } from '../../i18n/messages/timelineDates';
import { statusMessages } from '../../i18n/messages/status';
import { formatDateOrInterval } from '../../i18n/dates';
import type { Text } from '../../i18n/text';
import type { MarkDate } from './selectMarkDate';
import type { TimelineMilestone } from './selectMilestones';

/** The added date of a consultation with how far it is known, marked as added; or that it is not known. */
export function markDateWords(date: MarkDate | null): Text {
  if (date === null) return say.unknown;
  const announced = date.status === 'announced';
  // "Announced for" says its own status.
  return say.marked(
    say.day(meetingDays(date.start, date.end), announced),
    announced ? null : statusMessages[date.status],
  );
}

/** The date of a milestone: as the source prints it, or marked as added; or that the source gives none. */
export function milestoneDateWords({ date, added }: TimelineMilestone): Text {
  if (date === null) return say.lane.undated;
  const words = say.day(formatDateOrInterval(date), added === 'announced');
  return added === null ? words : say.marked(words, statusMessages[added]);
}
