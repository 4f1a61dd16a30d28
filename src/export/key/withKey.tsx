import { Fragment, type ReactElement } from 'react';
import type { Frame } from '../../charts/frame';
import { WordsShape } from '../../charts/WordsShape';
import type { Text } from '../../i18n/text';
import type { Picture } from '../shown';
import { placeKey } from './placeKey';

/** What a mark of a chart means. */
export interface KeyEntry {
  readonly words: Text;
  /** The mark around the origin, at most 28 px wide and 18 px high; null for words that stand alone. */
  readonly mark: ReactElement | null;
}

/** Between a chart and its key, in px at scale 1. */
const GAP = 16;

/**
 * A chart with the key that its screen shows beside it: apart from the screen the picture has to explain itself.
 */
export function withKey(chart: Picture, entries: readonly KeyEntry[], frame: Frame): Picture {
  if (entries.length === 0) return chart;
  const { width } = chart;
  const said = entries.map(({ words, mark }) => ({ words: words[frame.lang], marked: mark !== null }));
  const key = placeKey(said, { ...frame, width });
  const top = chart.height + GAP * frame.scale;
  const height = top + key.height;
  return {
    element: (
      <svg
        xmlns="http://www.w3.org/2000/svg"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        {chart.element}
        <g transform={`translate(0 ${top})`}>
          {key.entries.map(({ mark, lines }, index) => (
            <Fragment key={index}>
              {mark === null ? null : (
                <g transform={`translate(${mark.x} ${mark.y}) scale(${frame.scale})`}>
                  {entries[index]?.mark}
                </g>
              )}
              {lines.map((line) => (
                <WordsShape key={line.y} text={line} />
              ))}
            </Fragment>
          ))}
        </g>
      </svg>
    ),
    width,
    height,
  };
}
