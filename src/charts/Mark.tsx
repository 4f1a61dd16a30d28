import type { ReactNode } from 'react';

/**
 * A mark that stands for a record: a real link, so that it is reached by Tab, opened by Enter or in a new tab,
 * and its address can be copied. In a picture with nothing to act on it is a group. Tests, slides and embedders find
 * it by `data-record`.
 */
export function Mark(props: {
  readonly record: string;
  /** The link that opens the record; null in a picture with nothing to act on. */
  readonly href: string | null;
  /** A full sentence in the reader's language. */
  readonly label: string;
  readonly selected: boolean;
  readonly className?: string;
  /** Moves the mark to its place; a change of it is animated by the style sheet. */
  readonly transform?: string;
  /** In a grid: the partner that the mark is about beside its record, its place, and whether Tab comes to it. */
  readonly partner?: string;
  readonly place?: string;
  readonly tabIndex?: 0 | -1;
  readonly children: ReactNode;
}) {
  if (props.href === null) {
    return (
      <g data-record={props.record} data-partner={props.partner}>
        {props.children}
      </g>
    );
  }
  return (
    <a
      href={props.href}
      data-record={props.record}
      data-partner={props.partner}
      data-key={props.place}
      tabIndex={props.tabIndex}
      aria-label={props.label}
      aria-current={props.selected ? 'true' : undefined}
      className={props.className === undefined ? 'mark' : `mark ${props.className}`}
      style={props.transform === undefined ? undefined : { transform: props.transform }}
    >
      {props.children}
    </a>
  );
}
