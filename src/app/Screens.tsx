import { Suspense, type ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { useAddressBar } from '../filters/useAddressBar';
import { useFilters } from '../filters/useFilters';
import { NotFound } from './NotFound';
import { routes } from './routes';

/**
 * The screen that the address names, loaded late but for the first page.
 * @param children what comes on the page together with the screen
 */
export function Screens({ children }: { readonly children?: ReactNode }) {
  const { path } = useFilters();
  const { pathname, search } = useAddressBar();
  return (
    <Suspense key={path} fallback={<div className="skeleton-block skeleton-chart" />}>
      <Routes location={{ pathname, search }}>
        {routes.map(({ path: at, Screen }) => (
          <Route key={at} path={at} element={<Screen />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Routes>
      {children}
    </Suspense>
  );
}
