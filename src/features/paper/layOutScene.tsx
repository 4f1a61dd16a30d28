import type { ReactElement } from 'react';
import type { Scene } from '../../dataset/briefing/briefing';
import type { Exportable } from '../../export/useLoadExportable';
import { paperMessages as say } from '../../i18n/messages/paper';
import type { Text } from '../../i18n/text';
import { LangProvider } from '../../i18n/useLang';
import { fitPiece, type Piece } from './layOutPictures';
import { measureHeight } from './measureHeight';
import { BESIDE_NOTES, paperRoom, type Turn } from './paperRooms';
import { SceneFoot } from './SceneFoot';
import { SceneHead, type SceneNumber } from './SceneHead';

/** A scene on paper. */
export interface LaidScene {
  readonly scene: Scene;
  /** Null where the scene cannot be shown; `problem` says why. */
  readonly exportable: Exportable | null;
  readonly problem: Text | null;
  readonly pieces: Readonly<Record<Turn, readonly Piece[]>>;
  /** How wide the picture is on a sheet that lies, px: the notes are beside it. */
  readonly beside: number;
  /** Notes are set close, so that the picture has text that can be read. */
  readonly close: boolean;
}

/** Around the picture, px. */
const GAPS = 40;
/** The name of the briefing above the first scene, px. */
const NAME = 32;
/** The least share of an upright sheet that a picture has: longer notes go on on the next one. */
const LEAST_SHARE = 0.42;
/** Between a picture and the notes beside it, px; Paper.module.css has the same. */
const GUTTER = 16;

type Look = Pick<LaidScene, 'pieces' | 'beside' | 'close'> & { readonly readable: boolean };

/**
 * Lays a scene out for sheets turned either way. Upright, what the words leave of the sheet is for the picture, and the
 * notes are below it; on a sheet that lies they are beside it. Where the text of the picture would be too small to be
 * read, the notes are set closer and leave it more of the sheet.
 * @param exportable null where the link of the scene leads nowhere
 */
export function layOutScene(scene: Scene, number: SceneNumber, exportable: Exportable | null): LaidScene {
  if (exportable === null) return withProblem(scene, say.sceneFailed);
  const usual = look(scene, number, exportable, false);
  const { readable: _, ...chosen } = usual.readable ? usual : look(scene, number, exportable, true);
  return { scene, exportable, problem: null, ...chosen };
}

/** A scene of which the sheet says only why it is not there. */
export function withProblem(scene: Scene, problem: Text): LaidScene {
  const pieces = { portrait: [], landscape: [] };
  return { scene, exportable: null, problem, pieces, beside: BESIDE_NOTES[0], close: false };
}

function look(scene: Scene, number: SceneNumber, exportable: Exportable, close: boolean): Look {
  const { lang } = exportable.place.view;
  const measure = (words: ReactElement, width: number) =>
    measureHeight(<LangProvider lang={lang}>{words}</LangProvider>, width);
  const head = <SceneHead scene={scene} number={number} exportable={exportable} />;
  const foot = <SceneFoot scene={scene} exportable={exportable} close={close} />;
  const below = ({ width, height }: ReturnType<typeof paperRoom>) =>
    height - measure(head, width) - GAPS - (number.at === 1 ? NAME : 0);

  const upright = paperRoom('portrait');
  const left = below(upright) - measure(foot, upright.width);
  const portrait = fitPiece(exportable, [
    { width: upright.width, height: Math.max(left, upright.height * LEAST_SHARE) },
  ]);

  const lying = paperRoom('landscape');
  const height = below(lying);
  const [usual, ...wider] = BESIDE_NOTES;
  const widths = [
    usual,
    ...(close ? wider.filter((width) => measure(foot, lying.width - width - GUTTER) <= height) : []),
  ];
  const landscape = fitPiece(
    exportable,
    widths.map((width) => ({ width, height })),
  );
  return {
    pieces: {
      portrait: portrait === null ? [] : [portrait.piece],
      landscape: landscape === null ? [] : [landscape.piece],
    },
    beside: widths[landscape?.room ?? 0] ?? usual,
    close,
    readable: [portrait, landscape].every((fitted) => fitted === null || fitted.readable),
  };
}
