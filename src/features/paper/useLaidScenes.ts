import { useEffect, useState } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { useLoadExportable } from '../../export/useLoadExportable';
import type { Lang } from '../../i18n/text';
import { layOutScene, type LaidScene } from './layOutScene';

/** What has been laid out, and of what. */
interface Laid {
  readonly briefing: Briefing | null;
  readonly lang: Lang | null;
  readonly scenes: readonly LaidScene[];
}

const NOTHING: Laid = { briefing: null, lang: null, scenes: [] };

/** The scenes of a briefing on paper, one after the other as they are laid out. */
export function useLaidScenes(briefing: Briefing | null, lang: Lang): readonly LaidScene[] {
  const load = useLoadExportable();
  const [laid, setLaid] = useState<Laid>(NOTHING);
  useEffect(() => {
    let current = true;
    const layOut = async (scenes: Briefing['scenes']) => {
      // Sheets are measured in the typeface that they are printed in.
      await document.fonts.ready;
      const done: LaidScene[] = [];
      for (const [index, scene] of scenes.entries()) {
        const exportable = await load(scene.at, lang).catch(() => null);
        if (!current) return;
        done.push(layOutScene(scene, { at: index + 1, of: scenes.length }, exportable));
        setLaid({ briefing, lang, scenes: [...done] });
      }
    };
    void layOut(briefing?.scenes ?? []);
    return () => {
      current = false;
    };
  }, [briefing, lang, load]);
  return laid.briefing === briefing && laid.lang === lang ? laid.scenes : NOTHING.scenes;
}
