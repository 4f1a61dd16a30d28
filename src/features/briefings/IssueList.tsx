import type { Issue } from '../../dataset/issue';
import { issuePlace } from '../../dataset/briefing/issuePlace';
import { briefingMessages } from '../../i18n/messages/briefingFile';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import styles from './IssueList.module.css';

/** How many issues are shown; the rest is counted. */
const SHOWN = 8;

/** What is wrong with a file, field by field. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useLang();
  const more = issues.length - SHOWN;
  return (
    <>
      <ul className={styles['issues']}>
        {issues.slice(0, SHOWN).map(({ path, message }) => (
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
