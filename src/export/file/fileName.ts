import { readLink, writeLink, type Place } from '../../filters/link';
import type { Dataset } from '../../dataset/model';
import type { Lang } from '../../i18n/text';

/** A longer name is cut off by some systems once a folder is put before it. */
const LONGEST = 120;

/**
 * A file name that says what the file holds, in characters that every system takes: the view, what it is restricted
 * to, how it is looked at, and the language (`timeline_partners-GB-US_years-2013-2015_dates-added_ja`). What is only
 * on the reader's screen, such as the record beside the view, is not in it.
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
  const { lang, theme, embed, record, open, node, term } = readLink(place.path, dataset).value.view;
  const view = { ...place.view, lang, theme, embed, record, open, node, term };
  const query = new URLSearchParams(writeLink({ ...place, view }, dataset).split('?')[1]);
  const screen = place.path.split('/').filter((part) => part !== '');
  const whole = (parts: readonly string[]) => {
    const all = [
      'cyber-diplomacy',
      screen.length === 0 ? 'overview' : screen.join('-'),
      ...parts,
      langs.join('-'),
      ...more,
    ];
    return all.map(safe).filter(Boolean).join('_');
  };
  const room = LONGEST - `.${ending}`.length;
  const full = whole([...query].map(([param, value]) => partOf(param, value)));
  const name =
    full.length <= room ? full : whole([...query].map(([param, value]) => shortPart(param, value)));
  return `${name.slice(0, room)}.${ending}`;
}

function partOf(param: string, value: string): string {
  switch (param) {
    case 'supplement':
      return 'source-only';
    case 'as':
      return value;
    // The reader's words can be in any script and of any length.
    case 'q':
      return 'found';
    default:
      return `${param}-${value}`;
  }
}

/** Of several values only how many there are: `7-kinds`. */
function shortPart(param: string, value: string): string {
  const count = value.split(',').length;
  return count > 1 && param !== 'q' ? `${count}-${param}` : partOf(param, value);
}

function safe(part: string): string {
  return part.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
