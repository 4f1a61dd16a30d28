const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = 'rect,circle,ellipse,path,line,polygon,polyline';

/**
 * Takes from a drawn picture whatever only a live page needs, in place: links lead nowhere in a file, an unseen shape
 * would lie between the reader and the text, and words that ignore the pointer cannot be selected. `data-record`
 * stays, so that a mark in the file can still be told.
 */
export function toStill<Drawn extends Element>(drawn: Drawn): Drawn {
  for (const shape of drawn.querySelectorAll(SHAPES)) {
    if (isUnseen(shape)) shape.remove();
  }
  for (const link of drawn.querySelectorAll('a')) {
    const group = document.createElementNS(SVG, 'g');
    const record = link.getAttribute('data-record');
    if (record !== null) group.setAttribute('data-record', record);
    group.append(...link.childNodes);
    link.replaceWith(group);
  }
  for (const element of [drawn, ...drawn.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (/^(?:aria-|role$|tabindex$|id$|pointer-events$|data-(?!record))/.test(name))
        element.removeAttribute(name);
    }
  }
  for (const group of [...drawn.querySelectorAll('g')].toReversed()) {
    if (group.childElementCount === 0) group.remove();
  }
  return drawn;
}

/** Paint is inherited, also from a group. */
function isUnseen(shape: Element): boolean {
  return isNone(paintOf(shape, 'fill') ?? 'black') && isNone(paintOf(shape, 'stroke') ?? 'none');
}

function paintOf(element: Element, property: 'fill' | 'stroke'): string | null {
  for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
    const value = holder.getAttribute(property);
    if (value !== null) return value;
  }
  return null;
}

function isNone(value: string): boolean {
  return value === 'none' || value === 'transparent';
}
