import { useEffect } from 'react';

/**
 * Goes to the place of the page that the address names: brings it into sight and puts the keyboard on it, as a
 * fragment link does in a plain page. A link to where the reader already is goes there again.
 * @param place the value of the place's `data-place`, null for none
 */
export function usePlace(place: string | null): void {
  useEffect(() => {
    if (place === null) return undefined;
    const go = () => {
      const found = document.querySelector(`main [data-place="${CSS.escape(place)}"]`);
      if (!(found instanceof HTMLElement)) return;
      found.focus({ preventScroll: true });
      found.scrollIntoView({ block: 'start' });
    };
    const goAgain = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.href === location.href) go();
    };
    go();
    document.addEventListener('click', goAgain);
    return () => document.removeEventListener('click', goAgain);
  }, [place]);
}
