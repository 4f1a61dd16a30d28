import { readDrawnName } from './drawnName';
import { FACE } from './slideSizes';

/** What the shapes of a chart are called once they are grouped. */
export interface ChartWords {
  /** What the placeholder of the title is called. */
  readonly title: string;
  readonly name: string;
  /** Read to whoever does not see the slide. */
  readonly description: string;
  /** What a record is called, by its id. */
  readonly recordName: (record: string) => string;
}

const SHAPE = /<p:sp>.*?<\/p:sp>/gs;
const NAME = /<p:cNvPr id="\d+" name="([^"]*)"/;
const OFFSET = /<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/;

interface Piece {
  readonly xml: string;
  readonly record: string | null;
}

/**
 * Makes the XML of a slide as pptxgenjs writes it one that is convenient to work on, and strictly valid: the shapes
 * of the chart are one group, those of a record a group within it that carries the record's name; every shape has an
 * id of its own (pptxgenjs repeats those of tables); Latin letters have their own typeface.
 */
export function finishSlide(xml: string, words: ChartWords): string {
  const pieces: Piece[] = [];
  const rest = xml.replaceAll(SHAPE, (shape) => {
    if (shape.includes('type="title"')) return named(shape, words.title);
    const drawn = readDrawnName(unescape(NAME.exec(shape)?.[1] ?? ''));
    if (drawn === null) return shape;
    const name = drawn.record === null ? drawn.name : words.recordName(drawn.record);
    pieces.push({ xml: named(shape, name), record: drawn.record });
    return pieces.length === 1 ? '<!--chart-->' : '';
  });
  const chart =
    pieces.length === 0 ? '' : group(words.name, words.description, byRecord(pieces, words.recordName));
  return numbered(faced(rest.replace('<!--chart-->', () => chart)));
}

function byRecord(pieces: readonly Piece[], recordName: ChartWords['recordName']): readonly string[] {
  const runs: { record: string | null; shapes: string[] }[] = [];
  for (const { xml, record } of pieces) {
    const last = runs.at(-1);
    if (last && record !== null && last.record === record) last.shapes.push(xml);
    else runs.push({ record, shapes: [xml] });
  }
  return runs.map(({ record, shapes }) => {
    if (record === null || shapes.length === 1) return shapes.join('');
    return group(recordName(record), recordName(record), shapes);
  });
}

/** A group whose own measure is that of what is in it (ECMA-376, 19.3.1.22). */
function group(name: string, description: string, shapes: readonly string[]): string {
  const boxes = shapes.flatMap((shape) => {
    const found = OFFSET.exec(shape);
    return found === null ? [] : [found.slice(1).map(Number)];
  });
  const left = Math.min(...boxes.map(([x = 0]) => x));
  const top = Math.min(...boxes.map(([, y = 0]) => y));
  const right = Math.max(...boxes.map(([x = 0, , width = 0]) => x + width));
  const bottom = Math.max(...boxes.map(([, y = 0, , height = 0]) => y + height));
  const [at, size] = [`x="${left}" y="${top}"`, `cx="${right - left}" cy="${bottom - top}"`];
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${escape(name)}" descr="${escape(description)}"/>` +
    '<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
    `<a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/>` +
    `</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
  );
}

function named(shape: string, name: string): string {
  const drawn = shape.includes('<p:txBody>') ? '' : ` descr="${escape(name)}"`;
  return (
    shape
      .replace(NAME, () => `<p:cNvPr id="0" name="${escape(name)}"${drawn}`)
      .replace('<a:ln></a:ln>', '<a:ln><a:noFill/></a:ln>')
      // Says of a layout that it has a prompt of its own; a slide has none.
      .replace(/\s*hasCustomPrompt="1"/, '')
  );
}

function numbered(xml: string): string {
  let last = 0;
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(last += 1)}"`);
}

/**
 * pptxgenjs gives one typeface to all scripts. What the Latin one looks like is told too (ECMA-376, 21.1.2.3.7), by
 * which a program that has not got it can choose one alike.
 */
export function faced(xml: string): string {
  return xml.replaceAll(
    new RegExp(`<a:latin typeface="(?:${FACE.japanese}|${FACE.latin})"(?! panose)`, 'g'),
    `<a:latin typeface="${FACE.latin}" panose="${FACE.panose}"`,
  );
}

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function unescape(words: string): string {
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
