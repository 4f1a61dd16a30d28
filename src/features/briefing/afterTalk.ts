import type { Dataset } from '../../dataset/model';
import type { BriefingPlace } from '../../filters/briefingPlace';
import { briefingPath, paths } from '../../filters/paths';
import { withLook } from '../../filters/sceneLink';

/**
 * Where a talk leads for who came by a link: to the list of briefings, or, as one that came with the link itself is in
 * no list, to its own page, where a copy of it can be kept.
 */
export function afterTalk(place: BriefingPlace, dataset: Dataset): string {
  const { briefing, data } = place;
  return data === null
    ? allBriefings(place, dataset)
    : withLook(briefingPath(briefing, data), place, dataset);
}

/** The list of briefings, in the language and the theme of a talk. */
export function allBriefings(look: Pick<BriefingPlace, 'lang' | 'theme'>, dataset: Dataset): string {
  return withLook(paths.briefings, look, dataset);
}
