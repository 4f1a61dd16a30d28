import { useEffect, useRef } from 'react';

/**
 * Stands beside a view that is loaded late, and so comes on the page together with it: then its marks take their
 * places, and the keyboard and the screen reader go to its finding. Who presses a control of the stage stays there, to
 * press it again.
 */
export function SceneArrival({ scene, onArrive }: { readonly scene: string; readonly onArrive: () => void }) {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === scene) return;
    shown.current = scene;
    onArrive();
    if (document.activeElement?.closest('footer, [data-place]')) return;
    document.getElementById('headline')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [onArrive, scene]);
  return null;
}
