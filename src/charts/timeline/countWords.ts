import { timelineMessages as say } from '../../i18n/messages/timeline';
import type { Text } from '../../i18n/text';
import type { TimelineData } from './selectTimeline';

/** How many rows, years and marks there are, for who cannot see them. */
export function countWords({ rows, years, marks }: TimelineData): Text {
  return say.description(
    rows.length,
    years.map(({ year }) => year),
    marks.length,
  );
}
