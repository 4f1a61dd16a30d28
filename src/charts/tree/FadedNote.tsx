import { countFaded } from './countFaded';
import type { NodeStance } from './selectStances';
import { frameworkMessages as say } from '../../i18n/messages/framework';
import { useLang } from '../../i18n/useLang';
import styles from './FadedNote.module.css';

/** Says in words why items are faded, and how many; nothing when the filter leaves none out. */
export function FadedNote({ stances }: { readonly stances: readonly NodeStance[] }) {
  const { t } = useLang();
  const faded = countFaded(stances);
  if (faded.count === 0) return null;
  return (
    <p className={styles['note']}>
      {t(say.faded(faded.count, faded.total))}
      {faded.reasons.map(({ reason, count }) => (
        <span key={reason.en} className={styles['reason']}>
          {t(faded.reasons.length === 1 ? reason : say.because(reason, count))}
        </span>
      ))}
    </p>
  );
}
