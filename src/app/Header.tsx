import { useDataset } from '../dataset/useDataset';
import { SearchButton } from '../features/search/SearchButton';
import { useFilters } from '../filters/useFilters';
import { leaveView } from '../filters/viewUrl';
import { formatDate } from '../i18n/dates';
import { shellMessages as say } from '../i18n/messages/shell';
import { otherLang } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import { useRowScroll } from '../ui/useRowScroll';
import styles from './Header.module.css';
import { headerLinks, routeAt, type AppRoute, type HeaderLink } from './routes';
import { useTheme } from './useTheme';
import { paths } from '../filters/paths';

/** The title, the screens, the other language and the other theme. Every one is a link: a choice is an address. */
export function Header() {
  const { coverage, source } = useDataset();
  const { path, view, href } = useFilters();
  const { lang, t } = useLang();
  const theme = useTheme(view.theme);
  const here = routeAt(path);
  const row = useRowScroll<HTMLUListElement>(`${path} ${lang}`);
  const leave = leaveView(view);
  return (
    <header className={styles['header']}>
      <p className={styles['title']}>
        <a href={href({ path: paths.overview, view: leave })}>
          {t(say.title)} <span className={styles['years']}>{t(say.years(coverage.from, coverage.to))}</span>
        </a>
        <span className={styles['asOf']}>{t(say.asOf(formatDate(source.asOf)))}</span>
      </p>
      <nav className={styles['nav']} aria-label={t(say.sections)}>
        <ul ref={row}>
          {headerLinks.map((link) => (
            <li key={link.path}>
              <a href={href({ path: link.path, view: leave })} aria-current={currentAt(link, here, path)}>
                {t(link.name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['tools']}>
        <SearchButton />
        <a
          className={styles['tool']}
          href={href({ view: { lang: otherLang(lang) } })}
          lang={otherLang(lang)}
          aria-label={t(say.otherLanguage)}
        >
          {t(say.otherLanguageShort)}
        </a>
        <a
          className={styles['theme']}
          href={href({ view: { theme: theme.other } })}
          aria-label={t(theme.dark ? say.toLight : say.toDark)}
          title={t(theme.dark ? say.toLight : say.toDark)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
          </svg>
        </a>
      </div>
    </header>
  );
}

/** `page` for the link to this very page, `true` for the link whose screens this page is among. */
function currentAt({ path, screens }: HeaderLink, here: AppRoute | undefined, at: string) {
  if (!here || !screens.includes(here)) return undefined;
  return path === at ? 'page' : 'true';
}
