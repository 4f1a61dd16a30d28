import type { Lang } from '../i18n/text';
import type { Picture, Shown } from './shown';

type Lay = NonNullable<Shown['picture']>;

/** By the picture, then by language and width: what fits one room is asked again for the next one. */
const known = new WeakMap<Lay, Map<string, Picture>>();

/**
 * A chart laid out at a width, px, at scale 1; laid out once for as long as the view that it shows is held. A large
 * tree takes 30 ms, and is tried at some forty widths for each room of a slide or a sheet.
 */
export function layAtWidth(picture: Lay, width: number, lang: Lang): Picture {
  const laid = known.get(picture) ?? new Map<string, Picture>();
  known.set(picture, laid);
  const key = `${lang} ${width}`;
  const before = laid.get(key);
  if (before !== undefined) return before;
  const drawn = picture({ width, lang, scale: 1 });
  laid.set(key, drawn);
  return drawn;
}
