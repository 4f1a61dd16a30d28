import { createContext, useContext, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Where the link to the present view is kept, and how another one is put there. */
export interface AddressBar {
  /** The link in two parts: `/timeline`, and `?partners=US` or nothing. */
  readonly pathname: string;
  readonly search: string;
  /** The `href` that leads to a link (`/timeline?partners=US`). */
  readonly hrefOf: (link: string) => string;
  /** Goes there: a step that Back undoes, or in place of the present one. */
  readonly go: (link: string, options?: { readonly replace: boolean }) => void;
}

/** Set where a view is shown inside something else, such as a scene of a briefing, whose address holds the link. */
export const AddressBarContext = createContext<AddressBar | null>(null);

/** The address bar that the views read: the browser's own, unless something around them holds their link. */
export function useAddressBar(): AddressBar {
  const held = useContext(AddressBarContext);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const own = useMemo<AddressBar>(
    () => ({
      pathname,
      search,
      hrefOf: (link) => `#${link}`,
      go: (link, options) => void navigate(link, options),
    }),
    [navigate, pathname, search],
  );
  return held ?? own;
}
