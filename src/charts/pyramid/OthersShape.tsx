import { paint } from '../palette';
import { LabelText } from './LabelText';
import type { PlacedOthers, Strokes } from './pyramidLayout';
import styles from './Pyramid.module.css';

/** The dashed brick: the source goes on, but names no more. It stands for no record. */
export function OthersShape({
  others,
  strokes,
}: {
  readonly others: PlacedOthers;
  readonly strokes: Strokes;
}) {
  return (
    <>
      <path
        d={others.path}
        className={styles['others']}
        fill={paint.ground}
        stroke={paint.lineStrong}
        strokeWidth={strokes.thin}
        strokeDasharray={strokes.dashed}
      />
      {others.label ? <LabelText label={others.label} fill={paint.inkSoft} /> : null}
    </>
  );
}
