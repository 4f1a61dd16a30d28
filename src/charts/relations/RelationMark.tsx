import { paint } from '../palette';
import type { MarkLook } from './relationPaint';
import type { PlacedMark } from './relationsLayout';
import { RelationWords } from './RelationWords';
import styles from './Relations.module.css';

const CORNER = 6;

/** The box of an item or of a record that is named, with its words; the link around it is the caller's. */
export function RelationMark(props: {
  readonly placed: PlacedMark;
  readonly look: MarkLook;
  readonly selected: boolean;
}) {
  const { look, selected } = props;
  const { box, words } = props.placed;
  return (
    <>
      <rect
        {...box}
        rx={CORNER}
        className={styles['box']}
        fill={look.fill}
        stroke={look.stroke}
        strokeWidth={look.width}
        strokeDasharray={look.dashes}
      />
      {selected ? (
        <>
          <rect {...box} rx={CORNER} fill="none" stroke={paint.ink} strokeWidth={5} />
          <rect {...box} rx={CORNER} fill="none" stroke={paint.selection} strokeWidth={3} />
        </>
      ) : null}
      <rect {...box} rx={CORNER} fill="none" className={styles['focusEdge']} />
      <rect {...box} rx={CORNER} fill="none" className={styles['focus']} />
      <RelationWords words={words} ink={look.ink} soft={look.soft} />
    </>
  );
}
