import type { Exportable } from '../../export/useLoadExportable';
import type { Text } from '../../i18n/text';
import { LangProvider } from '../../i18n/useLang';
import { layOutPictures, type Piece } from './layOutPictures';
import { measureHeight } from './measureHeight';
import { PaperHead } from './PaperHead';
import { paperRoom, type Turn } from './paperRooms';

/** What a view is on paper. */
export interface LaidPaper {
  readonly exportable: Exportable;
  readonly name: Text;
  readonly pieces: Readonly<Record<Turn, readonly Piece[]>>;
}

/** Around the picture, px. */
const GAP = 28;

/** Lays a view out for sheets turned either way. Not to be called while React renders. */
export function layOutPaper(exportable: Exportable, name: Text): LaidPaper {
  const lay = (turn: Turn) => {
    const head = <PaperHead exportable={exportable} name={name} titled />;
    const taken = measureHeight(
      <LangProvider lang={exportable.place.view.lang}>{head}</LangProvider>,
      paperRoom(turn).width,
    );
    return layOutPictures(exportable, turn, taken + GAP);
  };
  return { exportable, name, pieces: { portrait: lay('portrait'), landscape: lay('landscape') } };
}
