import type { LanesData } from '../../charts/lanes/selectLanes';
import { paint } from '../../charts/palette';
import type { KeyEntry } from '../../export/key/withKey';
import { timelineMessages } from '../../i18n/messages/timeline';

const words = timelineMessages.legend;

/** What the marks of the lanes mean, as far as they are on them, for a picture of them. */
export function lanesKey({ marks, years }: LanesData): readonly KeyEntry[] {
  const listings = marks.flatMap((mark) => mark.listings).filter(({ shown }) => shown);
  const partial = years.find(({ through }) => through !== null)?.through ?? null;
  const entries: readonly (KeyEntry | false)[] = [
    listings.some(({ first }) => first) && { words: words.first, mark: <Dot first /> },
    listings.some(({ first }) => !first) && { words: words.later, mark: <Dot first={false} /> },
    marks.some(({ format }) => format === 'trilateral') && { words: words.joint, mark: <Joint /> },
    partial !== null && { words: words.partial(partial), mark: <PartialYear /> },
  ];
  return entries.filter((entry) => entry !== false);
}

function Dot({
  first,
  y = 0,
  radius = 6.5,
}: {
  readonly first: boolean;
  readonly y?: number;
  readonly radius?: number;
}) {
  return (
    <circle
      cy={y}
      r={radius}
      fill={first ? paint.dataStrong : paint.ground}
      stroke={paint.dataStrong}
      strokeWidth={2}
    />
  );
}

function Joint() {
  return (
    <>
      <rect
        x={-5}
        y={-9}
        width={10}
        height={18}
        rx={5}
        fill={paint.ground}
        stroke={paint.dataStrong}
        strokeWidth={1.5}
      />
      <Dot first y={-4} radius={1.5} />
      <Dot first y={4} radius={1.5} />
    </>
  );
}

function PartialYear() {
  return (
    <>
      <rect x={-12} y={-8} width={24} height={16} rx={2} fill={paint.band} stroke={paint.lineStrong} />
      <path d="M-12,2L-2,-8M-6,8L10,-8M6,8L12,2" fill="none" stroke={paint.lineStrong} />
    </>
  );
}
