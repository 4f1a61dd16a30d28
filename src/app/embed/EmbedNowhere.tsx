import { paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { embedMessages as say } from '../../i18n/messages/embed';
import { useLang } from '../../i18n/useLang';
import styles from './EmbedShell.module.css';

/** Inside another page an address that names no screen takes no more of it than a sentence and a way to the site. */
export function EmbedNowhere() {
  const { view, href } = useFilters();
  const { t } = useLang();
  const site = href({ path: paths.overview, view: { ...leaveView(view), embed: false } });
  return (
    <main className={styles['main']} data-view="not-found" tabIndex={-1}>
      <h1 id="headline" className={styles['nowhere']} tabIndex={-1}>
        {t(say.nowhere)}
      </h1>
      <p>
        <a href={site} target="_blank" rel="noopener noreferrer">
          {t(say.openSite)}
        </a>
      </p>
    </main>
  );
}
