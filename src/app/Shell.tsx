import { Suspense, useCallback, useEffect, useRef } from 'react';
import { Route, Routes } from 'react-router';
import { useDataset } from '../dataset/useDataset';
import { FilterBar } from '../features/filterBar/FilterBar';
import { Inspector } from '../features/inspector/Inspector';
import { useFilters } from '../filters/useFilters';
import { formatDate } from '../i18n/dates';
import { shellMessages as say } from '../i18n/messages/shell';
import { useLang } from '../i18n/useLang';
import { Header } from './Header';
import { IgnoredNotice } from './IgnoredNotice';
import { NotFound } from './NotFound';
import { routes } from './routes';
import styles from './Shell.module.css';

/** The frame of every screen: header, filter, the view, the inspector beside it, and where it all comes from. */
export function Shell() {
  const { source } = useDataset();
  const { path, view } = useFilters();
  const { t } = useLang();
  const main = useRef<HTMLElement>(null);
  useTitle();
  const arrive = useHeadlineFocus(path);
  return (
    <div className={styles['shell']} data-inspecting={view.record !== null}>
      {/* The # of the address belongs to the router, so this is a button and not a link to a fragment. */}
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {t(say.skip)}
      </button>
      <Header />
      <FilterBar />
      <div className={styles['body']}>
        <main ref={main} className={styles['main']} tabIndex={-1}>
          <IgnoredNotice />
          <Suspense key={path} fallback={<div className="skeleton-block skeleton-chart" />}>
            <Routes>
              {routes.map(({ path: at, Screen }) => (
                <Route key={at} path={at} element={<Screen />} />
              ))}
              <Route path="*" element={<NotFound />} />
            </Routes>
            <Arrival onArrive={arrive} />
          </Suspense>
        </main>
        <Inspector />
      </div>
      <footer className={styles['footer']}>
        <p>{t(say.sourceLine(source.issuer, source.title, formatDate(source.asOf)))}</p>
        <p>{t(say.ownWords)}</p>
      </footer>
    </div>
  );
}

/** Names the tab after the view, for the history list, bookmarks and screen readers. */
function useTitle() {
  const { path } = useFilters();
  const { coverage } = useDataset();
  const { t } = useLang();
  const name = routes.find((route) => route.path === path)?.name ?? say.notFoundTitle;
  const title = `${t(name)} | ${t(say.titleYears(coverage.from, coverage.to))}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/**
 * Going to another view puts the keyboard and the screen reader on its headline; the page that was opened first is
 * left alone.
 * @returns to be called once a view is there
 */
function useHeadlineFocus(path: string): () => void {
  const last = useRef(path);
  return useCallback(() => {
    if (last.current === path) return;
    last.current = path;
    document.getElementById('headline')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [path]);
}

/** Stands beside a view that is loaded late, and so comes on the page together with it. */
function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  useEffect(onArrive, [onArrive]);
  return null;
}
