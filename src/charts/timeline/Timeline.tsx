import { useId } from 'react';
import { useTravel } from '../useTravel';
import { readingOrder } from './readingOrder';
import styles from './Timeline.module.css';
import type { TimelineLayout } from './timelineLayout';
import { TimelinePicture } from './TimelinePicture';
import { TimelineTargets } from './TimelineTargets';

type Interaction = {
  /** The record in the inspector. */
  readonly selected: string | null;
  /** The link that opens a record or a partner. */
  readonly hrefOf: (record: string) => string;
};

/** The consultations timeline. Without `interaction` it is a picture only, for previews and exports. */
export function Timeline(props: { readonly layout: TimelineLayout; readonly interaction?: Interaction }) {
  return props.interaction === undefined ? (
    <StillTimeline layout={props.layout} />
  ) : (
    <LiveTimeline layout={props.layout} {...props.interaction} />
  );
}

function LiveTimeline({ layout, selected, hrefOf }: { readonly layout: TimelineLayout } & Interaction) {
  const description = useId();
  const onKeyDown = useTravel(readingOrder(layout));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={layout.name}
      aria-describedby={description}
      className={styles['timeline']}
    >
      <desc id={description}>{layout.description}</desc>
      <TimelinePicture layout={layout} selected={selected} />
      <g onKeyDown={onKeyDown}>
        <TimelineTargets layout={layout} selected={selected} hrefOf={hrefOf} />
      </g>
    </svg>
  );
}

function StillTimeline({ layout }: { readonly layout: TimelineLayout }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-label={`${layout.name}. ${layout.description}`}
      className={styles['timeline']}
    >
      <TimelinePicture layout={layout} selected={null} />
    </svg>
  );
}
