import type { StanceCount } from '../../charts/pyramid/selectPyramid';
import { forumsMessages as say } from '../../i18n/messages/forums';
import { useLang } from '../../i18n/useLang';
import styles from './ForumsLegend.module.css';

const LOOKS = ['in', 'out', 'unknown'] as const;

/** What the looks of a brick mean under a filter, and how many bricks look so, where any do. */
export function ForumsLegend({ count }: { readonly count: StanceCount }) {
  const { t } = useLang();
  return (
    <dl className={styles['legend']} aria-label={t(say.legend)}>
      {LOOKS.filter((is) => count[is] > 0).map((is) => (
        <div key={is} className={styles['entry']}>
          <dt className={styles['name']}>
            <span className={`${styles['swatch']} ${styles[is]}`} aria-hidden="true">
              {is === 'unknown' ? t(say.unknownBadge) : null}
            </span>
            {t(say[is])}
          </dt>
          <dd className={styles['count']}>{count[is]}</dd>
          {is === 'unknown' ? <dd className={styles['note']}>{t(say.unknownNote)}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
