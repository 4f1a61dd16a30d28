import { briefingMessages as say } from '../../i18n/messages/briefingFile';
import type { Text } from '../../i18n/text';
import type { Issue } from '../issue';

/** Why the briefing in a link cannot be shown, and what helps: in one sentence each, the same on every page. */
export function linkProblem(issues: readonly Issue[]): Text {
  // What is wrong with the link as a whole; a fault inside comes from letters that were lost or changed on the way.
  return issues.find(({ path }) => path === 'data')?.message ?? say.notShared;
}
