import { useState } from 'react';
import { nameOf } from '../../dataset/briefing/nameOf';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './BriefingsView.module.css';

/** What was deleted, to be restored at any time until it is deleted for good. */
export function RemovedPart() {
  const { t } = useLang();
  const { own, state } = useOwnBriefings();
  const [told, setTold] = useState<Text | null>(null);
  return (
    <>
      {state.removed.length === 0 ? null : (
        <details className={styles['trash']}>
          <summary>{t(say.trash(state.removed.length))}</summary>
          <ul>
            {state.removed.map(({ briefing }) => (
              <li key={briefing.id}>
                <span>{t(nameOf(briefing))}</span>
                <span>{t(say.scenes(briefing.scenes.length))}</span>
                <button
                  type="button"
                  onClick={() => {
                    own.restore(briefing.id);
                    setTold(say.restored(nameOf(briefing)));
                  }}
                >
                  {t(say.restore)}
                </button>
                <button
                  type="button"
                  onClick={() => {
                    own.discard(briefing.id);
                    setTold(say.discarded);
                  }}
                >
                  {t(say.discard)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status" className="visually-hidden">
        {told === null ? null : t(told)}
      </p>
    </>
  );
}
