import type { RoundBox } from '../frame';

/** A box with round corners. */
export function Capsule(props: {
  readonly box: RoundBox;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in px. */
  readonly width?: number;
  /** Pattern of a broken stroke. */
  readonly dash?: string | null;
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
      strokeDasharray={props.dash ?? undefined}
      className={props.className}
    />
  );
}
