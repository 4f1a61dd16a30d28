import { ascending } from 'd3';
import type { Dataset, Milestone, Status } from '../../dataset/model';
import { citedIn } from '../../dataset/sectionName';
import type { Filters } from '../../filters/filters';
import type { Text } from '../../i18n/text';

/** A dated document or event of the source, for the lane below the timeline. */
export interface TimelineMilestone {
  readonly id: string;
  readonly title: Text;
  /** A date, or an interval such as `2016-10-20/2016-10-21` or `2015/..`; null where none is known. */
  readonly date: string | null;
  /** How far the date is known when it is an added fact; null when the source prints it. */
  readonly added: Status | null;
  readonly urls: readonly string[];
  /** The places in the source that name it. */
  readonly citedIn: Text;
}

/**
 * The milestones of the years asked for, in order of date. One without a date stays, last: nothing is known that
 * would leave it out. Partners, levels and pillars say nothing about a milestone.
 */
export function selectMilestones(dataset: Dataset, filters: Filters): readonly TimelineMilestone[] {
  return dataset.milestones
    .map((milestone) => selectMilestone(milestone, dataset))
    .filter(({ date }) => date === null || overlaps(date, filters, dataset))
    .toSorted((one, other) => ascending(one.date ?? LAST, other.date ?? LAST));
}

/** Sorts behind every date. */
const LAST = '~';

/** One milestone, with its date and where that comes from. */
export function selectMilestone({ id, title, date, cites }: Milestone, dataset: Dataset): TimelineMilestone {
  const facts = dataset.supplement.milestones.find(({ record }) => record === id);
  // What the source prints is never overwritten.
  const added = date === undefined ? facts?.date : undefined;
  return {
    id,
    title,
    date: date ?? added?.value ?? null,
    added: added?.status ?? null,
    urls: added === undefined ? [] : (facts?.urls ?? []),
    citedIn: citedIn(cites, dataset),
  };
}

function overlaps(date: string, { years }: Filters, { coverage }: Dataset): boolean {
  const [start = '', end = start] = date.split('/');
  const from = Number(start.slice(0, 4));
  const to = end === '..' ? coverage.to : Number(end.slice(0, 4));
  return from <= years.to && to >= years.from;
}
