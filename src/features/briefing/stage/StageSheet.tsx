import type { ReactNode } from 'react';
import { stageMessages as say } from '../../../i18n/messages/stage';
import type { Text } from '../../../i18n/text';
import { useLang } from '../../../i18n/useLang';
import { CrossMark } from '../../../ui/CrossMark';
import styles from './StageSheet.module.css';
import { useDialog } from './useDialog';

/** A sheet above the stage. Escape, its button, a press beside it and its own key close it. */
export function StageSheet(props: {
  readonly id: string;
  readonly title: Text;
  /** As wide as the window, rather than as wide as its words. */
  readonly wide: boolean;
  /** A key pressed in it. */
  readonly onKey: (key: string) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useLang();
  const dialog = useDialog();
  return (
    <dialog
      ref={dialog}
      className={styles['sheet']}
      data-wide={props.wide}
      aria-labelledby={props.id}
      onClose={props.onClose}
      onKeyDown={({ key, ctrlKey, altKey, metaKey }) => {
        if (!ctrlKey && !altKey && !metaKey) props.onKey(key);
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) props.onClose();
      }}
    >
      <div className={styles['panel']}>
        <div className={styles['head']}>
          <h2 id={props.id} className={styles['title']}>
            {t(props.title)}
          </h2>
          <button type="button" className={styles['close']} aria-label={t(say.close)} onClick={props.onClose}>
            <CrossMark size={20} />
          </button>
        </div>
        <div className={styles['body']}>{props.children}</div>
      </div>
    </dialog>
  );
}
