import { useFilters } from '../filters/useFilters';
import { addressMessages as say } from '../i18n/messages/address';
import { useLang } from '../i18n/useLang';
import styles from './IgnoredNotice.module.css';

/** Tells which parts of a link were not understood. Closing it also cleans the address. */
export function IgnoredNotice() {
  const { ignored, replace } = useFilters();
  const { t } = useLang();
  const close = () => {
    replace({});
    // The button goes with the notice; the keyboard goes on at what the link shows.
    document.getElementById('headline')?.focus({ preventScroll: true });
  };
  return (
    <div role="status">
      {ignored.length > 0 ? (
        <div className={styles['notice']}>
          <p className={styles['title']}>{t(say.title)}</p>
          <ul>
            {ignored.map(({ param, value, reason }) => (
              <li key={written(param, value)}>
                <code>{written(param, value)}</code> {t(reason)}
              </li>
            ))}
          </ul>
          <button type="button" className={styles['close']} aria-label={t(say.dismiss)} onClick={close}>
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** A part of the address as it stands there. */
function written(param: string, value: string): string {
  return `${param}=${value}`;
}
