import { inspectorMessages as say } from '../../i18n/messages/inspector';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import type { Citation } from './selectCitations';
import styles from './Citations.module.css';

/** Where in the source a record stands: slide and heading, and as of when. */
export function Citations(props: { readonly citations: readonly Citation[]; readonly asOf: Text }) {
  const { lang, t } = useLang();
  return (
    <section className={styles['citation']} aria-labelledby="inspector-citation">
      <h3 id="inspector-citation">{t(say.citation)}</h3>
      <ul className={styles['sections']}>
        {props.citations.map(({ id, text, printed }) => (
          <li key={id}>
            <cite>{t(text)}</cite>
            {lang === 'ja' ? null : (
              <span lang="ja" className={styles['printed']}>
                {printed}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['asOf']}>{t(props.asOf)}</p>
    </section>
  );
}
