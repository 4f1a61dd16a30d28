import { useFilters } from '../filters/useFilters';
import { shellMessages as say } from '../i18n/messages/shell';
import { useLang } from '../i18n/useLang';
import { ViewFrame } from '../ui/ViewFrame';
import { headerLinks } from './routes';
import styles from './NotFound.module.css';

/** For an address that names no screen: says so, and offers the screens there are with the filter kept. */
export function NotFound() {
  const { href } = useFilters();
  const { t } = useLang();
  return (
    <ViewFrame view="not-found" headline={say.notFoundTitle} reading={say.notFoundReading}>
      <ul className={styles['list']}>
        {headerLinks.map((link) => (
          <li key={link.path}>
            <a href={href({ path: link.path })}>{t(link.name)}</a>
          </li>
        ))}
      </ul>
    </ViewFrame>
  );
}
