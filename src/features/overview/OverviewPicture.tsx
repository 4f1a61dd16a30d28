import type { ReactElement } from 'react';
import { WordsShape } from '../../charts/WordsShape';
import type { OverviewLayout } from './placeOverview';

/** The first page as one picture with nothing to act on. */
export function OverviewPicture(props: {
  readonly layout: OverviewLayout;
  readonly label: string;
  /** In the order of the cards, each an `<svg>` as it was laid out. */
  readonly previews: readonly ReactElement[];
}) {
  const { width, height, figures, cards } = props.layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={props.label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {figures.map(({ id, words }) => (
        <g key={id}>
          {words.map((line, at) => (
            <WordsShape key={at} text={line} />
          ))}
        </g>
      ))}
      {cards.map(({ words, preview }, index) => (
        <g key={index}>
          {words.map((line, at) => (
            <WordsShape key={at} text={line} />
          ))}
          <g transform={`translate(${preview.x} ${preview.y}) scale(${preview.factor})`}>
            {props.previews[index]}
          </g>
        </g>
      ))}
    </svg>
  );
}
