import type { ReactNode } from 'react';
import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import styles from './ScrollTable.module.css';

/**
 * A table of plain columns in a region of its own, which scrolls where the table is wider than its place.
 * @param props.name what names the table: words, or the id of the element that has them
 * @param props.className the look of the table
 * @param props.children the rows
 */
export function ScrollTable(props: {
  readonly name: Text | string;
  readonly columns: readonly { readonly id: string; readonly name: Text }[];
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const { t } = useLang();
  const naming =
    typeof props.name === 'string' ? { 'aria-labelledby': props.name } : { 'aria-label': t(props.name) };
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" {...naming}>
      <table className={props.className} {...naming}>
        <thead>
          <tr>
            {props.columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  );
}
