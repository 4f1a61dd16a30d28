import type { StandingWord } from '../../i18n/messages/standing';
import { paint } from '../palette';
import { Glyph } from './Glyph';
import type { MatrixLayout, PlacedCell } from './matrixLayout';
import styles from './Matrix.module.css';

const OUT: readonly StandingWord[] = ['not-member', 'not-party'];

/** The mark of a standing on its tile: pale for one that is in, grey for one that is not, none for a gap. */
export function StandingTile(props: {
  readonly placed: PlacedCell;
  readonly word: StandingWord;
  /** Half the mark, px. */
  readonly size: number;
  readonly sizes: MatrixLayout['sizes'];
  readonly faded: boolean;
  readonly selected: boolean;
}) {
  const { placed, word, sizes, faded } = props;
  const { tile, middle, code } = placed;
  const tone = faded || OUT.includes(word) ? paint.faded : paint.dataPale;
  return (
    <>
      <rect
        {...tile}
        rx={sizes.corner}
        className={styles['tile']}
        fill={word === 'unknown' ? 'transparent' : tone}
      />
      <g transform={`translate(${middle.x} ${middle.y})`}>
        <Glyph word={word} size={props.size} line={sizes.line} faded={faded} />
      </g>
      {code === null ? null : (
        <text
          x={code.x}
          y={code.y}
          fontSize={sizes.small}
          textAnchor="middle"
          fill={faded ? paint.onFaded : paint.inkSoft}
          aria-hidden="true"
        >
          {code.words}
        </text>
      )}
      {props.selected ? (
        <>
          <rect {...tile} rx={sizes.corner} fill="none" stroke={paint.ink} strokeWidth={5} />
          <rect {...tile} rx={sizes.corner} fill="none" stroke={paint.selection} strokeWidth={3} />
        </>
      ) : null}
    </>
  );
}
