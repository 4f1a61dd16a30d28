import { useState, type ReactNode } from 'react';
import { walkTree, type TreeNode } from '../../dataset/model';
import { useFilters } from '../../filters/useFilters';
import styles from './MoreItems.module.css';

/** What is below an item, folded; open where the record in the inspector is among it. */
export function MoreItems(props: {
  readonly node: TreeNode;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { view } = useFilters();
  const [opened, setOpened] = useState(false);
  const holds = walkTree(props.node.children).some(({ node }) => node.id === view.record);
  return (
    <details
      className={styles['more']}
      open={opened || holds}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>{props.label}</summary>
      {props.children}
    </details>
  );
}
