import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { useEffect, type ReactNode } from 'react';
import { MemoryRouter, useLocation, useNavigate, type NavigateFunction } from 'react-router';
import { DATASET_ADDRESS } from '../../src/dataset/loadDataset';
import type { Dataset } from '../../src/dataset/model';
import { ShownDataset } from '../../src/filters/ShownDataset';
import { useFilters } from '../../src/filters/useFilters';
import { LangProvider } from '../../src/i18n/useLang';
import { realDataset } from './realDataset';

/** What a test sees of the address bar, and how it goes elsewhere as a reader would. */
interface TestAddress {
  /** The address behind the #: `/timeline?record=2014-us`. */
  readonly current: () => string;
  /** Follows a link's `href`, or goes to a path. */
  readonly go: (href: string) => void;
  readonly back: () => void;
}

/**
 * Renders something as the shell would: with the dataset already there, the address in memory, and the language of
 * the address. Links behind the # are followed as a browser would follow them.
 */
export function renderWithDataset(
  children: ReactNode,
  { at = '/', dataset = realDataset() }: { readonly at?: string; readonly dataset?: Dataset } = {},
) {
  const client = new QueryClient();
  client.setQueryData(['dataset', DATASET_ADDRESS], dataset);
  const bar: { address: string; navigate: NavigateFunction | null } = { address: at, navigate: null };
  const go = (to: string | number) =>
    act(() => {
      void (typeof to === 'number' ? bar.navigate?.(to) : bar.navigate?.(to.replace(/^#/, '')));
    });
  const view = render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <ShownDataset dataset={dataset}>
          <AddressBar
            onMove={(address, navigate) => {
              bar.address = address;
              bar.navigate = navigate;
            }}
          >
            {children}
          </AddressBar>
        </ShownDataset>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  view.container.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    go(link.getAttribute('href') ?? '');
  });
  const address: TestAddress = { current: () => bar.address, go, back: () => go(-1) };
  return { ...view, address };
}

function AddressBar(props: {
  readonly onMove: (address: string, navigate: NavigateFunction) => void;
  readonly children: ReactNode;
}) {
  const { onMove } = props;
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { view } = useFilters();
  useEffect(() => onMove(pathname + search, navigate));
  return <LangProvider lang={view.lang}>{props.children}</LangProvider>;
}
