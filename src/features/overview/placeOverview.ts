import { breakLabel } from '../../charts/breakLabel';
import { chopLines } from '../../charts/chopLines';
import type { Frame, Point } from '../../charts/frame';
import { placeText, type PlacedText } from '../../charts/placeText';
import { textWidth, type Weight } from '../../charts/textWidth';
import { overviewMessages as say } from '../../i18n/messages/overview';
import type { Text } from '../../i18n/text';
import type { Figure } from './selectOverview';

/** A card of the picture: the name of a view, its finding, and how high its preview is for its width. */
interface CardData {
  readonly section: Text;
  readonly headline: Text;
  /** px, for a preview that is `previewWidth` wide. */
  readonly previewHeight: number;
}

interface PlacedCard {
  readonly words: readonly PlacedText[];
  readonly preview: Point & { readonly factor: number };
}

/** The first page as one picture: the figures in columns, then the cards. */
export interface OverviewLayout {
  readonly width: number;
  readonly height: number;
  readonly figures: readonly { readonly id: Figure['id']; readonly words: readonly PlacedText[] }[];
  readonly cards: readonly PlacedCard[];
}

const COUNT = 34;
const WORDS = 15;
const DETAIL = 13;
const SECTION = 16;
const HEADLINE = 14;
const LINE = 1.4;
const GAP = 24;
const BETWEEN = 36;
/** A column of figures or cards is no narrower than this, px at scale 1. */
const NARROWEST_FIGURE = 170;
const NARROWEST_CARD = 270;

/**
 * Places the figures and the cards in as many columns as the frame has room for.
 * @param previewWidth px that the previews are laid out for
 */
export function placeOverview(
  figures: readonly Figure[],
  cards: readonly CardData[],
  previewWidth: number,
  frame: Frame,
): OverviewLayout {
  const { width, scale } = frame;
  const gap = GAP * scale;
  const figureRows = columnsOf(figures, NARROWEST_FIGURE, frame);
  const placedFigures: OverviewLayout['figures'][number][] = [];
  let y = 0;
  for (const row of figureRows.rows) {
    let foot = y;
    for (const [column, figure] of row.entries()) {
      const x = column * (figureRows.width + gap);
      const placed = placeFigure(figure, { x, y }, figureRows.width, frame);
      placedFigures.push({ id: figure.id, words: placed.words });
      foot = Math.max(foot, placed.foot);
    }
    y = foot + gap;
  }
  const cardRows = columnsOf(cards, NARROWEST_CARD, frame);
  const placedCards: PlacedCard[] = [];
  y += (BETWEEN - GAP) * scale;
  for (const row of cardRows.rows) {
    const heads = row.map((card, column) =>
      placeHead(card, { x: column * (cardRows.width + gap), y }, cardRows.width, frame),
    );
    // The previews of a row stand on one line, however long the findings are.
    const top = Math.max(...heads.map(({ foot }) => foot)) + gap / 2;
    const factor = cardRows.width / previewWidth;
    for (const [column, { words }] of heads.entries()) {
      placedCards.push({ words, preview: { x: column * (cardRows.width + gap), y: top, factor } });
    }
    y = top + Math.max(...row.map(({ previewHeight }) => previewHeight)) * factor + gap;
  }
  return { width, height: Math.ceil(y - gap), figures: placedFigures, cards: placedCards };
}

/** How wide a card is when so many stand in a frame, px. */
export function cardWidth(cards: number, frame: Frame): number {
  return columnsOf(Array.from({ length: cards }), NARROWEST_CARD, frame).width;
}

function columnsOf<Item>(items: readonly Item[], narrowest: number, { width, scale }: Frame) {
  const gap = GAP * scale;
  const fits = Math.max(1, Math.floor((width + gap) / (narrowest * scale + gap)));
  const count = [1, 2, 3, 6].findLast((columns) => columns <= Math.min(fits, items.length)) ?? 1;
  const rows = Array.from({ length: Math.ceil(items.length / count) }, (_, row) =>
    items.slice(row * count, (row + 1) * count),
  );
  return { rows, width: (width - gap * (count - 1)) / count };
}

interface PlacedLines {
  readonly words: readonly PlacedText[];
  /** Where the words end, px. */
  readonly foot: number;
}

function placeFigure(figure: Figure, { x, y }: Point, width: number, frame: Frame): PlacedLines {
  const { lang, scale } = frame;
  const { count, total, words, detail } = figure;
  const size = COUNT * scale;
  const base = y + size;
  const number = placeText({ words: String(count), x, y: base, size, weight: 'bold' });
  const beside = x + textWidth(number.words, size, 'bold') + 6 * scale;
  const of =
    total === null
      ? []
      : [
          placeText({
            words: say.ofTotal(total)[lang],
            x: beside,
            y: base,
            size: WORDS * scale,
            tone: 'soft',
          }),
        ];
  const named = placeLines(words[lang], { x, y: base }, width, WORDS, 'bold', frame);
  const more =
    detail === null
      ? { words: [], foot: named.foot }
      : placeLines(detail[lang], { x, y: named.foot }, width, DETAIL, 'regular', frame);
  return { words: [number, ...of, ...named.words, ...more.words], foot: more.foot };
}

function placeHead({ section, headline }: CardData, at: Point, width: number, frame: Frame): PlacedLines {
  const name = placeLines(section[frame.lang], at, width, SECTION, 'bold', frame);
  const finding = placeLines(
    headline[frame.lang],
    { x: at.x, y: name.foot },
    width,
    HEADLINE,
    'regular',
    frame,
  );
  return { words: [...name.words, ...finding.words], foot: finding.foot };
}

/** Words on as many lines as they need below a height. */
function placeLines(
  words: string,
  { x, y }: Point,
  width: number,
  measure: number,
  weight: Weight,
  { lang, scale }: Frame,
): PlacedLines {
  const size = measure * scale;
  const lines =
    breakLabel(words, width, { size, weight, maxLines: 6 }, lang) ?? chopLines(words, width, size, weight);
  return {
    words: lines.map((line, index) =>
      placeText({
        words: line,
        x,
        y: y + size * LINE * (index + 1),
        size,
        weight,
        tone: weight === 'bold' ? 'ink' : 'soft',
      }),
    ),
    // Room for what hangs below the last line.
    foot: y + size * (LINE * lines.length + 0.3),
  };
}
