import type { Box, Point } from '../../charts/frame';
import type { DrawnShape, Look } from './drawnShape';
import { inside, numberOf, type Inherited } from './inherit';
import { growth, IDENTITY, moved, type Matrix } from './matrix';
import { readInk } from './readInk';
import { readPath, type PathStep } from './readPath';
import { readWords } from './readWords';

const ROOT: Inherited = { matrix: IDENTITY, record: null, opacity: 1, attributes: { fill: 'black' } };

/**
 * Reads a still drawing whose paint is resolved into plain shapes, in the order in which they are drawn: groups and
 * transforms are worked in, and what shows nothing is left out.
 */
export function readDrawing(svg: SVGSVGElement): readonly DrawnShape[] {
  return [...svg.children].flatMap((child) => read(child, inside(svg, ROOT)));
}

function read(element: Element, around: Inherited): readonly DrawnShape[] {
  const here = inside(element, around);
  const look = lookOf(here);
  const { record } = here;
  switch (element.localName) {
    case 'g':
    case 'a':
      return [...element.children].flatMap((child) => read(child, here));
    case 'text':
      return readWords(element, here);
    default:
      return look.fill === null && look.stroke === null ? [] : shapesOf(element, here, look, record);
  }
}

function shapesOf(element: Element, { matrix }: Inherited, look: Look, record: string | null): DrawnShape[] {
  const number = (name: string) => numberOf(element, name, 0);
  switch (element.localName) {
    case 'rect': {
      const box = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
      if (box.width <= 0 || box.height <= 0) return [];
      const corner = Math.min(numberOf(element, 'rx', number('ry')), box.width / 2, box.height / 2);
      if (isTurned(matrix)) return pathOf(cornersOf(box), matrix, look, record);
      return [{ is: 'rect', box: boxOf(box, matrix), corner: corner * growth(matrix), look, record }];
    }
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = [numberOf(element, 'r', number('rx')), numberOf(element, 'r', number('ry'))];
      if (rx <= 0 || ry <= 0) return [];
      const box = { x: number('cx') - rx, y: number('cy') - ry, width: 2 * rx, height: 2 * ry };
      return [{ is: 'ellipse', box: boxOf(box, matrix), look, record }];
    }
    case 'line': {
      const from = moved(matrix, { x: number('x1'), y: number('y1') });
      const to = moved(matrix, { x: number('x2'), y: number('y2') });
      return look.stroke === null ? [] : [{ is: 'line', from, to, look, record }];
    }
    case 'path':
      return pathOf(readPath(element.getAttribute('d') ?? ''), matrix, look, record);
    case 'polygon':
    case 'polyline': {
      const numbers = (element.getAttribute('points') ?? '')
        .trim()
        .split(/[\s,]+/)
        .join(' ');
      const steps = readPath(numbers === '' ? '' : `M${numbers}`);
      return pathOf(
        element.localName === 'polygon' ? [...steps, { is: 'close' }] : steps,
        matrix,
        look,
        record,
      );
    }
    default:
      return [];
  }
}

/** A path with nothing but one line in it is a line: that one keeps its handles. */
function pathOf(steps: readonly PathStep[], matrix: Matrix, look: Look, record: string | null): DrawnShape[] {
  const there = steps.map((step) => movedStep(step, matrix));
  const [first, second] = there;
  if (first === undefined || second === undefined) return [];
  if (there.length === 2 && first.is === 'move' && second.is === 'line') {
    return look.stroke === null ? [] : [{ is: 'line', from: first.to, to: second.to, look, record }];
  }
  return [{ is: 'path', steps: there, look, record }];
}

function movedStep(step: PathStep, matrix: Matrix): PathStep {
  switch (step.is) {
    case 'close':
      return step;
    case 'cubic':
      return {
        is: 'cubic',
        first: moved(matrix, step.first),
        second: moved(matrix, step.second),
        to: moved(matrix, step.to),
      };
    default:
      return { is: step.is, to: moved(matrix, step.to) };
  }
}

function lookOf({ attributes, opacity, matrix }: Inherited): Look {
  const share = (name: string) => opacity * Number(attributes[name] ?? 1);
  const factor = growth(matrix);
  const width = Number.parseFloat(attributes['stroke-width'] ?? '1') * factor;
  const dash = attributes['stroke-dasharray'] ?? 'none';
  return {
    fill: readInk(attributes['fill'] ?? 'black', share('fill-opacity')),
    stroke: width > 0 ? readInk(attributes['stroke'] ?? 'none', share('stroke-opacity')) : null,
    width,
    dash: dash === 'none' ? null : dash.split(/[\s,]+/).map((length) => Number(length) * factor),
  };
}

function isTurned({ b, c }: Matrix): boolean {
  return Math.abs(b) > 1e-6 || Math.abs(c) > 1e-6;
}

function cornersOf({ x, y, width, height }: Box): readonly PathStep[] {
  return [
    { is: 'move', to: { x, y } },
    { is: 'line', to: { x: x + width, y } },
    { is: 'line', to: { x: x + width, y: y + height } },
    { is: 'line', to: { x, y: y + height } },
    { is: 'close' },
  ];
}

function boxOf({ x, y, width, height }: Box, matrix: Matrix): Box {
  const corners: readonly Point[] = [moved(matrix, { x, y }), moved(matrix, { x: x + width, y: y + height })];
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
