import type { RefObject } from 'react';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { useLang } from '../../../i18n/useLang';
import styles from './KeysHelp.module.css';

/** The keys, at a press. */
export function KeysHelp({ details }: { readonly details: RefObject<HTMLDetailsElement | null> }) {
  const { t } = useLang();
  return (
    <details ref={details} className={styles['help']}>
      <summary>{t(say.keys)}</summary>
      <dl className={styles['keys']}>
        {say.keyRows.map(({ keys, does }) => (
          <div key={does.en}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
