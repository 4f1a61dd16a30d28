import { sum } from 'd3';
import { breakLabel } from '../../charts/breakLabel';
import { chopLines } from '../../charts/chopLines';
import { MIN_TEXT } from '../../charts/frame';
import type { Weight } from '../../charts/textWidth';
import { imagesMessages as say } from '../../i18n/messages/images';
import type { Lang } from '../../i18n/text';
import { fitPicture, type Fitted } from '../fitPicture';
import type { Picture, Shown } from '../shown';
import type { Stamp } from '../stamp';
import type { Passage, SheetLayout, SheetSize } from './sheetLayout';

/** What a sheet says and draws, in one language. */
export interface SheetContent {
  readonly title: Shown['title'];
  readonly picture: NonNullable<Shown['picture']>;
  readonly columns?: Shown['columns'];
  readonly stamp: Stamp;
}

/** px, and the height of a slide; a page is as high as its chart. */
interface Sizes {
  readonly width: number;
  readonly margin: number;
  readonly title: number;
  readonly small: number;
  readonly gap: number;
}

const SIZES: Readonly<Record<SheetSize, Sizes>> = {
  page: { width: 1200, margin: 40, title: 26, small: 14, gap: 24 },
  slide: { width: 1920, margin: 56, title: 40, small: 18, gap: 28 },
};
const SLIDE_HEIGHT = 1080;

/** The smallest text of a slide that is read on a screen, in px. */
const LEGIBLE = 12;

/** Shares of the font size: from baseline to baseline, and from the top of a line to its baseline. */
const LEAD = 1.4;
const RISE = 1.06;
/** Longer words are cut wherever a line is full. */
const MOST_LINES = 8;

/** Places a chart under its title and filter and over its source and address. */
export function placeSheet(content: SheetContent, size: SheetSize, lang: Lang): SheetLayout {
  const sizes = SIZES[size];
  const inner = sizes.width - 2 * sizes.margin;
  const wide = size === 'page' ? layWide(content.picture, inner, lang) : null;
  const room = wide === null ? inner : Math.max(inner, wide.width);
  const head = [
    wrap(content.title[lang], room, sizes.title, 'bold', lang),
    wrap(say.under(content.stamp.filter, content.stamp.asOf)[lang], room, sizes.small, 'regular', lang),
  ];
  const foot = [
    wrap(
      say.source(content.stamp.source, content.stamp.addedToPicture)[lang],
      room,
      sizes.small,
      'regular',
      lang,
    ),
    chop(say.address(content.stamp.address)[lang], room, sizes.small),
  ];
  const top = sizes.margin + heightOf(head, sizes.small / 2) + sizes.gap;
  const below = heightOf(foot, 0) + sizes.small + sizes.margin;
  const fitted: Fitted =
    wide === null
      ? fitSlide(content, { width: inner, height: SLIDE_HEIGHT - top - below - sizes.gap }, lang)
      : { picture: wide, factor: 1 };
  const chart = {
    width: fitted.picture.width * fitted.factor,
    height: fitted.picture.height * fitted.factor,
  };
  const height = size === 'slide' ? SLIDE_HEIGHT : Math.ceil(top + chart.height + sizes.gap + below);
  const ruleAt = height - below;
  return {
    width: Math.ceil(room + 2 * sizes.margin),
    height,
    passages: [
      ...stack(head, sizes.margin, sizes.margin, sizes.small / 2),
      ...stack(foot, sizes.margin, ruleAt + sizes.small, 0),
    ],
    rule: { x: sizes.margin, y: ruleAt, width: room, height: 1 },
    chart: {
      element: fitted.picture.element,
      factor: fitted.factor,
      x: sizes.margin + (room - chart.width) / 2,
      // What a slide has left over stands half above and half below the chart.
      y: top + Math.max(0, ruleAt - sizes.gap - top - chart.height) / 2,
    },
  };
}

function layWide(picture: SheetContent['picture'], width: number, lang: Lang): Picture {
  return picture({ width, lang, scale: 1 });
}

/** As the screen lays it out, or, where nobody could read that, in columns side by side if they are larger. */
function fitSlide(
  { picture, columns }: SheetContent,
  room: { readonly width: number; readonly height: number },
  lang: Lang,
): Fitted {
  const usual = fitPicture(picture, room, lang);
  const aside = usual.factor * MIN_TEXT < LEGIBLE ? columns?.(room, lang) : null;
  if (!aside) return usual;
  const factor = Math.min(room.width / aside.width, room.height / aside.height);
  return factor > usual.factor ? { picture: aside, factor } : usual;
}

/** A passage that has no place yet. */
type Set = Omit<Passage, 'at'>;

function wrap(words: string, width: number, size: number, weight: Weight, lang: Lang): Set {
  const lines =
    breakLabel(words, width, { size, weight, maxLines: MOST_LINES }, lang) ??
    chopLines(words, width, size, weight);
  return {
    lines,
    lead: size * LEAD,
    size,
    weight,
    tone: weight === 'bold' ? 'ink' : 'soft',
    joint: lang === 'en' ? ' ' : '',
  };
}

/** An address has no places to break at: it is cut where the line is full. */
function chop(words: string, width: number, size: number): Set {
  return {
    lines: chopLines(words, width, size, 'regular'),
    lead: size * LEAD,
    size,
    weight: 'regular',
    tone: 'soft',
    joint: '',
  };
}

function heightOf(passages: readonly Set[], between: number): number {
  return sum(passages, ({ lines, lead }) => lines.length * lead) + between * (passages.length - 1);
}

function stack(passages: readonly Set[], x: number, top: number, between: number): readonly Passage[] {
  return passages.map((passage, index) => ({
    ...passage,
    at: {
      x,
      y:
        top + heightOf(passages.slice(0, index), between) + (index === 0 ? 0 : between) + passage.size * RISE,
    },
  }));
}
