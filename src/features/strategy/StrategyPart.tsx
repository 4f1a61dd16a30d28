import type { TreeNode } from '../../dataset/model';
import { countBelow } from '../../charts/tree/selectTree';
import { strategyMessages as say } from '../../i18n/messages/strategy';
import { useLang } from '../../i18n/useLang';
import { MoreItems } from './MoreItems';
import { partAnchor } from './partAnchor';
import { StrategyItem } from './StrategyItem';
import styles from './StrategyPart.module.css';

/** A part of the strategy: what stands below it in columns, headings over their items. */
export function StrategyPart({ part }: { readonly part: TreeNode }) {
  return (
    <section className={styles['part']} aria-labelledby={partAnchor(part.id)}>
      <StrategyItem node={part} above={null} heading="h2" id={partAnchor(part.id)} />
      <Below node={part} level={3} />
    </section>
  );
}

const HEADINGS = { 3: 'h3', 4: 'h4' } as const;

/** The items below one. A heading brings its items along; what is below an item waits until it is asked for. */
function Below({ node, level }: { readonly node: TreeNode; readonly level: 3 | 4 }) {
  const { t } = useLang();
  if (node.children.length === 0) return null;
  return (
    <ul className={styles['below']} data-level={level}>
      {node.children.map((child) => (
        <li key={child.id} className={isWide(child) ? styles['wide'] : styles['entry']}>
          <StrategyItem
            node={child}
            above={node}
            heading={child.kind === 'group' || level === 3 ? HEADINGS[level] : 'p'}
          />
          {child.kind === 'group' ? (
            <Below node={child} level={4} />
          ) : child.children.length === 0 ? null : (
            <MoreItems node={child} label={t(say.itemsBelow(countBelow(child)))}>
              <Below node={child} level={4} />
            </MoreItems>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A heading over headings takes the whole width. */
function isWide(node: TreeNode): boolean {
  return node.children.some(({ kind }) => kind === 'group');
}
