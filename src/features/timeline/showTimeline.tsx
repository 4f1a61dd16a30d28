import { headlineTimeline } from '../../charts/timeline/headlineTimeline';
import { placeTimeline } from '../../charts/timeline/placeTimeline';
import { seenTimeline } from '../../charts/timeline/seenTimeline';
import { selectTimeline } from '../../charts/timeline/selectTimeline';
import { tabulateMilestones } from '../../charts/timeline/tabulateMilestones';
import { tabulateTimeline } from '../../charts/timeline/tabulateTimeline';
import { Timeline } from '../../charts/timeline/Timeline';
import { formOf, forms } from '../../filters/forms';
import type { Show } from '../../export/shown';
import { hasAdded } from '../../export/stamp';

/** The timeline as it leaves the app: the picture and its rows, with the milestones where they are shown. */
export const showTimeline: Show = (dataset, { filters, view }) => {
  const { sort, lang, dates, lane } = view;
  const data = selectTimeline(dataset, filters, sort, lang, { dates, lane });
  const tables = [
    tabulateTimeline(data),
    ...(data.milestones === null ? [] : [tabulateMilestones(data.milestones, data.chosen)]),
  ];
  return {
    title: headlineTimeline(data),
    seen: seenTimeline(data),
    picture:
      formOf(view.as, forms.timeline) === 'table'
        ? null
        : (frame) => {
            const layout = placeTimeline(data, frame);
            return { element: <Timeline layout={layout} />, width: layout.width, height: layout.height };
          },
    ...(hasAdded(tables) ? { added: 'items' } : {}),
    tables,
  };
};
