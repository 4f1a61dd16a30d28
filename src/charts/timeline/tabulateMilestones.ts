import { timelineDateMessages } from '../../i18n/messages/timelineDates';
import type { Table } from '../table';
import { milestoneDateWords } from './dateWords';
import type { TimelineMilestone } from './selectMilestones';

const say = timelineDateMessages.lane;

/**
 * The lane of milestones as rows, in order of date.
 * @param chosen true when the reader chose partners, of which the lane takes no notice
 */
export function tabulateMilestones(milestones: readonly TimelineMilestone[], chosen: boolean): Table {
  return {
    caption: say.caption(milestones.length, chosen),
    columns: [
      { id: 'date', name: say.columns.date },
      { id: 'title', name: say.columns.title },
      { id: 'source', name: say.columns.source },
    ],
    rows: milestones.map((milestone) => ({
      id: milestone.id,
      cells: {
        date: milestoneDateWords(milestone),
        title: milestone.title,
        source: milestone.citedIn,
      },
      added: milestone.added !== null,
    })),
  };
}
