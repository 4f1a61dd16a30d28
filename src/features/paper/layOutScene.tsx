import type { ReactElement } from 'react';
import type { Scene } from '../../dataset/briefing/briefing';
import type { Exportable } from '../../export/useLoadExportable';
import { LangProvider } from '../../i18n/useLang';
import { fitPiece, type Piece } from './layOutPictures';
import { measureHeight } from './measureHeight';
import { BESIDE_NOTES, paperRoom, type Turn } from './paperRooms';
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
/** The name of the briefing above the first scene, px. */
const NAME = 32;
/** The least share of an upright sheet that a picture has: longer notes go on on the next one. */
const LEAST_SHARE = 0.42;

/**
 * Lays a scene out for sheets turned either way. Upright, what the words leave of the sheet is for the picture, and the
 * notes are below it; on a sheet that lies they are beside it.
 */
export function layOutScene(scene: Scene, number: SceneNumber, exportable: Exportable | null): LaidScene {
  const lay = (turn: Turn): readonly Piece[] => {
    if (exportable === null) return [];
    const { width, height } = paperRoom(turn);
    const { lang } = exportable.place.view;
    const head = <SceneHead scene={scene} number={number} exportable={exportable} />;
    const foot = <SceneFoot scene={scene} exportable={exportable} />;
    const measure = (words: ReactElement) =>
      measureHeight(<LangProvider lang={lang}>{words}</LangProvider>, width);
    const below = height - measure(head) - GAPS - (number.at === 1 ? NAME : 0);
    const room =
      turn === 'landscape'
        ? { width: BESIDE_NOTES, height: below }
        : { width, height: Math.max(below - measure(foot), height * LEAST_SHARE) };
    const piece = fitPiece(exportable, room);
    return piece === null ? [] : [piece];
  };
  return { scene, exportable, pieces: { portrait: lay('portrait'), landscape: lay('landscape') } };
}
