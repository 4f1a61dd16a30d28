import { filterBarMessages as say } from '../../i18n/messages/filterBar';
import { useLang } from '../../i18n/useLang';
import styles from './SupplementSwitch.module.css';

/** Shows or hides every fact from outside the source, on all views at once. */
export function SupplementSwitch(props: {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}) {
  const { t } = useLang();
  return (
    <label className={styles['switch']} title={t(say.supplementTip)}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={props.shown}
        className="visually-hidden"
        checked={props.shown}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span className={styles['track']} aria-hidden="true" />
      {t(say.supplement)}
    </label>
  );
}
