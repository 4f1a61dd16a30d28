import { useEffect, useState } from 'react';
import type { Briefing, Scene } from '../../dataset/briefing/briefing';
import { useLoadExportable, type Exportable } from '../../export/useLoadExportable';
import { paperMessages as say } from '../../i18n/messages/paper';
import type { Lang } from '../../i18n/text';
import { layOutScene, withProblem, type LaidScene } from './layOutScene';
import type { SceneNumber } from './SceneHead';

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
        const one = await layOutOne(scene, { at: index + 1, of: scenes.length }, () => load(scene.at, lang));
        if (!current) return;
        done.push(one);
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

/** One scene; where it cannot be loaded or drawn, the others are laid out all the same and its sheet says so. */
async function layOutOne(
  scene: Scene,
  number: SceneNumber,
  load: () => Promise<Exportable | null>,
): Promise<LaidScene> {
  const loaded = await load().then(
    (exportable) => ({ exportable }),
    () => null,
  );
  if (loaded === null) return withProblem(scene, say.sceneNotLoaded(number.at));
  try {
    return layOutScene(scene, number, loaded.exportable);
  } catch {
    return withProblem(scene, say.sceneNotDrawn(number.at));
  }
}
