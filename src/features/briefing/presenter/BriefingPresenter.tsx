import { BriefingScene } from '../BriefingScene';
import type { BriefingParts } from '../briefingParts';
import type { MirrorSurroundings } from '../mirror/useMirror';
import { Presenter } from './Presenter';

/** The presenter's window of a briefing. */
export function BriefingPresenter({
  id,
  parts,
  surroundings = REAL,
}: {
  readonly id: string;
  readonly parts: BriefingParts;
  /** For tests. */
  readonly surroundings?: MirrorSurroundings;
}) {
  return (
    <BriefingScene id={id} page="presenter" parts={parts}>
      {(found) => <Presenter {...found} parts={parts} surroundings={surroundings} />}
    </BriefingScene>
  );
}

const REAL: MirrorSurroundings = {};
