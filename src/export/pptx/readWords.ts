import { textWidth, type Weight } from '../../charts/textWidth';
import type { DrawnShape, DrawnWords } from './drawnShape';
import { inside, type Inherited } from './inherit';
import { growth, moved, turnOf } from './matrix';
import { readInk } from './readInk';

/** What browsers set words in where nothing says otherwise, in px. */
const USUAL_SIZE = 16;

type Words = DrawnWords & { readonly record: string | null };

/** Reads a `<text>`: one shape a line, each with its look. What follows on the same line stands right behind it. */
export function readWords(element: Element, around: Inherited): readonly DrawnShape[] {
  const found: Words[] = [];
  const own = settingOf(around);
  let [x, y] = [lengthOf(element, 'x', own.size) ?? 0, lengthOf(element, 'y', own.size) ?? 0];
  x += lengthOf(element, 'dx', own.size) ?? 0;
  y += lengthOf(element, 'dy', own.size) ?? 0;

  const add = (words: string, here: Inherited) => {
    const { size, weight, anchor, colour } = settingOf(here);
    const ink = readInk(colour, here.opacity * Number(here.attributes['fill-opacity'] ?? 1));
    const said = words.replaceAll(/\s+/g, ' ');
    if (ink === null || said.trim() === '') return;
    const factor = growth(here.matrix);
    found.push({
      is: 'words',
      lines: [said.trim()],
      at: moved(here.matrix, { x, y }),
      anchor,
      lead: 0,
      size: size * factor,
      weight,
      ink,
      turn: turnOf(here.matrix),
      record: here.record,
    });
    if (anchor === 'start') x += textWidth(said, size, weight);
  };
  for (const node of element.childNodes) {
    // 1 is an element and 3 is text (DOM, 4.4).
    if (node.nodeType === 3) add(node.textContent ?? '', around);
    if (node.nodeType !== 1 || !isSpan(node)) continue;
    const here = inside(node, around);
    const { size } = settingOf(here);
    x = lengthOf(node, 'x', size) ?? x;
    y = lengthOf(node, 'y', size) ?? y;
    x += lengthOf(node, 'dx', size) ?? 0;
    y += lengthOf(node, 'dy', size) ?? 0;
    add(node.textContent ?? '', here);
  }
  return found;
}

function isSpan(node: Node): node is Element {
  return 'localName' in node && node.localName === 'tspan';
}

function settingOf({ attributes }: Inherited): {
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: DrawnWords['anchor'];
  readonly colour: string;
} {
  const weight = attributes['font-weight'] ?? '400';
  const anchor = attributes['text-anchor'];
  return {
    size: Number.parseFloat(attributes['font-size'] ?? '') || USUAL_SIZE,
    weight: weight === 'bold' || Number(weight) >= 600 ? 'bold' : 'regular',
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    colour: attributes['fill'] ?? 'black',
  };
}

/** A length in px or em. */
function lengthOf(element: Element, name: string, size: number): number | null {
  const value = element.getAttribute(name) ?? '';
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return null;
  return value.endsWith('em') ? number * size : number;
}
