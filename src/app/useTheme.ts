import { useLayoutEffect } from 'react';
import type { Theme } from '../filters/viewUrl';
import { useMedia } from '../ui/useMedia';

/**
 * Paints the page in the theme that the address asks for, by default the system's.
 * @returns whether the page is dark, and the theme that the other button asks for; the address stays empty when
 * that is what the system has anyway
 */
export function useTheme(theme: Theme): { readonly dark: boolean; readonly other: Theme } {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const dark = theme === 'system' ? systemDark : theme === 'dark';
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  const opposite = dark ? 'light' : 'dark';
  return { dark, other: dark === systemDark ? opposite : 'system' };
}
