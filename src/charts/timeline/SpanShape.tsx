import { paint } from '../palette';
import { Capsule } from './Capsule';
import type { PlacedSpan } from './timelineLayout';

/** The time that is known of a mark that has no day. */
export function SpanShape({ span, width }: { readonly span: PlacedSpan; readonly width: number }) {
  return (
    <Capsule box={span.box} fill={paint.ground} stroke={paint.lineStrong} width={width} dash={span.dash} />
  );
}
