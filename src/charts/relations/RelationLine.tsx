import { linkLook, type SetAs } from './relationPaint';
import type { PlacedRelation } from './relationsLayout';
import styles from './Relations.module.css';

/** A line from an item to a record: whole where it is the item’s own, dashed where an item below it has it. */
export function RelationLine({ link, set }: { readonly link: PlacedRelation; readonly set: SetAs }) {
  const { stroke, width } = linkLook(set, link.out);
  return (
    <path
      className={styles['line']}
      d={link.d}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={link.own ? undefined : '5 4'}
    />
  );
}
