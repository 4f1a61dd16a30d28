import type { Ignored } from '../../../filters/addressParts';
import { readScene } from '../../../filters/briefingPlace';
import { parseLang, parseTheme } from '../../../filters/viewUrl';
import { stageMessages as say } from '../../../i18n/messages/stage';

/** What the address of a briefing asks for besides a view and cannot have: its scene, its language, its theme. */
export function unreadParts(search: string): readonly Ignored[] {
  const params = new URLSearchParams(search);
  const scene =
    readScene(params) === null
      ? [{ param: 'scene', value: params.get('scene') ?? '', reason: say.noNumber }]
      : [];
  return [...scene, ...parseLang(params).ignored, ...parseTheme(params).ignored];
}
