import type { FocusEvent, KeyboardEvent } from 'react';
import { matrixMessages as say } from '../../i18n/messages/matrix';
import type { Lang } from '../../i18n/text';
import { paint } from '../palette';
import { MatrixHeads } from './MatrixHeads';
import type { MatrixLayout } from './matrixLayout';
import { MatrixRowShape } from './MatrixRowShape';
import type { MatrixData } from './selectMatrix';
import styles from './Matrix.module.css';
import type { MatrixLinks } from './matrixLinks';

interface MatrixProps {
  readonly data: MatrixData;
  readonly layout: MatrixLayout;
}

/** Who sits where: a grid of marks, each a link to its basis; one tab stop, arrow keys within. */
export function Matrix(
  props: MatrixLinks &
    MatrixProps & {
      readonly onFocus: (event: FocusEvent) => void;
      readonly onKeyDown: (event: KeyboardEvent) => void;
    },
) {
  const { data, layout, lang, stop, selected, hrefOf, onFocus, onKeyDown } = props;
  return (
    <svg
      role="grid"
      tabIndex={-1}
      aria-label={say.title[lang]}
      {...sizeOf(layout)}
      className={styles['matrix']}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <MatrixParts data={data} layout={layout} links={{ lang, stop, selected, hrefOf }} />
    </svg>
  );
}

/** The same as a picture with nothing to act on. */
export function StillMatrix({ data, layout, lang }: MatrixProps & { readonly lang: Lang }) {
  return (
    <svg role="img" aria-label={say.title[lang]} {...sizeOf(layout)} className={styles['matrix']}>
      <MatrixParts
        data={data}
        layout={layout}
        links={{ lang, stop: null, selected: null, hrefOf: nowhere }}
      />
    </svg>
  );
}

function sizeOf({ width, height }: MatrixLayout) {
  return { width, height, viewBox: `0 0 ${width} ${height}` };
}

function nowhere() {
  return null;
}

function MatrixParts({ data, layout, links }: MatrixProps & { readonly links: MatrixLinks }) {
  const { width, tiers, sizes } = layout;
  const { lang } = links;
  const heads = <MatrixHeads {...links} layout={layout} forums={data.forums.counted} />;
  return (
    <>
      {layout.kind === 'grid' ? heads : null}
      {tiers.map((tier) => (
        <g
          key={tier.id}
          role={links.stop === null ? undefined : 'rowgroup'}
          aria-label={links.stop === null ? undefined : tier.name[lang]}
        >
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
    </>
  );
}
