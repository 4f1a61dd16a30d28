/** Where a mark stands on the page: its middle, px. */
interface Standing {
  readonly x: number;
  readonly y: number;
}

/** What a scene shows: which view, and where on the page the mark of each record is. */
export interface Standings {
  readonly view: string | null;
  readonly marks: ReadonlyMap<string, Standing>;
}

/** With more marks on the way nobody could follow any of them. */
const MOST = 160;
const DURATION = 480;
const STILL = '(prefers-reduced-motion: reduce)';

/** Where the marks of the records are at this moment, those under way included. */
export function standingsIn(area: Element): Standings {
  const marks = new Map<string, Standing>();
  for (const mark of marksIn(area)) {
    const record = mark.getAttribute('data-record') ?? '';
    if (marks.has(record)) continue;
    const { left, top, width, height } = mark.getBoundingClientRect();
    marks.set(record, { x: left + width / 2, y: top + height / 2 });
  }
  return { view: viewIn(area), marks };
}

/**
 * Lets marks come to a new scene from where their record stood in the one before; what else there is comes softly.
 * Inside one view the chart moves its marks itself. It holds nothing up: the new scene is there at once, and the next
 * one takes the marks from wherever they are. None of it for a reader who asks for less motion.
 */
export function carryMarks(area: Element, { view, marks }: Standings): void {
  if (matchMedia(STILL).matches || viewIn(area) === view) return;
  area
    .querySelector('[data-view]')
    ?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: DURATION / 2, easing: 'ease-out' });
  const carried = new Set<string>();
  for (const mark of marksIn(area)) {
    const record = mark.getAttribute('data-record') ?? '';
    const from = marks.get(record);
    if (!from || carried.has(record)) continue;
    carried.add(record);
    const { left, top, width, height } = mark.getBoundingClientRect();
    const dx = from.x - left - width / 2;
    const dy = from.y - top - height / 2;
    mark.animate([{ translate: `${dx}px ${dy}px` }, { translate: '0px 0px' }], {
      duration: DURATION,
      easing: 'cubic-bezier(0.3, 0, 0.1, 1)',
    });
  }
}

function marksIn(area: Element): readonly Element[] {
  return [...area.querySelectorAll('svg [data-record]')].slice(0, MOST);
}

function viewIn(area: Element): string | null {
  return area.querySelector('[data-view]')?.getAttribute('data-view') ?? null;
}
