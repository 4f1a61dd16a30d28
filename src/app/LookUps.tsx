import { leaveView } from '../filters/viewUrl';
import { useFilters } from '../filters/useFilters';
import { shellMessages as say } from '../i18n/messages/shell';
import { useLang } from '../i18n/useLang';
import styles from './LookUps.module.css';
import { lookUps, routeAt } from './routes';

/** The row of screens that look facts up: records, partners, the source, terms. Drawn on those screens only. */
export function LookUps() {
  const { path, view, href } = useFilters();
  const { t } = useLang();
  const here = lookUps.find((route) => path === route.path || path.startsWith(`${route.path}/`));
  if (!here || !routeAt(path)) return null;
  return (
    <nav className={styles['lookUps']} aria-label={t(say.recordsGroup)}>
      <ul>
        {lookUps.map((route) => (
          <li key={route.path}>
            <a
              href={href({ path: route.path, view: leaveView(view) })}
              aria-current={route.path === path ? 'page' : route === here ? 'true' : undefined}
            >
              {t(route.name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
