import { inflateSync } from 'node:zlib';

/** What a reader finds in a PDF. */
export interface PdfText {
  readonly title: string;
  /** The words of each page in the order they are drawn, made comparable by `plain`. */
  readonly pages: readonly string[];
  /** The titles of the bookmarks, made comparable by `plain`. */
  readonly bookmarks: readonly string[];
}

/**
 * Reads the words of a PDF as Chromium writes it (PDF 1.4: no object streams, no encryption), by what its fonts say of
 * their glyphs (ISO 32000-1, 9.10.3). The words are those that a reader can select, search and copy.
 */
export function readPdf(file: Buffer): PdfText {
  const objects = readObjects(file);
  const dictionary = (id: string) => objects.get(id)?.dictionary ?? '';
  const ids = [...objects.keys()];
  const pages = ids.filter((id) => /\/Type \/Page\b(?!s)/.test(dictionary(id)));
  const info = ids.find((id) => /\/Creator/.test(dictionary(id))) ?? '';
  return {
    title: readString(/\/Title (\(|<)/.exec(dictionary(info)) ? afterTitle(dictionary(info)) : ''),
    pages: pages.map((id) => plain(readPage(dictionary(id), objects))),
    bookmarks: ids
      .filter((id) => /\/Title/.test(dictionary(id)) && /\/Dest/.test(dictionary(id)))
      .map((id) => plain(readString(afterTitle(dictionary(id))))),
  };
}

/** Words without spaces and without differences that a typeface does not make: 〜 and ～ are one glyph. */
export function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replaceAll('〜', '~')
    .replaceAll(/[\s\u200B]/g, '');
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

function readObjects(file: Buffer): ReadonlyMap<string, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  const start = /(?:^|\n)(\d+) 0 obj\r?\n?/g;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    const from = found.index + found[0].length;
    const end = text.indexOf('endobj', from);
    const streamAt = text.slice(from, end).search(/>>\s*stream\r?\n/);
    const dictionary = streamAt === -1 ? text.slice(from, end) : text.slice(from, from + streamAt);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const body = streamAt === -1 ? 0 : text.indexOf('stream', from + streamAt) + 'stream\n'.length;
    const raw = file.subarray(body, body + length);
    const stream = streamAt === -1 ? null : dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(found[1] ?? '', { dictionary, stream });
    // What is in a stream may look like an object.
    start.lastIndex = streamAt === -1 ? end : body + length;
  }
  return objects;
}

type Objects = ReadonlyMap<string, PdfObject>;

/** The words that a page, or a drawing within it, draws. */
function readPage(dictionary: string, objects: Objects): string {
  const contents = /\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '';
  return readContent(objects.get(contents)?.stream ?? null, dictionary, objects);
}

function readContent(stream: Buffer | null, resources: string, objects: Objects): string {
  const named = (name: string) => new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1] ?? '';
  const glyphs = new Map<string, ReadonlyMap<string, string>>();
  let font: ReadonlyMap<string, string> = new Map();
  let words = '';
  const operators = /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f\s]*)>|\/(\w+) Do/g;
  for (const [, fontName, codes, drawing] of (stream?.toString('latin1') ?? '').matchAll(operators)) {
    if (fontName !== undefined) {
      const id = named(fontName);
      font = glyphs.get(id) ?? readGlyphs(id, objects);
      glyphs.set(id, font);
    } else if (codes !== undefined) {
      for (const code of codes.replaceAll(/\s/g, '').match(/.{4}/g) ?? []) {
        words += font.get(code.toUpperCase()) ?? '';
      }
    } else if (drawing !== undefined) {
      const form = objects.get(named(drawing));
      if (form?.dictionary.includes('/Form') === true) {
        words += readContent(form.stream, form.dictionary, objects);
      }
    }
  }
  return words;
}

/** What each glyph of a font stands for: the character map of its ToUnicode. */
function readGlyphs(font: string, objects: Objects): ReadonlyMap<string, string> {
  const id = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.dictionary ?? '')?.[1] ?? '';
  const map = objects.get(id)?.stream?.toString('latin1') ?? '';
  const glyphs = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      glyphs.set(code.toUpperCase(), fromUtf16(to));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) {
        const unicode = (parseInt(first, 16) + code - parseInt(from, 16)).toString(16);
        glyphs.set(
          code.toString(16).toUpperCase().padStart(4, '0'),
          fromUtf16(unicode.padStart(first.length, '0')),
        );
      }
    }
  }
  return glyphs;
}

function fromUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function afterTitle(dictionary: string): string {
  return dictionary.slice(dictionary.indexOf('/Title') + '/Title'.length).trimStart();
}

/** A text string at the start of `raw`: UTF-16 in hexadecimal, or characters in brackets (ISO 32000-1, 7.9.2). */
function readString(raw: string): string {
  const hex = /^<([0-9A-Fa-f\s]*)>/.exec(raw)?.[1];
  if (hex !== undefined) return fromUtf16(hex.replaceAll(/\s/g, '').replace(/^FEFF/i, ''));
  const bytes = /^\(((?:\\.|[^\\)])*)\)/s.exec(raw)?.[1] ?? '';
  const plainBytes = bytes
    .replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCodePoint(parseInt(octal, 8)))
    .replaceAll(/\\(.)/gs, (_, character: string) => ({ n: '\n', r: '\r', t: '\t' })[character] ?? character);
  return plainBytes.startsWith('\u00FE\u00FF')
    ? Buffer.from(plainBytes.slice(2), 'latin1').swap16().toString('utf16le')
    : plainBytes;
}
