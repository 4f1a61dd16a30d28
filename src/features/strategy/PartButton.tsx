import type { ReactNode } from 'react';
import styles from './PartButton.module.css';

/** Goes to a heading of the page. A button, since a link behind the # would be another screen. */
export function PartButton(props: { readonly anchor: string; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className={styles['button']}
      onClick={() => {
        const heading = document.getElementById(props.anchor);
        heading?.scrollIntoView({ block: 'start' });
        heading?.focus({ preventScroll: true });
      }}
    >
      {props.children}
    </button>
  );
}
