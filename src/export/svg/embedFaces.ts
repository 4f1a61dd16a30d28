import { imagesMessages as say } from '../../i18n/messages/images';
import { WorkError } from '../../ui/useWork';
import { covers, fontFaces, type FontFace } from './fontFaces';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Puts the typeface of a drawing into it, in place: a picture sees none of the page's fonts, and the machine that it
 * is opened on may have no Japanese one. Only the files are taken that have a weight and a character of the drawing.
 */
export async function embedFaces(svg: SVGSVGElement): Promise<void> {
  const used = charactersByWeight(svg);
  const needed = fontFaces().filter(({ weight, range }) => covers(range, used.get(weight) ?? []));
  const rules = await Promise.all(needed.map(faceRule));
  const style = document.createElementNS(SVG, 'style');
  style.textContent = rules.join('');
  svg.querySelector('metadata')?.after(style);
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-sans').trim();
  svg.setAttribute('font-family', family.replaceAll('"', "'"));
}

function charactersByWeight(svg: SVGSVGElement): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  for (const text of svg.querySelectorAll('text, tspan')) {
    const weight = text.closest('[font-weight]')?.getAttribute('font-weight') ?? '400';
    const characters = used.get(weight) ?? new Set();
    for (const character of text.textContent) characters.add(character);
    used.set(weight, characters);
  }
  return used;
}

async function faceRule({ family, weight, address, range }: FontFace): Promise<string> {
  const data = await readAsData(address);
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2');unicode-range:${range}}`;
}

async function readAsData(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return `data:font/woff2;base64,${toBase64(await answer.arrayBuffer())}`;
  } catch (cause) {
    throw new WorkError(say.noFont, { cause });
  }
}

function toBase64(content: ArrayBuffer): string {
  const characters = Array.from(new Uint8Array(content), (byte) => String.fromCodePoint(byte));
  return btoa(characters.join(''));
}
