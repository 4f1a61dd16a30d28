import type { FocusEventHandler, KeyboardEventHandler, MouseEventHandler } from 'react';
import { paint } from '../palette';
import { describeNode } from './describeNode';
import { TreeNodeShape } from './TreeNodeShape';
import type { PlacedLink, TreeLayout } from './treeLayout';
import type { Lang } from '../../i18n/text';
import styles from './Tree.module.css';

interface Look {
  readonly stroke: string;
  readonly width: number;
  readonly dashes?: string;
}

const LINK: Readonly<Record<PlacedLink['is'], Look>> = {
  path: { stroke: paint.dataStrong, width: 2.5 },
  branch: { stroke: paint.data, width: 2 },
  calm: { stroke: paint.fadedLine, width: 1.5 },
  out: { stroke: paint.fadedLine, width: 1, dashes: '4 3' },
};

/** What the tree as a whole listens to; its items have none of their own. */
interface TreeHandlers {
  readonly onKeyDown: KeyboardEventHandler;
  readonly onClick: MouseEventHandler;
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
}

/**
 * The framework as a drawing that is a real tree to assistive technology. Its items are siblings in the document
 * and say their level, place and number themselves, so that a node keeps its element, and the focus, while the
 * tree around it changes. Each item is a link that opens its record. `data-toggle` marks what the mouse presses to
 * open or close a branch; the keyboard does it with the arrow keys.
 */
export function Tree(props: {
  readonly layout: TreeLayout;
  readonly lang: Lang;
  /** The name of the whole tree. */
  readonly label: string;
  readonly hrefOf: (record: string) => string;
  readonly handlers?: TreeHandlers;
}) {
  const { layout, lang } = props;
  return (
    <svg
      role="tree"
      aria-label={props.label}
      {...sizeOf(layout)}
      className={styles['tree']}
      {...props.handlers}
    >
      <Links links={layout.links} />
      {layout.nodes.map(({ item, x, y, shape }) => (
        <g key={item.id} className={styles['node']} transform={`translate(${x},${y})`}>
          <a
            role="treeitem"
            href={props.hrefOf(item.id)}
            className={`mark ${styles['item']}`}
            data-record={item.id}
            tabIndex={item.inFocus ? 0 : -1}
            aria-label={describeNode(item, lang)}
            aria-level={item.level}
            aria-posinset={item.position}
            aria-setsize={item.siblings}
            aria-expanded={item.branch === 'leaf' ? undefined : item.branch === 'open'}
            aria-selected={item.selected}
          >
            <TreeNodeShape item={item} shape={shape} ring={styles['ring']} />
          </a>
          {shape.expander ? (
            <rect
              {...shape.expander.target}
              className={styles['toggle']}
              data-toggle={item.id}
              fill="transparent"
              aria-hidden="true"
            />
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** The same as a picture with nothing to act on. */
export function StillTree({ layout, label }: { readonly layout: TreeLayout; readonly label: string }) {
  return (
    <svg role="img" aria-label={label} {...sizeOf(layout)} className={styles['tree']}>
      <Links links={layout.links} />
      {layout.nodes.map(({ item, x, y, shape }) => (
        <g key={item.id} data-record={item.id} transform={`translate(${x},${y})`}>
          <TreeNodeShape item={item} shape={shape} />
        </g>
      ))}
    </svg>
  );
}

function sizeOf({ width, height, size }: TreeLayout) {
  return { width: size.width, height: size.height, viewBox: `0 0 ${width} ${height}` };
}

function Links({ links }: Pick<TreeLayout, 'links'>) {
  return (
    <g aria-hidden="true" fill="none">
      {links.map((link) => (
        <path
          key={link.id}
          className={styles['link']}
          d={link.d}
          stroke={LINK[link.is].stroke}
          strokeWidth={LINK[link.is].width}
          strokeDasharray={LINK[link.is].dashes}
        />
      ))}
    </g>
  );
}
