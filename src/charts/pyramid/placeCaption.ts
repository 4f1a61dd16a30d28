import { forumsMessages as say } from '../../i18n/messages/forums';
import type { Lang, Text } from '../../i18n/text';
import { breakLabel } from '../breakLabel';
import type { Box } from '../frame';
import { linesHeight, placeLines } from './brickLabel';
import type { PlacedCaption } from './pyramidLayout';
import type { PyramidTier } from './selectPyramid';

/** px at scale 1. */
const NAME = 15;
const COUNT = 13;

/** Where a caption stands, and how it is set. */
interface CaptionPlace extends Omit<Box, 'y'> {
  readonly top: number;
  readonly scale: number;
  readonly lang: Lang;
}

/**
 * The level's name, how many forums the source names on it, and under a filter how many of them match: beside
 * its tier, in the middle of its height.
 */
export function placeCaption(tier: PyramidTier, filtered: boolean, place: CaptionPlace): PlacedCaption {
  const { x, top, width, height, scale, lang } = place;
  const [nameSize, countSize] = [NAME * scale, COUNT * scale];
  const name = broken(tier.name[lang], width, nameSize, 'bold', lang);
  const found = countOf(tier, filtered);
  const count = broken(found[lang], width, countSize, 'regular', lang);
  const nameHeight = linesHeight(name.length, nameSize);
  const start = top + (height - nameHeight - linesHeight(count.length, countSize) - 4 * scale) / 2;
  return {
    tier: tier.id,
    words: say.tier(tier.name, found),
    name: placeLines(name, x, start, nameSize),
    count: placeLines(count, x, start + nameHeight + 4 * scale, countSize),
    nameSize,
    countSize,
    aside: tier.aside,
  };
}

/** The same on one or two lines above a tier. @returns the caption and the px that it takes */
export function placeCaptionAbove(
  tier: PyramidTier,
  filtered: boolean,
  place: Omit<CaptionPlace, 'height'>,
): { readonly caption: PlacedCaption; readonly height: number } {
  const sides = placeCaption(tier, filtered, { ...place, height: 0 });
  const height =
    linesHeight(sides.name.length, sides.nameSize) +
    linesHeight(sides.count.length, sides.countSize) +
    4 * place.scale;
  return { caption: placeCaption(tier, filtered, { ...place, height }), height };
}

function countOf({ count, openEnded }: PyramidTier, filtered: boolean): Text {
  return filtered
    ? say.tierFound(count.in, count.unknown, count.total, openEnded)
    : say.tierCount(count.total, openEnded);
}

function broken(words: string, width: number, size: number, weight: 'regular' | 'bold', lang: Lang) {
  return breakLabel(words, width, { size, weight, maxLines: 5 }, lang) ?? [words];
}
