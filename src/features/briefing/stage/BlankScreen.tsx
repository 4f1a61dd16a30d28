import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import styles from './BlankScreen.module.css';
import { useDialog } from './useDialog';

/** Nothing to be seen, so that the room looks at who speaks. Any key, or a press, lights it up again. */
export function BlankScreen({ onLightUp }: { readonly onLightUp: () => void }) {
  const { t } = useLang();
  const dialog = useDialog();
  return (
    <dialog ref={dialog} className={styles['blank']} aria-label={t(say.dark)} onClose={onLightUp}>
      <button type="button" className={styles['light']} aria-label={t(say.dark)} onClick={onLightUp} />
    </dialog>
  );
}
