import { nameOf } from '../../dataset/briefing/nameOf';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { ownBriefingMessages as say } from '../../i18n/messages/ownBriefings';
import { useLang } from '../../i18n/useLang';
import { saveBriefing } from './saveBriefing';
import styles from './StorageLine.module.css';

/** Says when the browser does not keep what was changed, and offers each briefing concerned as a file at once. */
export function StorageLine() {
  const { t } = useLang();
  const { own, state } = useOwnBriefings();
  const { trouble } = state;
  const unsaved = state.briefings.filter(({ briefing }) => state.unsaved.includes(briefing.id));
  return (
    <div role="alert">
      {trouble === null ? null : (
        <div className={styles['line']} data-storage={trouble}>
          <p>{t(say[trouble])}</p>
          <p className={styles['ways']}>
            {unsaved.map(({ briefing }) => (
              <button key={briefing.id} type="button" onClick={() => saveBriefing(briefing)}>
                {t(say.saveFile(nameOf(briefing)))}
              </button>
            ))}
            {unsaved.length === 0 ? null : (
              <button type="button" onClick={own.flush}>
                {t(say.again)}
              </button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
