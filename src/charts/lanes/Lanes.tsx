import { useId } from 'react';
import { paint } from '../palette';
import { Capsule } from '../timeline/Capsule';
import { ConsultationTarget, unseen } from '../timeline/ConsultationTarget';
import targets from '../timeline/targets.module.css';
import { WordsShape } from '../WordsShape';
import { useTravel } from '../useTravel';
import styles from './Lanes.module.css';
import type { LanesLayout, PlacedLane, PlacedLaneMark, PlacedLaneYear } from './lanesLayout';

/** The consultations of one or several partners on one axis of years; each mark and each label is a link. */
export function Lanes(props: {
  readonly layout: LanesLayout;
  /** The record in the inspector. */
  readonly selected: string | null;
  /** The link that opens a record. */
  readonly hrefOf: (record: string) => string;
}) {
  const { layout, selected, hrefOf } = props;
  const description = useId();
  const onKeyDown = useTravel(layout.stops);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={layout.name}
      aria-describedby={description}
      className={styles['lanes']}
    >
      <desc id={description}>{layout.description}</desc>
      <Picture layout={layout} selected={selected} />
      <g onKeyDown={onKeyDown}>
        {layout.lanes.map((lane) =>
          lane.labelBox === null ? null : (
            <a
              key={lane.id}
              href={hrefOf(lane.id)}
              aria-label={lane.sentence}
              aria-current={lane.id === selected ? 'true' : undefined}
              className={targets['label']}
            >
              <rect {...lane.labelBox} {...unseen} rx={6} className={targets['target']} />
            </a>
          ),
        )}
        {layout.marks.map((mark) => (
          <ConsultationTarget
            key={mark.id}
            mark={mark}
            selected={mark.id === selected}
            href={hrefOf(mark.id)}
          />
        ))}
      </g>
    </svg>
  );
}

/** The same as a picture with nothing to act on: for exports, and for a small lane of a list or the years above it. */
export function StillLanes({
  layout,
  hidden = false,
  marked = false,
}: {
  readonly layout: LanesLayout;
  readonly hidden?: boolean;
  /** Marks say which record they are of; not on a page, where that is what can be acted on. */
  readonly marked?: boolean;
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      className={styles['lanes']}
      {...(hidden ? { 'aria-hidden': true } : { role: 'img', 'aria-label': layout.description })}
    >
      <Picture layout={layout} selected={null} marked={marked} />
    </svg>
  );
}

function Picture(props: {
  readonly layout: LanesLayout;
  readonly selected: string | null;
  readonly marked?: boolean;
}) {
  const { layout, selected, marked = false } = props;
  return (
    <g aria-hidden="true">
      {layout.years.map((year) => (
        <YearShape key={year.year} year={year} />
      ))}
      {layout.lanes.map((lane) => (
        <LaneShape key={lane.id} lane={lane} selected={lane.id === selected} />
      ))}
      {layout.marks.map((mark) => (
        <g key={mark.id} data-record={marked ? mark.id : undefined}>
          <MarkShape mark={mark} strokes={layout.strokes} selected={mark.id === selected} />
        </g>
      ))}
    </g>
  );
}

function YearShape({ year }: { readonly year: PlacedLaneYear }) {
  return (
    <>
      <rect {...year.band} rx={4} fill={paint.band} className={styles['band']} />
      {year.hatch === null ? null : <path d={year.hatch} stroke={paint.hatch} fill="none" />}
      {year.underline === null ? null : <rect {...year.underline} fill={paint.data} />}
      {year.words.map((words, index) => (
        <WordsShape key={index} text={words} />
      ))}
    </>
  );
}

function LaneShape({ lane, selected }: { readonly lane: PlacedLane; readonly selected: boolean }) {
  return (
    <>
      {selected && lane.labelBox !== null ? (
        <rect {...lane.labelBox} rx={6} fill={paint.ground} stroke={paint.selection} strokeWidth={3} />
      ) : null}
      <rect {...lane.rule} height={1} fill={paint.line} />
      {lane.life === null ? null : <rect {...lane.life} fill={paint.lifeLine} />}
      {lane.label.map((words) => (
        <WordsShape key={words.words} text={words} />
      ))}
      {lane.none.map(({ year, plate, words }) => (
        <g key={year}>
          <rect {...plate} rx={4} fill={paint.band} />
          {words.map((line) => (
            <WordsShape key={line.words} text={line} />
          ))}
        </g>
      ))}
    </>
  );
}

function MarkShape(props: {
  readonly mark: PlacedLaneMark;
  readonly strokes: LanesLayout['strokes'];
  readonly selected: boolean;
}) {
  const { mark, strokes, selected } = props;
  return (
    <>
      {selected
        ? mark.rings.map((ring, index) => (
            <g key={index}>
              <Capsule box={ring} fill="none" stroke={paint.ink} width={strokes.ringEdge} />
              <Capsule box={ring} fill={paint.ground} stroke={paint.selection} width={strokes.ring} />
            </g>
          ))
        : null}
      {mark.link === null ? null : (
        <path d={mark.link} fill="none" stroke={paint.dataStrong} strokeWidth={strokes.mark} />
      )}
      {mark.shells.map((shell, index) => (
        <Capsule key={index} box={shell} fill={paint.ground} stroke={paint.dataStrong} width={strokes.mark} />
      ))}
      {mark.dots.map((dot) => (
        <circle
          key={dot.key}
          cx={dot.x}
          cy={dot.y}
          r={dot.radius}
          fill={dot.first ? paint.dataStrong : paint.ground}
          stroke={paint.dataStrong}
          strokeWidth={strokes.mark}
        />
      ))}
      {mark.words.map((words) => (
        <WordsShape key={words.words} text={words} />
      ))}
    </>
  );
}
