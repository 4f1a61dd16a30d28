import { forumsMessages as say } from '../../i18n/messages/forums';
import type { Lang } from '../../i18n/text';
import { paint } from '../palette';
import { LabelText } from './LabelText';
import type { PlacedBrick, Strokes, Tone } from './pyramidLayout';
import styles from './Pyramid.module.css';

interface BrickPaint {
  readonly fill: string;
  readonly words: string;
  readonly edge: string | null;
  readonly dotted: boolean;
}

const TONE_PAINT: Readonly<Record<Tone, BrickPaint>> = {
  strong: { fill: paint.dataStrong, words: paint.onStrong, edge: null, dotted: false },
  middle: { fill: paint.data, words: paint.onData, edge: null, dotted: false },
  pale: { fill: paint.dataSoft, words: paint.onSoft, edge: null, dotted: false },
};

/** Left out: faded, a dotted edge and a corner cut off. Not documented: neutral, a plain edge and a "?". */
const OUT: BrickPaint = {
  fill: paint.faded,
  words: paint.onFaded,
  edge: paint.lineStrong,
  dotted: true,
};
const UNKNOWN: BrickPaint = { fill: paint.band, words: paint.inkSoft, edge: paint.lineStrong, dotted: false };

/** What is drawn of a forum; the link around it, where there is one, is the caller's. */
export function BrickShape(props: {
  readonly brick: PlacedBrick;
  readonly strokes: Strokes;
  readonly lang: Lang;
  readonly selected: boolean;
}) {
  const { brick, strokes, lang, selected } = props;
  const { is } = brick.forum;
  const colours = is === 'in' ? TONE_PAINT[brick.tone] : is === 'out' ? OUT : UNKNOWN;
  return (
    <>
      <path
        d={brick.path}
        fill={colours.fill}
        className={colours.edge === null ? `${styles['shape']} ${styles['whole']}` : styles['shape']}
      />
      {colours.edge === null ? null : (
        <path
          d={brick.edge}
          fill="none"
          stroke={colours.edge}
          strokeWidth={strokes.thin}
          strokeLinecap="round"
          strokeDasharray={colours.dotted ? strokes.dotted : undefined}
        />
      )}
      {is === 'out' && brick.label ? (
        <path d={brick.strike} fill="none" stroke={paint.lineStrong} strokeWidth={strokes.thin} />
      ) : null}
      {is === 'unknown' && brick.label ? (
        <>
          <circle
            cx={brick.badge.x}
            cy={brick.badge.y}
            r={brick.badge.radius}
            fill={paint.ground}
            stroke={paint.lineStrong}
            strokeWidth={strokes.thin}
          />
          <text
            x={brick.badge.x}
            y={brick.badge.baseline}
            textAnchor="middle"
            fontSize={brick.badge.size}
            fontWeight={700}
            fill={paint.inkSoft}
          >
            {say.unknownBadge[lang]}
          </text>
        </>
      ) : null}
      {selected ? (
        <>
          <path d={brick.ring} fill="none" stroke={paint.ink} strokeWidth={strokes.ringEdge} />
          <path d={brick.ring} fill="none" stroke={paint.selection} strokeWidth={strokes.ring} />
        </>
      ) : null}
      {brick.label ? <LabelText label={brick.label} fill={colours.words} /> : null}
    </>
  );
}
