import type { Box } from '../frame';

/** A box with round ends. */
export function Capsule(props: {
  readonly box: Box;
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
      rx={Math.min(box.width, box.height) / 2}
      fill={props.fill}
      stroke={props.stroke}
      strokeWidth={props.width}
      className={props.className}
    />
  );
}
