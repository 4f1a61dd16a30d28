import { markedLabel } from '../../charts/tree/selectTree';
import type { TreeNode } from '../../dataset/model';
import { formatDateOrInterval } from '../../i18n/dates';
import { frameworkMessages } from '../../i18n/messages/framework';
import { inARow } from '../../i18n/phrases';
import { useLang } from '../../i18n/useLang';
import { Glossed } from '../../ui/Glossed';
import { ItemLinks } from './ItemLinks';
import { useStrategyItem } from './useStrategyItem';
import styles from './StrategyItem.module.css';

type Heading = 'h2' | 'h3' | 'h4' | 'p';

/** An item in words: its label, which opens its record, our summary, what it speaks of, and the slide it is from. */
export function StrategyItem(props: {
  readonly node: TreeNode;
  readonly above: TreeNode | null;
  readonly heading: Heading;
  /** Records that are drawn as its neighbours, which is a link too. */
  readonly beside?: readonly string[];
  /** For the table of contents. */
  readonly id?: string;
}) {
  const { node, heading: Heading } = props;
  const { t } = useLang();
  const item = useStrategyItem(node, props.above, props.beside);
  const out = item.stance.is === 'out';
  const date = node.date === undefined ? null : t(formatDateOrInterval(node.date));
  return (
    <div className={out ? `${styles['item']} ${styles['out']}` : styles['item']} data-stance={item.stance.is}>
      <Heading className={styles[Heading]} id={props.id} tabIndex={props.id === undefined ? undefined : -1}>
        <a
          className={styles['label']}
          href={item.hrefOf(node.id)}
          data-record={node.id}
          data-place={node.id}
          aria-current={item.selected ? 'true' : undefined}
        >
          {t(markedLabel(node))}
          {out ? (
            <span className="visually-hidden">
              {t(frameworkMessages.leftOut(inARow(item.stance.reasons)))}
            </span>
          ) : null}
        </a>
      </Heading>
      {date === null || (node.text && t(node.text).includes(date)) ? null : (
        <p className={styles['date']}>{date}</p>
      )}
      <p className={styles['text']}>
        {node.text === undefined ? null : (
          <span className={styles['words']}>
            <Glossed words={node.text} />
          </span>
        )}
        {item.slides.map(({ section, name, sections }) => (
          <a key={section} className={styles['slide']} href={item.toSection(section)} title={t(sections)}>
            {t(name)}
          </a>
        ))}
      </p>
      {item.links.length === 0 ? null : <ItemLinks item={item} />}
    </div>
  );
}
