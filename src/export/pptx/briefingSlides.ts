import { bothLanguages, langOf, type Briefing, type Words } from '../../dataset/briefing/briefing';
import { slidesMessages as say } from '../../i18n/messages/slides';
import type { Lang } from '../../i18n/text';
import { WorkError } from '../../ui/useWork';
import type { LoadExportable } from '../useLoadExportable';
import type { LoadSlide, Said } from './slideContent';

/**
 * The scenes of a briefing as slides: titled as the scene, with the finding of the view below and the notes of the
 * scene for who speaks. Words that are missing in the reader's language stand in the other one.
 */
export function briefingSlides(briefing: Briefing, lang: Lang, load: LoadExportable): readonly LoadSlide[] {
  return briefing.scenes.map(({ title, notes, at }, index) => async () => {
    const named = bothLanguages(title);
    const exportable = await load(at, lang).catch((error: unknown) => {
      throw new WorkError(say.sceneNotLoaded(index + 1, named), { cause: error });
    });
    const finding = exportable === null ? null : { words: exportable.title[lang], lang };
    const scene = inLang(title, lang);
    const unnamed = scene.words === '';
    return {
      title: unnamed && finding !== null ? finding : scene,
      under: unnamed || finding?.words === scene.words ? null : finding,
      notes: inLang(notes, lang),
      exportable,
    };
  });
}

function inLang(words: Words, lang: Lang): Said {
  return { words: bothLanguages(words)[lang], lang: langOf(words, lang) ?? lang };
}
