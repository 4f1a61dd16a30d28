import type { ReactNode } from 'react';
import styles from './Timeline.module.css';
import type { TimelineLayout } from './timelineLayout';

/** The drawing that holds all parts of the timeline, as large as its layout. */
export function TimelineFrame({
  layout,
  children,
  ...named
}: {
  readonly layout: TimelineLayout;
  readonly role: 'group' | 'img';
  readonly 'aria-label': string;
  readonly 'aria-describedby'?: string;
  readonly children: ReactNode;
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      {...named}
      className={layout.lane === null ? styles['timeline'] : `${styles['timeline']} ${styles['withLane']}`}
    >
      {children}
    </svg>
  );
}
