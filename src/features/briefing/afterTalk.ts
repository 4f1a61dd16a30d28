import type { BriefingPlace } from '../../filters/briefingPlace';
import { briefingPath, paths } from '../../filters/paths';

/**
 * Where a talk leads for who came by a link: to the list of briefings, or, as one that came with the link itself is in
 * no list, to its own page, where a copy of it can be kept.
 */
export function afterTalk({ briefing, data, lang }: BriefingPlace): string {
  const path = data === null ? paths.briefings : briefingPath(briefing, data);
  return lang === 'ja' ? path : `${path}?lang=${lang}`;
}
