/** A row made of a part of a list, and how many bricks it has. */
interface Built<Row> {
  readonly row: Row;
  readonly bricks: number;
}

/** The rest of a list in rows, and how uneven they are. */
interface Way<Row> {
  readonly rows: readonly Row[];
  readonly cost: number;
}

/**
 * Splits a list, in order, into so many rows that each can be built, with numbers of bricks as equal as possible.
 * @param build makes a row of a part, or returns null when the part does not fit there
 * @returns the rows, or null when there is no way to split the list
 */
export function splitEvenly<Item, Row>(
  items: readonly Item[],
  count: number,
  build: (part: readonly Item[], row: number) => Built<Row> | null,
): readonly Row[] | null {
  const memo = new Map<string, Way<Row> | null>();

  const from = (start: number, row: number): Way<Row> | null => {
    const key = `${start}/${row}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const after = count - row - 1;
    const choices = Array.from({ length: items.length - start - after }, (_, index) => start + index + 1);
    const ends = after === 0 ? [items.length] : choices;
    const best = ends.reduce<Way<Row> | null>((cheapest, end) => {
      const built = build(items.slice(start, end), row);
      const rest = built && after > 0 ? from(end, row + 1) : { rows: [], cost: 0 };
      if (!built || !rest) return cheapest;
      const cost = built.bricks ** 2 + rest.cost;
      return cheapest && cheapest.cost <= cost ? cheapest : { rows: [built.row, ...rest.rows], cost };
    }, null);
    memo.set(key, best);
    return best;
  };
  return from(0, 0)?.rows ?? null;
}
