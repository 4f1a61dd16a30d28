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
  svg.querySelectorAll('svg').forEach(unnest);
  return svg;
}

/** A drawing inside a drawing becomes a group of it: programs other than browsers clip or misplace the former. */
function unnest(inner: SVGSVGElement): void {
  const [, , width = 0] = (inner.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const shown = Number(inner.getAttribute('width'));
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  if (width > 0 && shown > 0 && shown !== width) group.setAttribute('transform', `scale(${shown / width})`);
  for (const words of inner.querySelectorAll(':scope > title, :scope > desc')) words.remove();
  group.append(...inner.childNodes);
  inner.replaceWith(group);
}
