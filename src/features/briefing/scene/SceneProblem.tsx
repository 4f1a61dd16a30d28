import type { ReactNode } from 'react';
import { firstIssues } from '../../../dataset/firstIssues';
import type { Issue } from '../../../dataset/issue';
import type { Text } from '../../../i18n/text';
import { useLang } from '../../../i18n/useLang';
import styles from './SceneProblem.module.css';

/** Says what keeps a scene from being shown, and the ways on. */
export function SceneProblem(props: {
  readonly title: Text;
  readonly why: Text;
  /** What is wrong in a file, where that is known. */
  readonly issues?: readonly Issue[];
  /** Links and buttons that lead on. */
  readonly children: ReactNode;
}) {
  const { t } = useLang();
  const { shown } = firstIssues(props.issues ?? []);
  return (
    <div className={styles['problem']} role="alert">
      <h1 className={styles['title']}>{t(props.title)}</h1>
      <p>{t(props.why)}</p>
      {shown.length > 0 ? (
        <ul className={styles['issues']}>
          {shown.map(({ path, message }) => (
            <li key={`${path} ${message.en}`}>
              <code>{path}</code> {t(message)}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles['ways']}>{props.children}</div>
    </div>
  );
}
