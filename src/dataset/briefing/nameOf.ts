import { ownBriefingMessages as say } from '../../i18n/messages/ownBriefings';
import type { Text } from '../../i18n/text';
import { bothLanguages, type Briefing, type Scene } from './briefing';

/** What a briefing is called where its title may be empty. */
export function nameOf({ title }: Briefing): Text {
  const name = bothLanguages(title);
  return name.ja.trim() === '' ? say.untitled : name;
}

/** What a scene is called where its title may be empty. */
export function sceneNameOf({ title }: Scene): Text {
  const name = bothLanguages(title);
  return name.ja.trim() === '' ? say.untitledScene : name;
}
