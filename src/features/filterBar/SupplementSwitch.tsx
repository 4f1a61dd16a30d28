import { useId } from 'react';
import { filterBarMessages as say } from '../../i18n/messages/filterBar';
import { useLang } from '../../i18n/useLang';
import styles from './SupplementSwitch.module.css';

/**
 * Shows or hides every fact from outside the source, on all views at once. While they are hidden it says so, also on
 * paper: who was sent the link has not switched anything.
 */
export function SupplementSwitch(props: {
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}) {
  const { t } = useLang();
  const tip = useId();
  return (
    <span className={styles['group']}>
      <label className={styles['switch']} title={t(say.supplementTip)}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={props.shown}
          aria-describedby={tip}
          className="visually-hidden"
          checked={props.shown}
          onChange={(event) => props.onChange(event.target.checked)}
          // Space switches by itself; Enter is what many expect of a switch.
          onKeyDown={(event) => {
            if (event.key === 'Enter') props.onChange(!props.shown);
          }}
        />
        <span className={styles['track']} aria-hidden="true" />
        {t(say.supplement)}
      </label>
      <span id={tip} className="visually-hidden">
        {t(say.supplementTip)}
      </span>
      {props.shown ? null : <small className={styles['off']}>{t(say.supplementOff)}</small>}
    </span>
  );
}
