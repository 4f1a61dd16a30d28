import { useMemo, type CSSProperties, type MouseEvent } from 'react';
import type { Box } from '../../charts/frame';
import { nodeLines } from '../../charts/tree/describeNode';
import { FadedNote } from '../../charts/tree/FadedNote';
import { hasCross } from '../../charts/tree/hasCross';
import { placeTree } from '../../charts/tree/placeTree';
import type { NodeStance } from '../../charts/tree/selectStances';
import { Tree } from '../../charts/tree/Tree';
import { TREE_MARGIN } from '../../charts/tree/treeLayout';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { useLang } from '../../i18n/useLang';
import { TipArea } from '../../ui/TipArea';
import { useTextScale } from '../../ui/useTextScale';
import { useWidth } from '../../ui/useWidth';
import { Breadcrumb } from './Breadcrumb';
import { CrossKey } from './CrossKey';
import { useHeldFocus } from './useHeldFocus';
import type { useTree } from './useTree';
import styles from './FrameworkChart.module.css';

/** The tree with the way to the node in focus above it, and below it why some items are faded. */
export function FrameworkChart({
  tree,
  stances,
}: {
  readonly tree: ReturnType<typeof useTree>;
  readonly stances: readonly NodeStance[];
}) {
  const { lang, t } = useLang();
  const { data } = tree;
  const [ref, width] = useWidth<HTMLDivElement>();
  const scale = useTextScale();
  const layout = useMemo(
    () => (width === 0 ? null : placeTree(data, { width: width + 2 * TREE_MARGIN * scale, lang, scale })),
    [data, lang, scale, width],
  );

  const { area, anchor, hold, ...focus } = useHeldFocus<HTMLDivElement>(data, layout);

  const describe = (record: string) => {
    const item = data.items.find(({ id }) => id === record);
    return item ? { title: t(item.label), lines: nodeLines(item).map(t) } : null;
  };

  const press = (event: MouseEvent) => {
    if (tree.onClick(event)) hold();
  };

  return (
    <div className={styles['chart']} ref={ref}>
      <Breadcrumb steps={data.items.filter(({ onPath }) => onPath)} hrefOf={tree.hrefOf} />
      {layout ? (
        <TipArea describe={describe}>
          <div ref={area} className={styles['region']}>
            <Tree
              layout={layout}
              lang={lang}
              label={t(say.treeName)}
              hrefOf={tree.hrefOf}
              handlers={{ onKeyDown: tree.onKeyDown, onClick: press, ...focus }}
            />
            <span
              ref={anchor}
              aria-hidden="true"
              className={styles['anchor']}
              style={boxStyle(layout.sight)}
            />
          </div>
        </TipArea>
      ) : null}
      {hasCross(data) ? <CrossKey /> : null}
      <FadedNote stances={stances} />
    </div>
  );
}

function boxStyle({ x, y, width, height }: Box): CSSProperties {
  return { left: x, top: y, width, height };
}
