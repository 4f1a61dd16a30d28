import type { SetAs } from './relationPaint';
import type { RelationsData } from './selectRelations';

/** What the reader's attention is on: the record itself, and what its lines lead to. */
export interface Lit {
  readonly marks: ReadonlySet<string>;
  /** Lines by `lineKey`. */
  readonly lines: ReadonlySet<string>;
}

/**
 * What is lit for the record under the pointer, the keyboard or in the inspector: its lines and their other ends. Of
 * an item, the lines of the items drawn below it too. Null where the record is not drawn: then nothing is set back.
 */
export function lightRelations({ items, carriers, links }: RelationsData, record: string | null): Lit | null {
  if (record === null) return null;
  const below = items.filter(({ path }) => path.includes(record)).map(({ id }) => id);
  if (below.length === 0 && !carriers.some(({ id }) => id === record)) return null;
  const touched = links.filter(({ item, carrier }) => carrier === record || below.includes(item));
  return {
    marks: new Set([record, ...below, ...touched.flatMap(({ item, carrier }) => [item, carrier])]),
    lines: new Set(touched.map(lineKey)),
  };
}

/** An item and a record have at most one line between them. */
export function lineKey({ item, carrier }: { readonly item: string; readonly carrier: string }): string {
  return `${item} ${carrier}`;
}

/** How a mark or a line is set: back where others are lit and it is not. */
export function setAs(lit: ReadonlySet<string> | undefined, key: string): SetAs {
  if (lit === undefined) return 'calm';
  return lit.has(key) ? 'lit' : 'back';
}
