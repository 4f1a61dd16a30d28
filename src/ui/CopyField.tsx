import { useId, useRef, useState, type ReactNode } from 'react';
import { citePanelMessages as say } from '../i18n/messages/citePanel';
import type { Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import styles from './CopyField.module.css';

/**
 * Words to take away: in sight, and with a button that copies them. Where the browser does not let a page copy (a
 * permission denied, a page without https), the words are selected and the reader is told the key.
 */
export function CopyField(props: {
  readonly label: Text;
  readonly hint?: Text;
  readonly words: string;
  readonly rows: number;
  readonly action: Text;
  /** What the reader is told to have copied. */
  readonly what: Text;
  readonly children?: ReactNode;
}) {
  const { t } = useLang();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<{ readonly of: string; readonly text: Text } | null>(null);

  const copy = async () => {
    // Emptied first, so that copying again is announced again.
    setTold(null);
    const text = (await copied(props.words)) ? say.copied(props.what) : say.notCopied;
    if (text === say.notCopied) {
      field.current?.focus();
      field.current?.select();
    }
    setTold({ of: props.words, text });
  };

  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <label htmlFor={id} className={styles['label']}>
          {t(props.label)}
        </label>
        {props.children}
      </div>
      <textarea
        ref={field}
        id={id}
        className={styles['words']}
        rows={props.rows}
        readOnly
        spellCheck={false}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        value={props.words}
      />
      <div className={styles['foot']}>
        <button type="button" className={styles['copy']} onClick={() => void copy()}>
          {t(props.action)}
        </button>
        <p role="status" className={styles['told']}>
          {told?.of === props.words ? t(told.text) : null}
        </p>
        {props.hint === undefined ? null : (
          <p id={`${id}-hint`} className={styles['hint']}>
            {t(props.hint)}
          </p>
        )}
      </div>
    </div>
  );
}

async function copied(words: string): Promise<boolean> {
  try {
    // Typed as always there, but missing on a page without https; then this throws like a permission denied.
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
