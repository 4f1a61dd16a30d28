import { mean, sum } from 'd3';

/** A thing on a line: where its middle wants to be, and the room it takes; px. */
interface Wish {
  readonly middle: number;
  readonly size: number;
}

interface Block {
  readonly starts: readonly number[];
}

/**
 * Places things one after the other, none over another, each as near as can be to where it wants to be: what gets in
 * each other's way forms a block that stands at the mean of its wishes (isotonic regression by pooling).
 * @param from px before which nothing stands
 * @returns the start of each, in px
 */
export function spreadEvenly(wishes: readonly Wish[], from: number): readonly number[] {
  const before = wishes.map((_, index) => sum(wishes.slice(0, index), ({ size }) => size));
  const blocks: Block[] = [];
  wishes.forEach(({ middle, size }, index) => {
    let block: Block = { starts: [middle - size / 2 - (before[index] ?? 0)] };
    for (let last = blocks.at(-1); last && at(last) > at(block); last = blocks.at(-1)) {
      block = { starts: [...last.starts, ...block.starts] };
      blocks.pop();
    }
    blocks.push(block);
  });
  const starts = blocks.flatMap((block) => block.starts.map(() => at(block)));
  return starts.map((start, index) => Math.max(from, start) + (before[index] ?? 0));
}

function at({ starts }: Block): number {
  return mean(starts) ?? 0;
}
