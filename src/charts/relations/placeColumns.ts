import { linkHorizontal, max } from 'd3';
import { relationsMessages as say } from '../../i18n/messages/relations';
import type { Lang } from '../../i18n/text';
import type { Box, Point } from '../frame';
import { placeItems, type Column } from './placeItems';
import { placeSide } from './placeSide';
import {
  RELATIONS_MARGIN,
  SMALL_SIZE,
  stackWords,
  type PlacedCarrier,
  type PlacedItem,
  type PlacedRelation,
  type PlacedRelations,
} from './relationsLayout';
import type { RelationCarrier, RelationLink, RelationsData } from './selectRelations';

/** The caption over the items. */
const HEAD = 26;
/** Shares of the width; what is left is for the lines, more of it on the side where there are more of them. */
const SHARES = { documents: 0.18, items: 0.38, carriers: 0.22, leftOfItems: 0.42 };

/**
 * Three columns: the items in the middle in the order of the source, the documents they name on the left, and what
 * else they name on the right. Both sides are ordered by where their lines come from (barycentres), so that lines
 * cross little, and stand as near to that as they can.
 */
export function placeColumns(data: RelationsData, width: number, lang: Lang): PlacedRelations {
  const columns = divide(width);
  const items = placeItems(data, columns.items, RELATIONS_MARGIN + HEAD, lang);
  const isDocument = ({ kind }: RelationCarrier) => kind === 'documents';
  const left = placeSide(data.carriers.filter(isDocument), data.links, items, columns.documents, lang);
  const right = placeSide(
    data.carriers.filter((carrier) => !isDocument(carrier)),
    data.links,
    items,
    columns.carriers,
    lang,
  );
  const carriers = [...left.carriers, ...right.carriers];
  const bottoms = [...items, ...carriers].map(({ box }) => box.y + box.height);
  const head = { x: columns.items.x, y: RELATIONS_MARGIN };
  const bold = { size: SMALL_SIZE, weight: 'bold' } as const;
  return {
    height: Math.ceil(max(bottoms) ?? HEAD) + RELATIONS_MARGIN,
    captions: [
      ...(items.length === 0 ? [] : stackWords([say.itemColumn[lang]], head, bold, true)),
      ...left.captions,
      ...right.captions,
    ],
    items,
    carriers,
    links: placeLinks(data.links, items, carriers),
    stops: [
      // A part and what is set in below it stand in one line for the arrow keys.
      ...items.map(({ item, box }) => ({ id: item.id, x: middleOf(columns.items), y: middle(box).y })),
      ...carriers.map(({ carrier, box }) => ({ id: carrier.id, ...middle(box) })),
    ],
  };
}

function divide(width: number): Readonly<Record<'documents' | 'items' | 'carriers', Column>> {
  const room = width - 2 * RELATIONS_MARGIN;
  const documents = Math.floor(room * SHARES.documents);
  const items = Math.floor(room * SHARES.items);
  const carriers = Math.floor(room * SHARES.carriers);
  const gap = Math.floor((room - documents - items - carriers) * SHARES.leftOfItems);
  return {
    documents: { x: RELATIONS_MARGIN, width: documents },
    items: { x: RELATIONS_MARGIN + documents + gap, width: items },
    carriers: { x: RELATIONS_MARGIN + room - carriers, width: carriers },
  };
}

/** Smooth lines from the edge of an item to the facing edge of what it speaks of. */
function placeLinks(
  links: readonly RelationLink[],
  items: readonly PlacedItem[],
  carriers: readonly PlacedCarrier[],
): readonly PlacedRelation[] {
  const curve = linkHorizontal<{ readonly source: Point; readonly target: Point }, Point>()
    .x(({ x }) => x)
    .y(({ y }) => y);
  const itemBoxes = new Map(items.map(({ item, box }) => [item.id, box]));
  const carrierBoxes = new Map(carriers.map(({ carrier, box }) => [carrier.id, box]));
  return links.flatMap((link) => {
    const [from, to] = [itemBoxes.get(link.item), carrierBoxes.get(link.carrier)];
    if (!from || !to) return [];
    const leftwards = to.x < from.x;
    const source = leftwards ? leftOf(from) : rightOf(from);
    const target = leftwards ? rightOf(to) : leftOf(to);
    return [{ ...link, d: curve({ source, target }) ?? '' }];
  });
}

function leftOf({ x, y, height }: Box): Point {
  return { x, y: y + height / 2 };
}

function rightOf({ x, y, width, height }: Box): Point {
  return { x: x + width, y: y + height / 2 };
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function middleOf({ x, width }: Column): number {
  return x + width / 2;
}
