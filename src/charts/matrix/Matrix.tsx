import type { FocusEvent, KeyboardEvent } from 'react';
import { matrixMessages as say } from '../../i18n/messages/matrix';
import type { Lang } from '../../i18n/text';
import { paint } from '../palette';
import { MatrixHeads } from './MatrixHeads';
import type { MatrixLayout } from './matrixLayout';
import { MatrixRowShape } from './MatrixRowShape';
import type { MatrixData } from './selectMatrix';
import styles from './Matrix.module.css';

/** What the parts of the matrix need to be links. */
export interface MatrixLinks {
  readonly lang: Lang;
  /** The place that Tab comes to. */
  readonly stop: string;
  /** The forum, the partner, or the standing that is open beside the matrix. */
  readonly selected: { readonly record: string; readonly partner: string | null } | null;
  /** The link that opens a forum or a partner, or a forum on the standing of a partner. */
  readonly hrefOf: (record: string, partner: string | null) => string;
}

/** Who sits where: a grid of marks, each a link to its basis; one tab stop, arrow keys within. */
export function Matrix(
  props: MatrixLinks & {
    readonly data: MatrixData;
    readonly layout: MatrixLayout;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  },
) {
  const { data, layout, lang, stop, selected, hrefOf } = props;
  const { width, height, tiers, sizes } = layout;
  const links: MatrixLinks = { lang, stop, selected, hrefOf };
  const heads = <MatrixHeads {...links} layout={layout} forums={data.forums.counted} />;
  return (
    <svg
      role="grid"
      tabIndex={-1}
      aria-label={say.title[lang]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles['matrix']}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      {layout.kind === 'grid' ? heads : null}
      {tiers.map((tier) => (
        <g key={tier.id} role="rowgroup" aria-label={tier.name[lang]}>
          <text
            x={tier.title.x}
            y={tier.title.y}
            fontSize={sizes.title}
            fontWeight={700}
            fill={paint.ink}
            aria-hidden="true"
          >
            {tier.title.words}
          </text>
          <line
            x1={0}
            x2={width}
            y1={tier.rule}
            y2={tier.rule}
            stroke={paint.line}
            strokeWidth={sizes.line}
          />
          {tier.rows.map((placed) => (
            <MatrixRowShape
              key={placed.row.id}
              {...links}
              placed={placed}
              sizes={sizes}
              partners={data.partners.length}
            />
          ))}
        </g>
      ))}
      {layout.kind === 'stacked' ? heads : null}
    </svg>
  );
}
