import type { ComponentProps } from 'react';
import styles from './ActionButton.module.css';

/** The first thing to do in a part of the page. */
export function ActionButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button type="button" {...props} className={styles['action']} />;
}
