import { Fragment } from 'react';
import { paint } from '../../charts/palette';
import type { Passage, SheetLayout } from './sheetLayout';

/** A chart as it leaves the app: under its title, over its source. */
export function Sheet({ layout }: { readonly layout: SheetLayout }) {
  const { width, height, passages, rule, chart } = layout;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <rect width={width} height={height} fill={paint.ground} />
      <g transform={`translate(${chart.x} ${chart.y}) scale(${chart.factor})`}>{chart.element}</g>
      <rect {...rule} fill={paint.line} />
      {passages.map((passage) => (
        <PassageText key={passage.at.y} passage={passage} />
      ))}
    </svg>
  );
}

/** One text for all lines, so that it is selected and copied as one. */
function PassageText({ passage }: { readonly passage: Passage }) {
  const { at, lines, lead, size, weight, tone, joint } = passage;
  return (
    <text
      x={at.x}
      y={at.y}
      fontSize={size}
      fontWeight={weight === 'bold' ? 700 : 400}
      fill={tone === 'soft' ? paint.inkSoft : paint.ink}
    >
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index === 0 ? null : joint}
          <tspan x={at.x} dy={index === 0 ? undefined : lead}>
            {line}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}
