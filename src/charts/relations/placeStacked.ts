import { max } from 'd3';
import { relationsMessages as say } from '../../i18n/messages/relations';
import type { Lang, Text } from '../../i18n/text';
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
  type PlacedRelations,
  type PlacedWords,
} from './relationsLayout';
import type { RelationCarrier, RelationItem, RelationsData } from './selectRelations';

const SMALL = { size: SMALL_SIZE, weight: 'regular' } as const;
const CAPTION = { size: SMALL_SIZE, weight: 'bold' } as const;
const INDENT = 10;
const GAP = 6;
const PART_GAP = 18;

/**
 * For a narrow screen, without lines: the items one below the other, each with what it names in words, then what is
 * named, each with how many items name it.
 */
export function placeStacked(data: RelationsData, width: number, lang: Lang): PlacedRelations {
  const column = { x: RELATIONS_MARGIN, width: width - 2 * RELATIONS_MARGIN };
  const captions: PlacedWords[] = [];
  let y = RELATIONS_MARGIN;
  const head = (words: Text) => {
    const lines = setLabel(words, column.width, CAPTION, lang);
    captions.push(...stackWords(lines, { x: column.x, y }, CAPTION, true));
    y += lines.length * LINE + GAP;
  };
  const below = <Placed extends PlacedItem | PlacedCarrier>(placed: Placed): Placed => {
    y = placed.box.y + placed.box.height + GAP;
    return placed;
  };

  if (data.items.length > 0) head(say.itemColumn);
  const items = data.items.map((item, index) => {
    if (item.depth === 0 && index > 0) y += PART_GAP - GAP;
    return below(placeItem(item, column.x, y, column.width, lang));
  });
  const carriers = data.carriers.map((carrier, index) => {
    if (carrier.group !== data.carriers[index - 1]?.group) {
      y += PART_GAP - GAP;
      head(carrier.groupName);
    }
    return below(placeCarrier(carrier, column.x, y, column.width, lang));
  });
  const marks = [...items, ...carriers];
  return {
    height: (max(marks, ({ box }) => box.y + box.height) ?? y) + RELATIONS_MARGIN,
    captions,
    items,
    carriers,
    links: [],
    stops: [
      ...items.map(({ item, box }) => ({ id: item.id, x: column.x, y: box.y })),
      ...carriers.map(({ carrier, box }) => ({ id: carrier.id, x: column.x, y: box.y })),
    ],
  };
}

function placeItem(item: RelationItem, left: number, y: number, wide: number, lang: Lang): PlacedItem {
  const x = left + item.depth * INDENT;
  const width = wide - item.depth * INDENT;
  const font = { size: ITEM_SIZE, weight: item.depth === 0 ? 'bold' : 'regular' } as const;
  const { box, words } = write(x, y, width, item.label, font, linesUnder(item), lang);
  return { item, box, words, ports: [] };
}

function linesUnder(item: RelationItem): readonly Text[] {
  const own = item.own.map(({ kind, names }) => say.line(say.kinds[kind], names));
  const below = item.below.map(({ kind, names }) => say.lineBelow(say.line(say.kinds[kind], names)));
  return [
    ...own,
    ...below,
    ...(item.bare && own.length === 0 ? [say.noLink] : []),
    ...(item.hidden > 0 ? [say.itemsBelow(item.hidden)] : []),
  ];
}

function placeCarrier(
  carrier: RelationCarrier,
  x: number,
  y: number,
  width: number,
  lang: Lang,
): PlacedCarrier {
  const font = { size: ITEM_SIZE, weight: 'regular' } as const;
  const count = say.namedByCount(carrier.namedBy.length, carrier.namedBelow.length);
  const under = [...(carrier.note === null ? [] : [carrier.note]), count];
  return { carrier, ...write(x, y, width, carrier.name, font, under, lang) };
}

/** A label with smaller lines under it, and the box around them. */
function write(
  x: number,
  y: number,
  width: number,
  label: Text,
  font: { readonly size: number; readonly weight: 'regular' | 'bold' },
  under: readonly Text[],
  lang: Lang,
): Pick<PlacedItem, 'box' | 'words'> {
  const room = width - 2 * PAD.x;
  const lines = setLabel(label, room, font, lang);
  const small = under.flatMap((line) => setLabel(line, room, SMALL, lang));
  const at = { x: x + PAD.x, y: y + PAD.y };
  return {
    box: { x, y, width, height: (lines.length + small.length) * LINE + 2 * PAD.y },
    words: [
      ...stackWords(lines, at, font),
      ...stackWords(small, { ...at, y: at.y + lines.length * LINE }, SMALL, true),
    ],
  };
}
