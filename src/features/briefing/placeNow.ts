import { parseBriefingPlace, type BriefingPlace } from '../../filters/briefingPlace';

/**
 * Where a briefing is at this moment. Keys come, and other windows speak, faster than pages are drawn: what counts is
 * the address, which is there at once, or a second key would undo the first one.
 */
export function placeNow({ briefing }: BriefingPlace): BriefingPlace {
  return parseBriefingPlace(briefing, location.hash.replace(/^[^?]*/, ''));
}
