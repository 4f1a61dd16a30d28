import { BriefingScene } from '../BriefingScene';
import type { BriefingParts } from '../briefingParts';
import { Stage } from './Stage';

/** What the audience sees: one scene at a time, alive. */
export function BriefingStage(props: {
  readonly id: string;
  readonly parts: BriefingParts;
  /** Whether the reader came from another screen of the app. */
  readonly arrived: boolean;
}) {
  const { id, parts, arrived } = props;
  return (
    <BriefingScene id={id} page="stage" parts={parts}>
      {(found) => <Stage {...found} parts={parts} arrived={arrived} />}
    </BriefingScene>
  );
}
