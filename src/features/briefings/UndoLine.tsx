import { useEffect, useRef } from 'react';
import { ownBriefingMessages } from '../../i18n/messages/ownBriefings';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './UndoLine.module.css';
import type { Undoable } from './useUndo';

/**
 * Says what was deleted, with the way back, for as long as the page is open. The keyboard goes on here, since the
 * button it was on is gone.
 */
export function UndoLine(props: {
  readonly last: Undoable | null;
  readonly told: Text | null;
  readonly onUndo: () => void;
}) {
  const { t } = useLang();
  const { last, told } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (last !== null) button.current?.focus();
  }, [last]);
  return (
    <div className={styles['place']}>
      <div className={styles['line']} data-shown={last !== null || told !== null}>
        <p role="status">{last === null ? told && t(told) : t(last.words)}</p>
        {last === null ? null : (
          <button ref={button} type="button" onClick={props.onUndo}>
            {t(ownBriefingMessages.undo)}
          </button>
        )}
      </div>
    </div>
  );
}
