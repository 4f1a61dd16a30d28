import type { Exportable } from '../useLoadExportable';
import type { LoadSlide, Said } from './slideContent';

/** A view as a slide: titled with its finding, with what is seen for who speaks. */
export function viewSlide(exportable: Exportable): LoadSlide {
  const { title, seen, place } = exportable;
  const { lang } = place.view;
  const say = (words: string): Said => ({ words, lang });
  return () =>
    Promise.resolve({ title: say(title[lang]), under: null, notes: say(seen?.[lang] ?? ''), exportable });
}
