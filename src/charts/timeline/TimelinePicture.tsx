import { Fragment, type ReactNode } from 'react';
import { paint } from '../palette';
import { Capsule } from './Capsule';
import { GlyphShape } from './GlyphShape';
import { inFixedOrder } from './inFixedOrder';
import { SpanShape } from './SpanShape';
import styles from './Timeline.module.css';
import type { PlacedColumn, PlacedMark, PlacedRow, TimelineLayout } from './timelineLayout';
import { WordsShape } from '../WordsShape';

/**
 * The years, rows and marks, without anything to act on: for the view below its targets, for previews and exports.
 * Elements keep their order in the page when rows are sorted, because an element that is moved there jumps.
 */
export function TimelinePicture({
  layout,
  selected,
  still = false,
  children,
}: {
  readonly layout: TimelineLayout;
  readonly selected: string | null;
  /** No targets lie over it, so that its own shapes say which record they are of. */
  readonly still?: boolean;
  /** What stands around them. */
  readonly children?: ReactNode;
}) {
  const rows = inFixedOrder(layout.rows);
  return (
    <g className={styles['picture']} aria-hidden="true">
      {layout.columns.map((column) => (
        <Column key={column.year} column={column} />
      ))}
      {rows.map((row) => (
        <Row key={row.id} row={row} selected={row.id === selected} />
      ))}
      {layout.marks.map((mark) => (
        <g key={mark.id} data-record={still ? mark.id : undefined}>
          <MarkShape mark={mark} strokes={layout.strokes} selected={mark.id === selected} />
        </g>
      ))}
      {children}
    </g>
  );
}

function Column({ column }: { readonly column: PlacedColumn }) {
  return (
    <>
      <rect {...column.band} rx={6} fill={paint.band} className={styles['band']} />
      {column.hatch === null ? null : <path d={column.hatch} stroke={paint.hatch} fill="none" />}
      {column.ticks === null ? null : <path d={column.ticks} stroke={paint.lineStrong} fill="none" />}
      {column.units.map((unit) => (
        <rect key={unit.y} {...unit} rx={1} fill={paint.data} />
      ))}
      {column.words.map((words, index) => (
        <WordsShape key={index} text={words} />
      ))}
    </>
  );
}

function Row({ row, selected }: { readonly row: PlacedRow; readonly selected: boolean }) {
  return (
    <>
      {selected ? (
        <rect {...row.labelBox} rx={6} fill={paint.ground} stroke={paint.selection} strokeWidth={3} />
      ) : null}
      {row.gaps.map((gap) => (
        <rect key={gap.year} {...gap.box} fill="transparent">
          <title>{gap.words}</title>
        </rect>
      ))}
      <rect {...row.rule} height={1} fill={paint.line} />
      {row.life === null ? null : <rect {...row.life} fill={paint.lifeLine} />}
      {row.label.map((line) => (
        <WordsShape key={line.words} text={line} />
      ))}
      {row.count === null ? null : <WordsShape text={row.count} />}
    </>
  );
}

function MarkShape({
  mark,
  strokes,
  selected,
}: {
  readonly mark: PlacedMark;
  readonly strokes: TimelineLayout['strokes'];
  readonly selected: boolean;
}) {
  return (
    <>
      {selected
        ? mark.rings.map((ring, index) => (
            <Fragment key={index}>
              <Capsule box={ring} fill="none" stroke={paint.ink} width={strokes.ringEdge} />
              <Capsule box={ring} fill={paint.ground} stroke={paint.selection} width={strokes.ring} />
            </Fragment>
          ))
        : null}
      {selected && mark.link !== null ? (
        <path d={mark.link} fill="none" stroke={paint.selection} strokeWidth={strokes.link} />
      ) : null}
      {mark.frames.map((frame, index) => (
        <SpanShape key={index} span={frame} width={strokes.frame} />
      ))}
      <GlyphShape glyph={mark} stroke={strokes.mark} />
      {mark.note === null ? null : <WordsShape text={mark.note} />}
      {mark.dateNote === null ? null : <WordsShape text={mark.dateNote} />}
    </>
  );
}
