import { Fragment } from 'react';
import { paint } from '../palette';
import styles from './Timeline.module.css';
import type { LaneGlyph, PlacedLane, TimelineLayout } from './timelineLayout';
import { WordsShape } from '../WordsShape';

/** The lane of milestones, without anything to act on. */
export function LanePicture(props: {
  readonly lane: PlacedLane;
  readonly strokes: TimelineLayout['strokes'];
  readonly selected: string | null;
  /** No targets lie over it, so that its own shapes say which record they are of. */
  readonly still: boolean;
}) {
  const { lane, strokes, still } = props;
  return (
    <g>
      {lane.bands.map((band) => (
        <rect key={band.x} {...band} rx={6} fill={paint.band} className={styles['band']} />
      ))}
      <path d={lane.ticks} stroke={paint.lineStrong} fill="none" />
      {lane.words.map((words, index) => (
        <WordsShape key={index} text={words} />
      ))}
      {lane.milestones.map((milestone) => (
        <g key={milestone.id} data-record={still ? milestone.id : undefined}>
          {milestone.id === props.selected ? (
            <rect
              {...milestone.box}
              rx={6}
              fill={paint.ground}
              stroke={paint.selection}
              strokeWidth={strokes.ring}
            />
          ) : null}
          <LaneShape glyph={milestone} width={strokes.frame} />
          {milestone.label.map((line, index) => (
            <WordsShape key={index} text={line} />
          ))}
        </g>
      ))}
      {lane.legend.map((item) => (
        <Fragment key={item.shape}>
          <LaneShape glyph={item} width={strokes.frame} />
          <WordsShape text={item.label} />
        </Fragment>
      ))}
    </g>
  );
}

function LaneShape({ glyph, width }: { readonly glyph: LaneGlyph; readonly width: number }) {
  const fill = glyph.added ? paint.ground : paint.dataStrong;
  return (
    <>
      {glyph.bar === null ? null : (
        <rect
          {...glyph.bar}
          rx={1}
          fill={glyph.added ? paint.ground : paint.dataSoft}
          stroke={paint.dataStrong}
          strokeWidth={width}
        />
      )}
      {glyph.arrow === null ? null : <path d={glyph.arrow} fill={fill} stroke={paint.dataStrong} />}
      {glyph.diamond === null ? null : (
        <path d={glyph.diamond} fill={fill} stroke={paint.dataStrong} strokeWidth={width} />
      )}
    </>
  );
}
