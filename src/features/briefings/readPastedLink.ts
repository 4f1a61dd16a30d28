import { LIMITS } from '../../dataset/briefing/schema';
import type { Dataset } from '../../dataset/model';
import { parseBriefingPlace } from '../../filters/briefingPlace';
import { readLink } from '../../filters/link';
import { sceneLink } from '../../filters/sceneLink';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { ownBriefingMessages } from '../../i18n/messages/ownBriefings';
import type { Text } from '../../i18n/text';

export type PastedLink =
  | { readonly ok: true; readonly at: string }
  | { readonly ok: false; readonly why: Text };

/**
 * Reads an address that a reader pastes, whole or from its # on, as the link of a scene. From a briefing where the
 * room has gone elsewhere it takes the view that was shown. Whether there is such a view is for `useLoadExportable`.
 */
export function readPastedLink(pasted: string, dataset: Dataset): PastedLink {
  const words = pasted.trim();
  const link = words.includes('#') ? words.slice(words.indexOf('#') + 1) : words;
  if (!/^\/[^\s#]*$/.test(link)) return { ok: false, why: say.notALink };
  const [path = '', query = ''] = link.split('?');
  const shown = path.startsWith('/briefing/') ? parseBriefingPlace('', query).at : null;
  const { ignored } = readLink(shown ?? link, dataset);
  if (ignored.length > 0) {
    return { ok: false, why: say.notUnderstood(ignored.map(({ param, value }) => `${param}=${value}`)) };
  }
  const at = sceneLink(shown ?? link, dataset);
  return at.length > LIMITS.at
    ? { ok: false, why: ownBriefingMessages.linkTooLong(LIMITS.at) }
    : { ok: true, at };
}
