import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** How high something is when it is so wide, px; drawn unseen for that. Not to be called while React renders. */
export function measureHeight(element: ReactElement, width: number): number {
  const host = document.createElement('div');
  host.style.cssText = `position:absolute;visibility:hidden;inset:0 auto auto 0;width:${width}px`;
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() => root.render(element));
  const { height } = host.getBoundingClientRect();
  root.unmount();
  host.remove();
  return height;
}
