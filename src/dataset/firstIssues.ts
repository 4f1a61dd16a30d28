import type { Issue } from './issue';

/** How many issues are shown; the rest is counted. A broken file often breaks the same way a hundred times. */
const SHOWN = 8;

/** The issues of a file that a page shows, and how many more there are. */
export function firstIssues(issues: readonly Issue[]): {
  readonly shown: readonly Issue[];
  readonly more: number;
} {
  return { shown: issues.slice(0, SHOWN), more: Math.max(0, issues.length - SHOWN) };
}
