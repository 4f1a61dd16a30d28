import { chooseCuts, type Span } from './chooseCuts';

const LEAVES = 'tspan,text:not(:has(tspan)),rect,circle,ellipse,path,line,polygon,polyline,use,image';

/**
 * Cuts a drawing into slices that fit sheets, between its words and marks. Lines may be cut, and what is taller
 * than a third of a sheet, such as the ground of a column. What a slice does not show is not in it: words are in the
 * document once.
 * @param first how much of the first sheet is left, in the units of the drawing
 * @param room how high every further sheet is
 */
export function cutDrawing(drawing: SVGSVGElement, first: number, room: number): readonly SVGSVGElement[] {
  const { width, height } = drawing.viewBox.baseVal;
  const spans = measureLeaves(drawing);
  const whole = spans.filter(({ line, top, bottom }) => !line && bottom - top <= room / 3);
  return chooseCuts(whole, height, first, room).map((slice) => {
    const part = document.importNode(drawing, true);
    part.setAttribute('viewBox', `0 ${slice.top} ${width} ${slice.bottom - slice.top}`);
    for (const [index, leaf] of [...part.querySelectorAll(LEAVES)].entries()) {
      const span = spans[index];
      if (span && (span.bottom <= slice.top || span.top >= slice.bottom)) leaf.remove();
    }
    return part;
  });
}

/** A word or a shape, and whether it is only a line. */
interface Leaf extends Span {
  readonly line: boolean;
}

/** Where each word and shape stands in the drawing; measured by the browser, for which it has to be on the page. */
function measureLeaves(drawing: SVGSVGElement): readonly Leaf[] {
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;visibility:hidden;inset:0 auto auto 0';
  host.append(drawing);
  document.body.append(host);
  const { height } = drawing.viewBox.baseVal;
  const frame = drawing.getBoundingClientRect();
  const unit = height / frame.height;
  const spans = [...drawing.querySelectorAll(LEAVES)].map((leaf) => {
    const { top, bottom } = leaf.getBoundingClientRect();
    const line = getComputedStyle(leaf).fill === 'none';
    return { line, top: (top - frame.top) * unit, bottom: (bottom - frame.top) * unit };
  });
  host.remove();
  return spans;
}
