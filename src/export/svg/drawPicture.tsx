import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Picture } from '../shown';

/**
 * Draws a picture apart from the page and gives its `<svg>`: the same elements as on the screen, with CSS variables
 * still in their paint (`readPaint` resolves them). Not to be called while React renders.
 */
export function drawPicture({ element }: Picture): SVGSVGElement {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(element));
  const drawn = host.querySelector('svg');
  if (!drawn) throw new Error('A picture is one <svg>.');
  const svg = document.importNode(drawn, true);
  root.unmount();
  return svg;
}
