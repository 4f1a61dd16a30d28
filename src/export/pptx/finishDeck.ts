import JSZip from 'jszip';
import { plainText } from '../../dataset/briefing/plainText';
import type { Lang } from '../../i18n/text';
import { faced, finishSlide, type ChartWords } from './finishSlide';
import { LOCALES } from './shapeOptions';
import { FACE } from './slideSizes';

/** What the finished file needs to know of a slide. */
export interface FinishedSlide extends ChartWords {
  /** The language of the notes. */
  readonly notes: Lang;
}

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Finishes a presentation as pptxgenjs packs it: the shapes of each chart grouped and named (`finishSlide`), notes in
 * their language and in paragraphs, Japanese letters in the theme too, and a list of content types that names no part
 * which is not there (pptxgenjs lists one slide master a slide, but writes one; ECMA-376 part 2, 10.1.2).
 */
export async function finishDeck(packed: ArrayBuffer, slides: readonly FinishedSlide[]): Promise<Blob> {
  const from = await JSZip.loadAsync(packed);
  const to = new JSZip();
  const files = Object.values(from.files).filter(({ dir }) => !dir);
  const names = new Set(files.map(({ name }) => name));
  for (const { name } of files) {
    const packedXml = (await from.file(name)?.async('string')) ?? '';
    // Words can come from anywhere; one control character and the file would not open.
    const xml = plainText(packedXml);
    to.file(name, finishPart(name, xml, slides, names), { createFolders: false });
  }
  return to.generateAsync({ type: 'blob', compression: 'DEFLATE', mimeType: PPTX_TYPE });
}

function finishPart(
  name: string,
  xml: string,
  slides: readonly FinishedSlide[],
  names: ReadonlySet<string>,
): string {
  const [, kind, number] = /^ppt\/(slides|notesSlides)\/[A-Za-z]+(\d+)\.xml$/.exec(name) ?? [];
  const slide = slides[Number(number) - 1];
  if (kind === 'slides' && slide) return finishSlide(xml, slide);
  if (kind === 'notesSlides' && slide) return finishNotes(xml, LOCALES[slide.notes]);
  if (name === '[Content_Types].xml') return listed(xml, names);
  if (name.startsWith('ppt/theme/')) {
    return faced(xml).replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${FACE.japanese}"/>`);
  }
  return faced(xml);
}

function listed(xml: string, names: ReadonlySet<string>): string {
  return xml.replaceAll(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, part: string) =>
    names.has(part) ? override.trim() : '',
  );
}

/** pptxgenjs puts all notes into one paragraph, in English. */
function finishNotes(xml: string, locale: string): string {
  return xml
    .replace(
      /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r>/,
      (_all, words: string) => {
        const paragraphs = words
          .split(/(?:\r?\n)+/)
          .map((line) => `<a:r><a:rPr lang="en-US"/><a:t>${line}</a:t></a:r>`);
        return `<a:p>${paragraphs.join('</a:p><a:p>')}`;
      },
    )
    .replaceAll('lang="en-US"', `lang="${locale}"`);
}
