import type { Briefing } from '../../dataset/briefing/briefing';
import { nameOf } from '../../dataset/briefing/nameOf';
import { saveFile } from '../../export/file/saveFile';
import { useLoadExportable } from '../../export/useLoadExportable';
import { slidesMessages as say } from '../../i18n/messages/slides';
import { useLang } from '../../i18n/useLang';
import { useWork, WorkError } from '../../ui/useWork';

/** Makes a presentation of a whole briefing; what makes it is loaded on the first press. */
export function useSlides(briefing: Briefing) {
  const { lang, t } = useLang();
  const load = useLoadExportable();
  const { state, start, cancel } = useWork();
  const save = () =>
    start(async (report, signal) => {
      const [{ makeSlides }, { briefingSlides }] = await Promise.all([
        import('../../export/pptx/makeSlides'),
        import('../../export/pptx/briefingSlides'),
      ]).catch((error: unknown) => {
        throw new WorkError(say.notLoaded, { cause: error });
      });
      signal.throwIfAborted();
      const slides = briefingSlides(briefing, lang, load);
      const made = await makeSlides({ title: t(nameOf(briefing)), lang }, slides, { report, signal });
      const name = `cyber-diplomacy_briefing_${briefing.id}_${lang}.pptx`;
      saveFile(made.content, name);
      return say.saved(name, made.slides);
    });
  return { state, save, cancel };
}
