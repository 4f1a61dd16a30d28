import PptxGenJS from 'pptxgenjs';
import { paint } from '../../charts/palette';
import { recordName } from '../../dataset/recordName';
import { slidesMessages as say } from '../../i18n/messages/slides';
import { stampMessages } from '../../i18n/messages/stamp';
import type { Lang } from '../../i18n/text';
import { readPaint } from '../svg/readPaint';
import type { Exportable } from '../useLoadExportable';
import { addChart, isSmall, placePictures } from './addChart';
import { addTable, type TablePaint } from './addTable';
import { finishDeck, type FinishedSlide } from './finishDeck';
import type { ChartWords } from './finishSlide';
import { fitWords } from './fitWords';
import { footLines, type Foot } from './footLines';
import { linkNotes } from './linkNotes';
import { placeTable } from './placeTable';
import { readInk } from './readInk';
import { LOCALES } from './shapeOptions';
import type { LoadSlide, SlideContent } from './slideContent';
import { FACE, FOOT, NUMBER, roomBelow, RULE_AT, SLIDE, TITLE, UNDER } from './slideSizes';

/** A presentation and how many slides it has. */
export interface MadeSlides {
  readonly content: Blob;
  readonly slides: number;
}

interface Deck {
  readonly pptx: PptxGenJS;
  readonly lang: Lang;
  readonly tables: boolean;
  readonly colours: ReadonlyMap<string, string>;
  readonly made: FinishedSlide[];
}

const MASTER = 'BRIEFING';
const TITLE_NAME = 'title';

/**
 * Makes a presentation of native shapes, tables and text (Office Open XML, ECMA-376), on a light ground: one slide for
 * what has a chart, as many as its rows need for what has a table only. It is laid out by the same select and place
 * as the screen.
 * @param deck its title, the language of its slides, and whether the rows of a chart follow it
 * @param work how far it is; between two slides it stops where it is cancelled
 */
export async function makeSlides(
  deck: { readonly title: string; readonly lang: Lang; readonly tables?: boolean },
  slides: readonly LoadSlide[],
  work: { readonly report: (done: number, of: number) => void; readonly signal: AbortSignal },
): Promise<MadeSlides> {
  const { title, lang, tables = false } = deck;
  const colours = readPaint('light');
  const pptx = openDeck(title, lang, colours);
  const making: Deck = { pptx, lang, tables, colours, made: [] };
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
  else addCharts(deck, content, exportable);
}

/** The chart of a view, and its rows where they are asked for or the chart is too small to be read. */
function addCharts(deck: Deck, content: SlideContent, exportable: Exportable): void {
  const { lang, colours, tables } = deck;
  const room = roomBelow(content.under !== null);
  const placed = placePictures(exportable, room, lang);
  const { stamp } = exportable;
  const pictured = { ...exportable, stamp: { ...stamp, added: stamp.addedToPicture } };
  for (const [index, picture] of placed.entries()) {
    const slide = addSlide(deck, content, { number: index + 1, of: placed.length });
    addChart(slide, picture, room, { lang, colours });
    addFoot(deck, slide, pictured);
  }
  if (tables || placed.some(isSmall)) {
    addTables(deck, { ...content, notes: { ...content.notes, words: '' } }, exportable);
  }
}

/** The tables of a view, each from a slide of its own. */
function addTables(deck: Deck, content: SlideContent, exportable: Exportable): void {
  const { lang, colours } = deck;
  const room = roomBelow(true);
  const look = { lang, paint: tablePaint(colours) };
  const there = exportable.tables.filter(({ rows }) => rows.length > 0);
  if (there.length === 0) {
    const slide = addSlide(deck, content);
    addLine(deck, slide, stampMessages.noRows[lang]);
    addFoot(deck, slide, exportable);
  }
  const placed = there.map((table) => ({
    placed: placeTable(table, room, lang),
    caption: table.caption[lang],
  }));
  const of = placed.reduce((count, table) => count + table.placed.pages.length, 0);
  let number = 0;
  for (const { placed: table, caption } of placed) {
    for (const [page, rows] of table.pages.entries()) {
      number += 1;
      const under = { words: caption, lang };
      const slide = addSlide(
        deck,
        { ...content, under },
        { number, of, notes: linkNotes(rows, content.notes.lang) },
      );
      addTable(slide, table, { page, x: room.x, y: room.y, name: caption }, look);
      addFoot(deck, slide, exportable);
    }
  }
}

/** A slide with its title and notes: those of the content stand on the first one of several. */
function addSlide(
  { pptx, lang, colours, made }: Deck,
  content: SlideContent,
  part: { readonly number: number; readonly of: number; readonly notes?: string } = { number: 1, of: 1 },
): PptxGenJS.Slide {
  const { title, under, notes } = content;
  const slide = pptx.addSlide({ masterName: MASTER });
  const heading = part.of === 1 ? title.words : say.part(title.words, part.number, part.of)[lang];
  // What is set on the whole of a placeholder gives way to its master; a stretch of it keeps what is its own.
  const setting = { fontSize: fitWords(heading, TITLE, 'bold'), lang: LOCALES[title.lang] };
  slide.addText([{ text: heading, options: setting }], { placeholder: TITLE_NAME, fit: 'shrink' });
  if (under !== null) {
    slide.addText(under.words, {
      ...smallWords(colours),
      ...boxOf(UNDER),
      valign: 'middle',
      fontSize: fitWords(under.words, UNDER, 'regular'),
      fit: 'shrink',
      lang: LOCALES[under.lang],
      objectName: say.finding[lang],
    });
  }
  const said = [part.number === 1 ? notes.words : '', part.notes ?? ''].filter((words) => words !== '');
  if (said.length > 0) slide.addNotes(said.join('\n'));
  made.push({ ...chartWords(content, lang), notes: notes.lang });
  return slide;
}

/** What every slide says of itself, after all else for who has it read out. */
function addFoot({ lang, colours }: Deck, slide: PptxGenJS.Slide, exportable: Exportable): void {
  slide.addShape('line', {
    x: SLIDE.margin,
    y: RULE_AT,
    w: SLIDE.width - 2 * SLIDE.margin,
    h: 0,
    line: { color: colourOf(colours, paint.line), width: 0.75 },
    objectName: say.rule[lang],
  });
  const foot = footLines(exportable.stamp, lang);
  slide.addText(footRuns(foot, exportable, colourOf(colours, paint.dataStrong)), {
    ...smallWords(colours),
    ...boxOf(FOOT),
    valign: 'top',
    fontSize: foot.size,
    lang: LOCALES[lang],
    objectName: say.foot[lang],
  });
}

function footRuns({ lines, link }: Foot, { stamp }: Exportable, colour: string): PptxGenJS.TextProps[] {
  return [
    ...lines.map((text) => ({ text, options: { breakLine: true } })),
    { text: link, options: { hyperlink: { url: stamp.address, tooltip: stamp.address }, color: colour } },
  ];
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
    title: say.title[lang],
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
    link: colourOf(colours, paint.dataStrong),
  };
}

function colourOf(colours: ReadonlyMap<string, string>, variable: string): string {
  return readInk(colours.get(variable) ?? '', 1)?.colour ?? '000000';
}

function smallWords(colours: ReadonlyMap<string, string>) {
  return { margin: 0, fontFace: FACE.japanese, color: colourOf(colours, paint.inkSoft) };
}

function boxOf(box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  return { x: box.x, y: box.y, w: box.width, h: box.height };
}
