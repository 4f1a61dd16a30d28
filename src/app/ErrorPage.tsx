import { useEffect } from 'react';
import { FileError } from '../dataset/loadJson';
import { shellMessages as say } from '../i18n/messages/shell';
import { useLang } from '../i18n/useLang';
import styles from './ErrorPage.module.css';

/** How many issues are shown; the rest is counted. A broken file often breaks the same way a hundred times. */
const SHOWN = 8;

/**
 * What a reader sees instead of a white screen: which problems the dataset has, where, and what to do; or, for
 * anything unexpected, that it happened and the way back.
 */
export function ErrorPage(props: {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly busy?: boolean;
}) {
  const { t } = useLang();
  const issues = props.error instanceof FileError ? props.error.issues : null;
  const title = t(issues ? say.errorTitle : say.crashTitle);
  useEffect(() => {
    document.title = `${title} | ${t(say.title)}`;
  });
  const more = Math.max(0, (issues?.length ?? 0) - SHOWN);
  return (
    <main className={styles['page']} data-view="error">
      <h1 className={styles['title']}>{title}</h1>
      <p>{t(issues ? say.errorReading : say.crashReading)}</p>
      {issues ? (
        <ul className={styles['issues']} role="alert">
          {issues.slice(0, SHOWN).map(({ path, message }) => (
            <li key={`${path} ${message.en}`}>
              <code className={styles['path']}>{path}</code>
              <span>{t(message)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {more > 0 ? <p>{t(say.moreIssues(more))}</p> : null}
      <p className={styles['actions']}>
        <button
          type="button"
          className={styles['retry']}
          onClick={props.onRetry}
          disabled={props.busy === true}
        >
          {t(say.retry)}
        </button>
        {issues ? null : <a href="#/">{t(say.toOverview)}</a>}
      </p>
    </main>
  );
}
