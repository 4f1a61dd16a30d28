import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { HashRouter, useLocation } from 'react-router';
import { useDatasetQuery } from '../dataset/useDataset';
import { ShownDataset } from '../filters/ShownDataset';
import { parseLang, parseTheme } from '../filters/viewUrl';
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
  if (data) {
    return (
      <ShownDataset dataset={data}>
        <GlossaryProvider>
          <Shell />
        </GlossaryProvider>
      </ShownDataset>
    );
  }
  return error ? <ErrorPage error={error} busy={isFetching} onRetry={() => void refetch()} /> : <Skeleton />;
}
