import { useId } from 'react';
import { useTravel } from '../useTravel';
import { TimelineFrame } from './TimelineFrame';
import type { TimelineLayout } from './timelineLayout';
import { TimelinePicture } from './TimelinePicture';
import { TimelineSurroundings } from './TimelineSurroundings';
import { TimelineTargets } from './TimelineTargets';

type Interaction = {
  /** The record in the inspector. */
  readonly selected: string | null;
  /** The link that opens a record or a partner. */
  readonly hrefOf: (record: string) => string;
};

/** The consultations timeline. Without `interaction` it is a picture only, for exports. */
export function Timeline(props: { readonly layout: TimelineLayout; readonly interaction?: Interaction }) {
  return props.interaction === undefined ? (
    <StillTimeline layout={props.layout} />
  ) : (
    <LiveTimeline layout={props.layout} {...props.interaction} />
  );
}

function LiveTimeline({ layout, selected, hrefOf }: { readonly layout: TimelineLayout } & Interaction) {
  const description = useId();
  const onKeyDown = useTravel(layout.stops);
  return (
    <TimelineFrame layout={layout} role="group" aria-label={layout.name} aria-describedby={description}>
      <desc id={description}>{layout.description}</desc>
      <TimelinePicture layout={layout} selected={selected}>
        <TimelineSurroundings layout={layout} selected={selected} />
      </TimelinePicture>
      <g onKeyDown={onKeyDown}>
        <TimelineTargets layout={layout} selected={selected} hrefOf={hrefOf} />
      </g>
    </TimelineFrame>
  );
}

function StillTimeline({ layout }: { readonly layout: TimelineLayout }) {
  return (
    <TimelineFrame layout={layout} role="img" aria-label={`${layout.name}. ${layout.description}`}>
      <TimelinePicture layout={layout} selected={null} still>
        <TimelineSurroundings layout={layout} selected={null} still />
      </TimelinePicture>
    </TimelineFrame>
  );
}
