import { Mark } from '../Mark';
import { ConsultationTarget, unseen } from './ConsultationTarget';
import styles from './targets.module.css';
import type { PlacedRow, TimelineLayout } from './timelineLayout';

/**
 * What can be reached, over the picture: the years as sentences, then row by row the partner and its
 * consultations, in the order in which they are seen, then the milestones.
 */
export function TimelineTargets(props: {
  readonly layout: TimelineLayout;
  readonly selected: string | null;
  readonly hrefOf: (record: string) => string;
}) {
  return (
    <>
      {props.layout.columns.map(({ year, box, sentence }) => (
        <rect key={year} {...box} {...unseen} role="img" aria-label={sentence} className={styles['target']} />
      ))}
      {props.layout.rows.map((row) => (
        <RowTargets key={row.id} row={row} selected={props.selected} hrefOf={props.hrefOf} />
      ))}
      {props.layout.lane?.milestones.map(({ id, sentence, box }) => (
        <Mark
          key={id}
          record={id}
          href={props.hrefOf(id)}
          label={sentence}
          selected={id === props.selected}
          className={styles['link'] ?? ''}
        >
          <rect {...box} {...unseen} rx={6} className={styles['target']} />
        </Mark>
      ))}
    </>
  );
}

function RowTargets({
  row,
  selected,
  hrefOf,
}: {
  readonly row: PlacedRow;
  readonly selected: string | null;
  readonly hrefOf: (record: string) => string;
}) {
  return (
    <g>
      <a
        href={hrefOf(row.id)}
        aria-label={row.sentence}
        aria-current={row.id === selected ? 'true' : undefined}
        className={styles['label']}
      >
        <rect {...row.labelBox} {...unseen} rx={6} className={styles['target']} />
      </a>
      {row.marks.map((mark) => (
        <ConsultationTarget
          key={mark.id}
          mark={mark}
          selected={mark.id === selected}
          href={hrefOf(mark.id)}
        />
      ))}
    </g>
  );
}
