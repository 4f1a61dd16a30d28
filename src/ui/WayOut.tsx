import { uiMessages as say } from '../i18n/messages/ui';
import { useLang } from '../i18n/useLang';
import styles from './WayOut.module.css';

/**
 * Where the filter finds nothing: the ways out of it, right in the view. They go away once taken, so they leave the
 * focus on the headline, which then says what is found.
 * @param onClearYears null where the years are not what stands in the way
 */
export function WayOut(props: { readonly onClear: () => void; readonly onClearYears: (() => void) | null }) {
  const { t } = useLang();
  const { onClear, onClearYears } = props;
  const take = (way: () => void) => () => {
    document.getElementById('headline')?.focus({ preventScroll: true });
    way();
  };
  return (
    <p className={styles['wayOut']}>
      <span>{t(say.wayOut)}</span>
      {onClearYears === null ? null : (
        <button type="button" className={styles['button']} onClick={take(onClearYears)}>
          {t(say.clearYears)}
        </button>
      )}
      <button type="button" className={styles['button']} onClick={take(onClear)}>
        {t(say.clearFilter)}
      </button>
    </p>
  );
}
