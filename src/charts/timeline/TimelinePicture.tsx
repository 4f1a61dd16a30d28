import { Fragment } from 'react';
import { paint } from '../palette';
import { Capsule } from './Capsule';
import { GlyphShape } from './GlyphShape';
import { inFixedOrder } from './inFixedOrder';
import { LanePicture } from './LanePicture';
import styles from './Timeline.module.css';
import type { PlacedColumn, PlacedMark, PlacedRow, PlacedSpan, TimelineLayout } from './timelineLayout';
import { WordsShape } from './WordsShape';

/**
 * What is to be seen, without anything to act on: for the view below its targets, for previews and exports.
 * Elements keep their order in the page when rows are sorted, because an element that is moved there jumps.
 */
export function TimelinePicture({
  layout,
  selected,
}: {
  readonly layout: TimelineLayout;
  readonly selected: string | null;
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
        <MarkShape key={mark.id} mark={mark} strokes={layout.strokes} selected={mark.id === selected} />
      ))}
      {layout.heads.map((head) => (
        <WordsShape key={head.words} text={head} />
      ))}
      {layout.legend.map((item) => (
        <Fragment key={item.shape}>
          {item.cell === null ? null : (
            <rect {...item.cell.box} rx={2} fill={paint.band} stroke={paint.lineStrong} />
          )}
          {typeof item.cell?.hatch === 'string' ? (
            <path d={item.cell.hatch} stroke={paint.lineStrong} fill="none" />
          ) : null}
          {item.frame === null ? null : <SpanShape span={item.frame} width={layout.strokes.frame} />}
          <GlyphShape glyph={item} stroke={layout.strokes.legend} />
          <WordsShape text={item.label} />
        </Fragment>
      ))}
      {layout.lane === null ? null : (
        <LanePicture lane={layout.lane} strokes={layout.strokes} selected={selected} />
      )}
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

/** The time that is known of a mark that has no day. */
function SpanShape({ span, width }: { readonly span: PlacedSpan; readonly width: number }) {
  return (
    <Capsule box={span.box} fill={paint.ground} stroke={paint.lineStrong} width={width} dash={span.dash} />
  );
}
