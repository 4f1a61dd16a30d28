import type { Briefing } from '../../dataset/briefing/briefing';
import { saveSlides } from '../../export/pptx/saveSlides';
import { useLoadExportable } from '../../export/useLoadExportable';
import { useLang } from '../../i18n/useLang';
import { useWork } from '../../ui/useWork';

/** Makes a presentation of a whole briefing. */
export function useSlides(briefing: Briefing) {
  const { lang } = useLang();
  const load = useLoadExportable();
  const { state, start, cancel } = useWork();
  const save = () => start(saveSlides({ of: 'briefing', briefing, load }, { lang }));
  return { state, save, cancel };
}
