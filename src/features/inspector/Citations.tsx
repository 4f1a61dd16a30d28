import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { sectionMessages } from '../../i18n/messages/sections';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import type { Citation } from './selectCitations';
import styles from './Citations.module.css';

/** Where in the source a record stands: links to the slides and our labels of the places, and as of when. */
export function Citations(props: {
  readonly citations: readonly Citation[];
  readonly asOf: Text;
  readonly hrefOf: (section: string) => string;
}) {
  const { lang, t } = useLang();
  return (
    <section className={styles['citation']} aria-labelledby="inspector-citation">
      <h3 id="inspector-citation">{t(say.citation)}</h3>
      <ul className={styles['sections']}>
        {props.citations.map(({ id, text, japanese }) => (
          <li key={id}>
            <a href={props.hrefOf(id)}>{t(text)}</a>
            {lang === 'ja' ? null : (
              <span lang="ja" className={styles['japanese']}>
                {japanese}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t(sectionMessages.labelsAreOurs)}</p>
      <p className={styles['note']}>{t(props.asOf)}</p>
    </section>
  );
}
