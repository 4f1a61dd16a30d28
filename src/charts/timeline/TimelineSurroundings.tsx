import { Fragment } from 'react';
import { paint } from '../palette';
import { GlyphShape } from './GlyphShape';
import { LanePicture } from './LanePicture';
import { SpanShape } from './SpanShape';
import type { TimelineLayout } from './timelineLayout';
import { WordsShape } from '../WordsShape';

/** What stands around the rows of the timeline: heads of the numbers, the legend, the lane of milestones. */
export function TimelineSurroundings({
  layout,
  selected,
  still = false,
}: {
  readonly layout: TimelineLayout;
  readonly selected: string | null;
  /** No targets lie over it, so that its own shapes say which record they are of. */
  readonly still?: boolean;
}) {
  return (
    <>
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
        <LanePicture lane={layout.lane} strokes={layout.strokes} selected={selected} still={still} />
      )}
    </>
  );
}
