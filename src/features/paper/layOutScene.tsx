import type { Scene } from '../../dataset/briefing/briefing';
import type { Exportable } from '../../export/useLoadExportable';
import { LangProvider } from '../../i18n/useLang';
import { fitPiece, type Piece } from './layOutPictures';
import { measureHeight } from './measureHeight';
import { paperRoom, type Turn } from './paperRooms';
import { SceneFoot } from './SceneFoot';
import { SceneHead, type SceneNumber } from './SceneHead';

/** A scene on paper; without a view where its link leads nowhere. */
export interface LaidScene {
  readonly scene: Scene;
  readonly exportable: Exportable | null;
  readonly pieces: Readonly<Record<Turn, readonly Piece[]>>;
}

/** Around the picture, px. */
const GAPS = 40;
/** The least share of the sheet that a picture has: longer notes go on on the next sheet. */
const LEAST_SHARE = 0.42;

/** Lays a scene out for sheets turned either way: what its words leave of the sheet is for the picture. */
export function layOutScene(scene: Scene, number: SceneNumber, exportable: Exportable | null): LaidScene {
  const lay = (turn: Turn): readonly Piece[] => {
    if (exportable === null) return [];
    const { width, height } = paperRoom(turn);
    const words = (
      <LangProvider lang={exportable.place.view.lang}>
        <SceneHead scene={scene} number={number} exportable={exportable} />
        <SceneFoot scene={scene} exportable={exportable} />
      </LangProvider>
    );
    const left = height - measureHeight(words, width) - GAPS;
    const piece = fitPiece(exportable, { width, height: Math.max(left, height * LEAST_SHARE) });
    return piece === null ? [] : [piece];
  };
  return { scene, exportable, pieces: { portrait: lay('portrait'), landscape: lay('landscape') } };
}
