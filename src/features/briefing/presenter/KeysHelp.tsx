import { useEffect, type RefObject } from 'react';
import { presenterMessages as say } from '../../../i18n/messages/presenter';
import { useLang } from '../../../i18n/useLang';
import styles from './KeysHelp.module.css';

/** The keys, at a press. They lie above the notes, so that whatever is pressed elsewhere closes them. */
export function KeysHelp({ details }: { readonly details: RefObject<HTMLDetailsElement | null> }) {
  const { t } = useLang();
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const help = details.current;
      if (help?.open === true && target instanceof Node && !help.contains(target)) help.open = false;
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [details]);
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
