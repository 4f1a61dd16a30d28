import PptxGenJS from 'pptxgenjs';
import { paint } from '../../charts/palette';
import { textWidth } from '../../charts/textWidth';
import { recordName } from '../../dataset/recordName';
import { imagesMessages } from '../../i18n/messages/images';
import { slidesMessages as say } from '../../i18n/messages/slides';
import type { Lang } from '../../i18n/text';
import { readPaint } from '../svg/readPaint';
import type { Exportable } from '../useLoadExportable';
import { addChart } from './addChart';
import { addTable, type TablePaint } from './addTable';
import { finishDeck, type FinishedSlide } from './finishDeck';
import type { ChartWords } from './finishSlide';
import { fitWords } from './fitWords';
import { placeTable } from './placeTable';
import { readInk } from './readInk';
import { LOCALES } from './shapeOptions';
import type { LoadSlide, SlideContent } from './slideContent';
import { FACE, FOOT, NUMBER, PT, roomBelow, RULE_AT, SLIDE, TITLE, UNDER } from './slideSizes';

/** A presentation and how many slides it has. */
export interface MadeSlides {
  readonly content: Blob;
  readonly slides: number;
}

interface Deck {
  readonly pptx: PptxGenJS;
  readonly lang: Lang;
  readonly colours: ReadonlyMap<string, string>;
  readonly made: FinishedSlide[];
}

const MASTER = 'BRIEFING';
const TITLE_NAME = 'title';

/**
 * Makes a presentation of native shapes, tables and text (Office Open XML, ECMA-376), on a light ground: one slide for
 * what has a chart, as many as its rows need for what has a table only. It is laid out by the same select and place
 * as the screen.
 * @param deck its title, and the language of its slides
 * @param work how far it is; between two slides it stops where it is cancelled
 */
export async function makeSlides(
  deck: { readonly title: string; readonly lang: Lang },
  slides: readonly LoadSlide[],
  work: { readonly report: (done: number, of: number) => void; readonly signal: AbortSignal },
): Promise<MadeSlides> {
  const { title, lang } = deck;
  const colours = readPaint('light');
  const pptx = openDeck(title, lang, colours);
  const making: Deck = { pptx, lang, colours, made: [] };
  for (const [index, load] of slides.entries()) {
    work.report(index, slides.length);
    await nextTask();
    work.signal.throwIfAborted();
    const content = await load();
    work.signal.throwIfAborted();
    addContent(making, content);
  }
  work.report(slides.length, slides.length);
  await nextTask();
  work.signal.throwIfAborted();
  const packed = await pptx.write({ outputType: 'arraybuffer' });
  if (!(packed instanceof ArrayBuffer))
    throw new Error('pptxgenjs gave something else than an array buffer.');
  const content = await finishDeck(packed, making.made);
  work.signal.throwIfAborted();
  return { content, slides: making.made.length };
}

/** Lets the page show how far the work is, and hear that it is cancelled. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function openDeck(title: string, lang: Lang, colours: ReadonlyMap<string, string>): PptxGenJS {
  const pptx = new PptxGenJS();
  const ink = colourOf(colours, paint.ink);
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = title;
  pptx.subject = title;
  pptx.author = say.author[lang];
  pptx.company = say.author[lang];
  pptx.theme = { headFontFace: FACE.latin, bodyFontFace: FACE.latin };
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: colourOf(colours, paint.ground) },
    objects: [
      {
        placeholder: {
          options: {
            name: TITLE_NAME,
            type: 'title',
            x: TITLE.x,
            y: TITLE.y,
            w: TITLE.width,
            h: TITLE.height,
            margin: 0,
            align: 'left',
            valign: 'middle',
            bold: true,
            color: ink,
            fontFace: FACE.japanese,
            fontSize: TITLE.sizes[0] ?? 28,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: NUMBER.x,
      y: NUMBER.y,
      w: NUMBER.width,
      h: NUMBER.height,
      align: 'right',
      margin: 0,
      fontFace: FACE.japanese,
      fontSize: NUMBER.size,
      color: colourOf(colours, paint.inkSoft),
    },
  });
  return pptx;
}

function addContent(deck: Deck, content: SlideContent): void {
  const { exportable } = content;
  if (exportable === null) {
    addLine(deck, addSlide(deck, content), say.leadsNowhere[deck.lang]);
  } else if (exportable.picture === null) addTables(deck, content, exportable);
  else {
    const slide = addSlide(deck, content);
    const { lang, colours } = deck;
    addChart(slide, exportable.picture, roomBelow(content.under !== null), { lang, colours });
  }
}

/** A view without a chart: its tables, each from a slide of its own. */
function addTables(deck: Deck, content: SlideContent, exportable: Exportable): void {
  const { lang, colours } = deck;
  const room = roomBelow(true);
  const look = { lang, paint: tablePaint(colours) };
  const there = exportable.tables.filter(({ rows }) => rows.length > 0);
  if (there.length === 0) addLine(deck, addSlide(deck, content), say.noRows[lang]);
  const placed = there.map((table) => ({
    placed: placeTable(table, room, lang),
    caption: table.caption[lang],
  }));
  const of = placed.reduce((count, table) => count + table.placed.pages.length, 0);
  let number = 0;
  for (const { placed: table, caption } of placed) {
    for (const page of table.pages.keys()) {
      number += 1;
      const under = { words: caption, lang };
      const slide = addSlide(deck, { ...content, under }, { number, of });
      addTable(slide, table, { page, x: room.x, y: room.y, name: caption }, look);
    }
  }
}

/** A slide with all but its chart or table. Notes stand on the first one of several. */
function addSlide(
  { pptx, lang, colours, made }: Deck,
  content: SlideContent,
  part: { readonly number: number; readonly of: number } = { number: 1, of: 1 },
): PptxGenJS.Slide {
  const { title, under, notes, exportable } = content;
  const slide = pptx.addSlide({ masterName: MASTER });
  const soft = colourOf(colours, paint.inkSoft);
  const face = { margin: 0, fontFace: FACE.japanese };
  const heading = part.of === 1 ? title.words : say.part(title.words, part.number, part.of)[lang];
  slide.addText(heading, {
    placeholder: TITLE_NAME,
    fontSize: fitWords(heading, TITLE, 'bold'),
    lang: LOCALES[title.lang],
  });
  if (under !== null) {
    slide.addText(under.words, {
      ...face,
      ...boxOf(UNDER),
      valign: 'middle',
      color: soft,
      fontSize: fitWords(under.words, UNDER, 'regular'),
      lang: LOCALES[under.lang],
      objectName: say.finding[lang],
    });
  }
  if (exportable !== null) {
    slide.addShape('line', {
      x: SLIDE.margin,
      y: RULE_AT,
      w: SLIDE.width - 2 * SLIDE.margin,
      h: 0,
      line: { color: colourOf(colours, paint.line), width: 0.75 },
      objectName: say.rule[lang],
    });
    slide.addText(footRuns(exportable, lang, colours), {
      ...face,
      ...boxOf(FOOT),
      valign: 'top',
      color: soft,
      fontSize: FOOT.size,
      lang: LOCALES[lang],
      objectName: say.foot[lang],
    });
  }
  if (notes.words !== '' && part.number === 1) slide.addNotes(notes.words);
  made.push({ ...chartWords(content, lang), notes: notes.lang });
  return slide;
}

function footRuns(
  { stamp }: Exportable,
  lang: Lang,
  colours: ReadonlyMap<string, string>,
): PptxGenJS.TextProps[] {
  const key = colourOf(colours, paint.dataStrong);
  const address = imagesMessages.address(stamp.address)[lang];
  return [
    { text: imagesMessages.under(stamp.filter, stamp.asOf)[lang], options: { breakLine: true } },
    { text: stamp.source[lang], options: { breakLine: true } },
    {
      text: fitsLine(address) ? address : say.openView[lang],
      options: { hyperlink: { url: stamp.address, tooltip: stamp.address }, color: key },
    },
  ];
}

function fitsLine(words: string): boolean {
  return textWidth(words, FOOT.size) <= FOOT.width * PT;
}

function addLine({ lang, colours }: Deck, slide: PptxGenJS.Slide, words: string): void {
  const room = roomBelow(true);
  slide.addText(words, {
    x: room.x,
    y: room.y,
    w: room.width,
    h: 1,
    margin: 0,
    valign: 'top',
    fontFace: FACE.japanese,
    fontSize: 16,
    color: colourOf(colours, paint.ink),
    lang: LOCALES[lang],
  });
}

function chartWords({ title, exportable }: SlideContent, lang: Lang): ChartWords {
  return {
    name: say.chart[lang],
    description: exportable?.seen?.[lang] ?? title.words,
    recordName: (id) => {
      const entry = exportable?.dataset.records.get(id);
      return entry && exportable ? recordName(entry, exportable.dataset)[lang] : say.shape[lang];
    },
  };
}

function tablePaint(colours: ReadonlyMap<string, string>): TablePaint {
  return {
    ink: colourOf(colours, paint.ink),
    soft: colourOf(colours, paint.inkSoft),
    line: colourOf(colours, paint.line),
    strong: colourOf(colours, paint.lineStrong),
    band: colourOf(colours, paint.dataPale),
  };
}

function colourOf(colours: ReadonlyMap<string, string>, variable: string): string {
  return readInk(colours.get(variable) ?? '', 1)?.colour ?? '000000';
}

function boxOf(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  return { x: box.x, y: box.y, w: box.width, h: box.height };
}
