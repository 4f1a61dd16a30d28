import type { RoundBox } from './timelineLayout';

/** A box with round corners. */
export function Capsule(props: {
  readonly box: RoundBox;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in px. */
  readonly width?: number;
  readonly className?: string | undefined;
}) {
  const { box } = props;
  return (
    <rect
      x={box.x}
      y={box.y}
      width={box.width}
      height={box.height}
      rx={box.corner}
      fill={props.fill}
      stroke={props.stroke}
      strokeWidth={props.width}
      className={props.className}
    />
  );
}
