import type { Briefing } from '../../dataset/briefing/briefing';
import { nameOf } from '../../dataset/briefing/nameOf';
import { slidesMessages as say } from '../../i18n/messages/slides';
import type { Lang } from '../../i18n/text';
import { WorkError, type Work } from '../../ui/useWork';
import { fileName } from '../file/fileName';
import { saveFile } from '../file/saveFile';
import type { Exportable, LoadExportable } from '../useLoadExportable';

/** What is made into a presentation; `load` gives what the links of a briefing's scenes show. */
type Deck =
  | { readonly of: 'view'; readonly exportable: Exportable }
  | { readonly of: 'briefing'; readonly briefing: Briefing; readonly load: LoadExportable };

/**
 * The work of making a presentation and giving it to the reader as a file; what makes it is loaded when it starts.
 * @param options its language, and whether the rows of a chart follow it
 */
export function saveSlides(deck: Deck, options: { readonly lang: Lang; readonly tables?: boolean }): Work {
  const { lang } = options;
  return async (report, signal) => {
    const [{ makeSlides }, { briefingSlides }, { viewSlide }] = await Promise.all([
      import('./makeSlides'),
      import('./briefingSlides'),
      import('./viewSlide'),
    ]).catch((error: unknown) => {
      throw new WorkError(say.notLoaded, { cause: error });
    });
    signal.throwIfAborted();
    const slides =
      deck.of === 'view' ? [viewSlide(deck.exportable)] : briefingSlides(deck.briefing, lang, deck.load);
    const title = (deck.of === 'view' ? deck.exportable.title : nameOf(deck.briefing))[lang];
    const made = await makeSlides({ title, ...options }, slides, { report, signal });
    const name =
      deck.of === 'view'
        ? fileName(deck.exportable.place, deck.exportable.dataset, 'pptx')
        : `cyber-diplomacy_briefing_${deck.briefing.id}_${lang}.pptx`;
    saveFile(made.content, name);
    return say.saved(name, made.slides);
  };
}
