import type { KeyboardEvent } from 'react';
import { forumsMessages as say } from '../../i18n/messages/forums';
import type { Lang } from '../../i18n/text';
import { Mark } from '../Mark';
import { paint } from '../palette';
import { BrickShape } from './BrickShape';
import { describeForum } from './describeForum';
import { OthersShape } from './OthersShape';
import type { PlacedCaption, PyramidLayout } from './pyramidLayout';
import type { PyramidTier } from './selectPyramid';
import styles from './Pyramid.module.css';

/** There is one pyramid to read on a page; previews are pictures. */
const DESCRIPTION = 'pyramid-description';

type PyramidProps = {
  readonly layout: PyramidLayout;
  readonly tiers: readonly PyramidTier[];
  readonly lang: Lang;
} & (
  | {
      readonly interactive?: true;
      readonly selected: string | null;
      readonly hrefOf: (record: string) => string;
      readonly onKeyDown?: (event: KeyboardEvent) => void;
    }
  /** A picture without focus or links: for exports, and for the overview, which links to the view as a whole. */
  | {
      readonly interactive: false;
      /** Bricks say which record they are of; not on a page, where that is what can be acted on. */
      readonly marked?: boolean;
    }
);

/** The pyramid of forums: every brick a link that opens its forum. */
export function Pyramid(props: PyramidProps) {
  const { layout, tiers, lang } = props;
  const { width, height, strokes, rules, captions, bricks, others } = layout;
  const interactive = props.interactive !== false;
  const handlers = interactive && props.onKeyDown ? { onKeyDown: props.onKeyDown } : {};
  return (
    <svg
      role={interactive ? 'group' : 'img'}
      aria-label={say.title[lang]}
      aria-describedby={interactive ? DESCRIPTION : undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles['pyramid']}
      {...handlers}
    >
      <desc id={interactive ? DESCRIPTION : undefined}>{say.description(tiers)[lang]}</desc>
      {rules.map((y) => (
        <line key={y} x1={0} x2={width} y1={y} y2={y} stroke={paint.line} strokeWidth={strokes.thin} />
      ))}
      {captions.map((caption) => (
        <Caption key={caption.tier} caption={caption} />
      ))}
      {tiers.map(({ id, forums }) => (
        <g
          key={id}
          role={interactive ? 'group' : undefined}
          aria-label={interactive ? captions.find(({ tier }) => tier === id)?.words[lang] : undefined}
        >
          {bricks
            .filter(({ forum }) => forums.includes(forum))
            .map((brick) =>
              interactive ? (
                <Mark
                  key={brick.forum.id}
                  record={brick.forum.id}
                  href={props.hrefOf(brick.forum.id)}
                  label={describeForum(brick.forum)[lang]}
                  selected={brick.forum.id === props.selected}
                  className={styles['brick'] ?? ''}
                >
                  <BrickShape
                    brick={brick}
                    strokes={strokes}
                    lang={lang}
                    selected={brick.forum.id === props.selected}
                  />
                  <path className={styles['focusEdge']} d={brick.path} fill="none" />
                  <path className={styles['focus']} d={brick.path} fill="none" />
                </Mark>
              ) : (
                <g key={brick.forum.id} data-record={props.marked === true ? brick.forum.id : undefined}>
                  <BrickShape brick={brick} strokes={strokes} lang={lang} selected={false} />
                </g>
              ),
            )}
          {others
            .filter(({ tier }) => tier === id)
            .map((brick) => (
              <g
                key={brick.tier}
                role={interactive ? 'img' : undefined}
                aria-label={interactive ? brick.title[lang] : undefined}
              >
                {interactive ? <title>{brick.title[lang]}</title> : null}
                <OthersShape others={brick} strokes={strokes} />
              </g>
            ))}
        </g>
      ))}
    </svg>
  );
}

/** What it says is the name of its tier's group, so the words are not read twice. */
function Caption({ caption }: { readonly caption: PlacedCaption }) {
  return (
    <text fill={caption.aside ? paint.inkSoft : paint.ink} aria-hidden="true">
      {caption.name.map(({ words, x, y }) => (
        <tspan key={y} x={x} y={y} fontSize={caption.nameSize} fontWeight={700}>
          {words}
        </tspan>
      ))}
      {caption.count.map(({ words, x, y }) => (
        <tspan key={y} x={x} y={y} fontSize={caption.countSize} fill={paint.inkSoft}>
          {words}
        </tspan>
      ))}
    </text>
  );
}
