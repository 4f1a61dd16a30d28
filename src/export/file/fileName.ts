import { readLink, writeLink, type Place } from '../../filters/link';
import type { Dataset } from '../../dataset/model';
import type { Lang } from '../../i18n/text';

/**
 * A file name that says what the file holds, in characters that every system takes: the view, what it is restricted
 * to, and the language (`timeline_partners-US-GB_years-2013-2015_ja`).
 * @param ending without the dot
 * @param more what else tells the file from others of the same view (`dark`, `2x`)
 * @param langs the languages that the file is in
 */
export function fileName(
  place: Place,
  dataset: Dataset,
  ending: string,
  more: readonly string[] = [],
  langs: readonly Lang[] = [place.view.lang],
): string {
  const { filters } = place;
  const usual = readLink(place.path, dataset).value;
  const restricted = writeLink({ ...usual, filters }, dataset).split('?')[1] ?? '';
  const screen = place.path.split('/').filter((part) => part !== '');
  const parts = [
    'cyber-diplomacy',
    screen.length === 0 ? 'overview' : screen.join('-'),
    ...decodeURIComponent(restricted).split('&'),
    place.view.as === 'chart' ? '' : place.view.as,
    langs.join('-'),
    ...more,
  ];
  const words = parts.map((part) => part.replaceAll(/[^A-Za-z0-9]+/g, '-')).filter((part) => part !== '');
  return `${words.join('_')}.${ending}`;
}
