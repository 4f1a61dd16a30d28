import { forumsMessages as say } from '../../i18n/messages/forums';
import type { StandingWord } from '../../i18n/messages/standing';
import { paint } from '../palette';
import { standingGlyph } from './standingGlyph';

/** A standing's mark around the origin; in the tone of a strong fact, of a plain "not", or set back. */
export function Glyph(props: {
  readonly word: StandingWord;
  /** Half its size in px. */
  readonly size: number;
  readonly line: number;
  readonly faded?: boolean;
}) {
  const { word, size } = props;
  if (word === 'unknown') return <UnknownMark size={size} />;
  const { area, lines } = standingGlyph(word, size);
  const out = word === 'not-member' || word === 'not-party';
  const tone = props.faded === true ? paint.onFaded : out ? paint.lineStrong : paint.dataStrong;
  return (
    <>
      {area === '' ? null : <path d={area} fill={tone} />}
      {lines === '' ? null : <path d={lines} fill="none" stroke={tone} strokeWidth={props.line} />}
    </>
  );
}

/** Nothing is drawn of what is not documented but a quiet question mark in the gap. */
function UnknownMark({ size }: { readonly size: number }) {
  return (
    <text textAnchor="middle" dy="0.36em" fontSize={Math.max(12, size)} fill={paint.inkSoft}>
      {say.unknownBadge.ja}
    </text>
  );
}
