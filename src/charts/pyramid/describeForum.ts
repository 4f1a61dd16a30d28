import { forumsMessages as say } from '../../i18n/messages/forums';
import { inARow, inSentence } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import type { PyramidForum } from './selectPyramid';

/**
 * What there is to say about a forum under the filter, sentence by sentence: what leaves it out, then where the
 * chosen partners stand. Empty when nothing is chosen.
 */
export function forumRemarks({ reasons, standings }: PyramidForum): readonly Text[] {
  const named = standings.map((standing) => ({ ...standing, name: inSentence(standing.name) }));
  return [...reasons, ...(named.length > 0 ? [say.standings(named)] : [])];
}

/** The accessible name of a brick: full sentences, the forum and its level first. */
export function describeForum(forum: PyramidForum): Text {
  return inARow([say.forum(forum.name, forum.level), ...forumRemarks(forum)]);
}
