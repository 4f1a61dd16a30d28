import { group, mean } from 'd3';
import type { Lang } from '../../i18n/text';
import type { Column } from './placeItems';
import {
  ITEM_SIZE,
  LINE,
  PAD,
  RELATIONS_MARGIN,
  setLabel,
  SMALL_SIZE,
  stackWords,
  type PlacedCarrier,
  type PlacedItem,
  type PlacedWords,
} from './relationsLayout';
import type { RelationCarrier, RelationLink } from './selectRelations';
import { spreadEvenly } from './spreadEvenly';

const SMALL = { size: SMALL_SIZE, weight: 'regular' } as const;
const CAPTION = { size: SMALL_SIZE, weight: 'bold' } as const;
const NAME = { size: ITEM_SIZE, weight: 'regular' } as const;
const GAP = 8;
/** Between the last of a group and the caption of the next, and between a caption and the first of its group. */
const GROUP_GAP = 12;
const CAPTION_GAP = 4;

interface Measured {
  readonly carrier: RelationCarrier;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly caption: readonly string[];
  /** Where its lines come from on average, px from the top. */
  readonly from: number;
  /** Above its box, and of its box; px. */
  readonly lead: number;
  readonly height: number;
}

interface PlacedSide {
  readonly carriers: readonly PlacedCarrier[];
  readonly captions: readonly PlacedWords[];
}

/** What is named, on one side of the items: in groups under their captions, each near the items that name it. */
export function placeSide(
  carriers: readonly RelationCarrier[],
  links: readonly RelationLink[],
  items: readonly PlacedItem[],
  column: Column,
  lang: Lang,
): PlacedSide {
  const middles = new Map(items.map(({ item, box }) => [item.id, box.y + box.height / 2]));
  const from = ({ id }: RelationCarrier) =>
    mean(
      links.filter(({ carrier }) => carrier === id),
      ({ item }) => middles.get(item),
    ) ?? 0;
  const ordered = [...group(carriers, (carrier) => carrier.group).values()]
    .toSorted((one, other) => (mean(one, from) ?? 0) - (mean(other, from) ?? 0))
    .flatMap((members) =>
      members
        .toSorted((one, other) => from(one) - from(other))
        .map((carrier, index) => measure(carrier, from(carrier), index === 0, column, lang)),
    );
  const starts = spreadEvenly(
    ordered.map(({ from: wish, lead, height }) => ({
      middle: wish + (GAP - lead) / 2,
      size: lead + height + GAP,
    })),
    RELATIONS_MARGIN,
  );
  const placed = ordered.map((one, index) => place(one, starts[index] ?? 0, column));
  return {
    carriers: placed,
    captions: ordered.flatMap((one, index) => captionOf(one, starts[index] ?? 0, column)),
  };
}

function measure(
  carrier: RelationCarrier,
  from: number,
  first: boolean,
  column: Column,
  lang: Lang,
): Measured {
  const room = column.width - 2 * PAD.x;
  const lines = setLabel(carrier.name, room, NAME, lang);
  const notes = carrier.note === null ? [] : setLabel(carrier.note, room, SMALL, lang);
  const caption = first ? setLabel(carrier.groupName, column.width, CAPTION, lang) : [];
  return {
    carrier,
    lines,
    notes,
    caption,
    from,
    lead: first ? GROUP_GAP + caption.length * LINE + CAPTION_GAP : 0,
    height: (lines.length + notes.length) * LINE + 2 * PAD.y,
  };
}

function place(
  { carrier, lines, notes, lead, height }: Measured,
  start: number,
  column: Column,
): PlacedCarrier {
  const y = start + lead;
  const at = { x: column.x + PAD.x, y: y + PAD.y };
  return {
    carrier,
    box: { x: column.x, y, width: column.width, height },
    words: [
      ...stackWords(lines, at, NAME),
      ...stackWords(notes, { ...at, y: at.y + lines.length * LINE }, SMALL, true),
    ],
  };
}

function captionOf({ caption }: Measured, start: number, column: Column): readonly PlacedWords[] {
  return stackWords(caption, { x: column.x, y: start + GROUP_GAP }, CAPTION, true);
}
