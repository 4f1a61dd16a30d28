import type { Lang } from '../i18n/text';
import { briefingPaths } from './paths';
import { parseLang, parseTheme, type Theme, type ViewState } from './viewUrl';

/** The pages of a briefing: what the audience sees, what the presenter sees, and what is printed. */
export type BriefingPage = keyof typeof briefingPaths;

/**
 * Where a briefing is: all that two windows need to show the same. It is one address,
 * `/briefing/japan-2016?scene=3&at=%2Ftimeline%3Fpartners%3DUS&lang=en`.
 */
export interface BriefingPlace {
  readonly briefing: string;
  /** From 1; a number as it was asked for, which may be below that or above the last one. */
  readonly scene: number;
  /**
   * The link that is shown instead of the scene's own, since the speaker or the room has filtered, opened or gone
   * elsewhere; null at the scene itself. Without language and theme, which belong to the whole briefing.
   */
  readonly at: string | null;
  readonly lang: Lang;
  readonly theme: Theme;
  /** The content of a briefing that came with its link; null for one that is kept elsewhere. */
  readonly data: string | null;
}

/** Where a briefing begins for a reader: its first scene, as it was saved. */
export function startOf(briefing: string, { lang, theme }: Pick<ViewState, 'lang' | 'theme'>): BriefingPlace {
  return { briefing, scene: 1, at: null, lang, theme, data: null };
}

/** Reads the address of any page of a briefing. Total: what is not understood falls back to the first scene. */
export function parseBriefingPlace(briefing: string, search: string): BriefingPlace {
  const params = new URLSearchParams(search);
  const at = params.get('at');
  return {
    briefing,
    scene: readScene(params) ?? 1,
    at: at?.startsWith('/') === true ? at : null,
    lang: parseLang(params).value,
    theme: parseTheme(params).value,
    data: params.get('data'),
  };
}

/** The number of the scene that is asked for, the first where none is; null where it is no number of a scene. */
export function readScene(params: URLSearchParams): number | null {
  const asked = params.get('scene') ?? '';
  const scene = asked === '' ? 1 : Number(asked);
  return Number.isSafeInteger(scene) ? scene : null;
}

/** The link of a page of a briefing, as it stands behind the #. The inverse of parseBriefingPlace. */
export function formatBriefingPlace(page: BriefingPage, place: BriefingPlace): string {
  const pairs: readonly (readonly [string, string | null])[] = [
    ['scene', String(place.scene)],
    ['lang', place.lang === 'ja' ? null : place.lang],
    ['theme', place.theme === 'system' ? null : place.theme],
    ['at', place.at],
    ['data', place.data],
  ];
  const params = pairs.flatMap(([param, value]) =>
    value === null ? [] : [`${param}=${encodeURIComponent(value)}`],
  );
  const path = briefingPaths[page].replace(':briefing', encodeURIComponent(place.briefing));
  return `${path}?${params.join('&')}`;
}
