import { useEffect } from 'react';
import { firstIssues } from '../dataset/firstIssues';
import { FileError } from '../dataset/loadJson';
import { shellMessages as say } from '../i18n/messages/shell';
import { useLang } from '../i18n/useLang';
import styles from './ErrorPage.module.css';

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
  const { shown, more } = firstIssues(issues ?? []);
  return (
    <main className={styles['page']} data-view="error">
      <h1 className={styles['title']}>{title}</h1>
      <p>{t(issues ? say.errorReading : say.crashReading)}</p>
      {issues ? (
        <ul className={styles['issues']} role="alert">
          {shown.map(({ path, message }) => (
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
