import { Fragment } from 'react';
import { paint } from '../palette';
import { Capsule } from './Capsule';
import type { Glyph } from './timelineLayout';

/**
 * A consultation's shape: filled when first listed, a ring when listed before, joined when
 * trilateral; its outline is broken where its date is in doubt.
 */
export function GlyphShape({ glyph, stroke }: { readonly glyph: Glyph; readonly stroke: number }) {
  return (
    <>
      {glyph.link === null ? null : (
        <path d={glyph.link} fill="none" stroke={paint.dataStrong} strokeWidth={stroke} />
      )}
      {glyph.shells.map((shell, index) => (
        <Capsule key={index} box={shell} fill={paint.ground} stroke={paint.dataStrong} width={stroke} />
      ))}
      {glyph.dots.map((dot) => (
        <Fragment key={dot.key}>
          <circle
            cx={dot.x}
            cy={dot.y}
            r={dot.radius}
            fill={dot.first ? paint.dataStrong : paint.ground}
            stroke={paint.dataStrong}
            strokeWidth={stroke}
            strokeDasharray={dot.dash ?? undefined}
          />
          {dot.core === null ? null : <circle cx={dot.x} cy={dot.y} r={dot.core} fill={paint.dataStrong} />}
        </Fragment>
      ))}
    </>
  );
}
