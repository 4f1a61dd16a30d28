import { issuePlace } from '../../dataset/briefing/issuePlace';
import { firstIssues } from '../../dataset/firstIssues';
import type { Issue } from '../../dataset/issue';
import { briefingMessages } from '../../i18n/messages/briefingFile';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import styles from './IssueList.module.css';

/** What is wrong with a file, field by field. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useLang();
  const { shown, more } = firstIssues(issues);
  return (
    <>
      <ul className={styles['issues']}>
        {shown.map(({ path, message }) => (
          <li key={`${path} ${message.en}`}>
            {t(briefingMessages.located(issuePlace(path), message))}
            {path === '' ? null : <code>{path}</code>}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t(say.moreIssues(more))}</p> : null}
    </>
  );
}
