import { useEffect, useState } from 'react';
import type { Briefing } from '../../dataset/briefing/briefing';
import { useLoadExportable } from '../../export/useLoadExportable';
import type { Lang } from '../../i18n/text';
import { layOutScene, type LaidScene } from './layOutScene';

/** The scenes of a briefing on paper, one after the other as they are laid out. */
export function useLaidScenes(briefing: Briefing | null, lang: Lang): readonly LaidScene[] {
  const load = useLoadExportable();
  const [laid, setLaid] = useState<readonly LaidScene[]>([]);
  useEffect(() => {
    let current = true;
    const layOut = async (scenes: Briefing['scenes']) => {
      // Sheets are measured in the typeface that they are printed in.
      await document.fonts.ready;
      const done: LaidScene[] = [];
      for (const [index, scene] of scenes.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the page stays responsive
        const exportable = await load(scene.at, lang).catch(() => null);
        if (!current) return;
        done.push(layOutScene(scene, { at: index + 1, of: scenes.length }, exportable));
        setLaid([...done]);
      }
    };
    setLaid([]);
    void layOut(briefing?.scenes ?? []);
    return () => {
      current = false;
    };
  }, [briefing, lang, load]);
  return laid;
}
