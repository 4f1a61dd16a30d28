import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { HashRouter, matchPath, useLocation } from 'react-router';
import { useDatasetQuery } from '../dataset/useDataset';
import { LoadExportableContext, type LoadExportable } from '../export/useLoadExportable';
import { briefingPaths } from '../filters/paths';
import { ShownDataset } from '../filters/ShownDataset';
import { useAddressBar } from '../filters/useAddressBar';
import { parseEmbed, parseLang, parseTheme } from '../filters/viewUrl';
import { LangProvider } from '../i18n/useLang';
import { ErrorBoundary } from './ErrorBoundary';
import { ErrorPage } from './ErrorPage';
import { GlossaryProvider } from './GlossaryProvider';
import { Shell } from './Shell';
import { Skeleton } from './Skeleton';
import { useTheme } from './useTheme';
import './fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';

/** Loaded late: what fills the window instead of the shell. */
const BriefingPages = lazy(async () => ({ default: (await import('./BriefingPages')).BriefingPages }));
/** The frame of a view inside another page. */
const EmbedShell = lazy(async () => ({ default: (await import('./embed/EmbedShell')).EmbedShell }));

/** The whole product: providers, and the dataset's three states. Routing lives in the hash, so any host serves it. */
export function App() {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <HashRouter>
        <Language />
      </HashRouter>
    </QueryClientProvider>
  );
}

/** The language and the theme are known from the address before any data is, for the skeleton and the error page. */
function Language() {
  const params = new URLSearchParams(useLocation().search);
  const lang = parseLang(params).value;
  useTheme(parseTheme(params).value);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <LangProvider lang={lang}>
      <ErrorBoundary>
        <Loaded />
      </ErrorBoundary>
    </LangProvider>
  );
}

function Loaded() {
  const { data, error, isFetching, refetch } = useDatasetQuery();
  const { pathname, search } = useAddressBar();
  const load = useCallback<LoadExportable>(
    async (link, lang) => {
      const { loadExportable } = await import('./loadExportable');
      return data ? loadExportable(data, link, lang) : null;
    },
    [data],
  );
  const whole = Object.values(briefingPaths).some((path) => matchPath(path, pathname) !== null);
  // Whether another screen was there before a briefing: then that is what leaving the briefing leads back to.
  const [entered, setEntered] = useState(!whole);
  if (!whole && !entered) setEntered(true);
  if (data) {
    const embedded = parseEmbed(new URLSearchParams(search)).value;
    return (
      <LoadExportableContext value={load}>
        <ShownDataset dataset={data}>
          {whole ? (
            <Suspense fallback={<Skeleton />}>
              <BriefingPages arrived={entered} />
            </Suspense>
          ) : (
            <GlossaryProvider>
              {embedded ? (
                <Suspense>
                  <EmbedShell />
                </Suspense>
              ) : (
                <Shell />
              )}
            </GlossaryProvider>
          )}
        </ShownDataset>
      </LoadExportableContext>
    );
  }
  return error ? <ErrorPage error={error} busy={isFetching} onRetry={() => void refetch()} /> : <Skeleton />;
}
