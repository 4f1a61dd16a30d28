import { joined, readTransform, type Matrix } from './matrix';

/** What an element has from the groups around it, and passes on. */
export interface Inherited {
  readonly matrix: Matrix;
  readonly record: string | null;
  readonly opacity: number;
  /** The presentation attributes that apply where an element has none of its own. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Presentation attributes that go down to what is inside (SVG 1.1, appendix P). */
const PASSED_ON = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'fill-opacity',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** What applies within an element. */
export function inside(element: Element, around: Inherited): Inherited {
  const own = PASSED_ON.flatMap((name): [string, string][] => {
    const value = element.getAttribute(name);
    return value === null || value === '' ? [] : [[name, value]];
  });
  const transform = element.getAttribute('transform');
  return {
    matrix: transform === null ? around.matrix : joined(around.matrix, readTransform(transform)),
    record: element.getAttribute('data-record') ?? around.record,
    opacity: around.opacity * numberOf(element, 'opacity', 1),
    attributes: { ...around.attributes, ...Object.fromEntries(own) },
  };
}

/** The number in an attribute, in px. */
export function numberOf(element: Element, name: string, otherwise: number): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isNaN(value) ? otherwise : value;
}
