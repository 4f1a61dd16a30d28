import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { saveFile } from '../../export/file/saveFile';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import styles from './BriefingsView.module.css';
import { IssueList } from './IssueList';

/** What stands in the storage and is no briefing: said, left where it is, and given as a file. */
export function BrokenPart() {
  const { t } = useLang();
  const { own, state } = useOwnBriefings();
  if (state.broken.length === 0) return null;
  return (
    <section className={styles['broken']} aria-labelledby="briefings-broken">
      <h2 id="briefings-broken">{t(say.brokenTitle(state.broken.length))}</h2>
      <p>{t(say.brokenReading)}</p>
      <ul>
        {state.broken.map(({ key, text, issues }) => (
          <li key={key} data-broken={key}>
            <IssueList issues={issues} />
            <p className={styles['ways']}>
              <button
                type="button"
                onClick={() => saveFile(new Blob([text], { type: 'application/json' }), `${key}.json`)}
              >
                {t(say.saveFile)}
              </button>
              <button type="button" onClick={() => own.discard(key)}>
                {t(say.discard)}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
