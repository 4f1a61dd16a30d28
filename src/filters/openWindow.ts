import { formatBriefingPlace, type BriefingPlace } from './briefingPlace';

/** px: the shape of a slide for the audience, and more height for the notes. */
const SIZES = { stage: 'width=1280,height=720', presenter: 'width=1280,height=800' } as const;

/**
 * Opens a page of a briefing in a window of its own. There is one for each page and briefing: asking again brings it to
 * the place that is asked for. Briefings that come with their links share an id, and are told apart by what they hold.
 * @returns whether the browser let it open
 */
export function openWindow(page: keyof typeof SIZES, place: BriefingPlace): boolean {
  const { briefing, data } = place;
  const name = [page, briefing, ...(data === null ? [] : [data])].join('-');
  const opened = window.open(`#${formatBriefingPlace(page, place)}`, name, `popup,${SIZES[page]}`);
  opened?.focus();
  return opened !== null;
}
