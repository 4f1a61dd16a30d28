import { overviewMessages as say } from '../../i18n/messages/overview';
import { useLang } from '../../i18n/useLang';
import type { Figure } from './selectOverview';
import styles from './Figures.module.css';

/** The key figures, in a row with their words. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = useLang();
  return (
    <ul className={styles['figures']} aria-label={t(say.figures)}>
      {figures.map(({ id, count, total, words, detail }) => (
        <li key={id} className={styles['figure']} data-figure={id}>
          <span className={styles['main']}>
            <strong className={styles['count']}>{count}</strong>
            {total === null ? null : <span className={styles['total']}>{t(say.ofTotal(total))}</span>}
            <span className={styles['words']}>{t(words)}</span>
          </span>
          {detail === null ? null : <span className={styles['detail']}>{t(detail)}</span>}
        </li>
      ))}
    </ul>
  );
}
