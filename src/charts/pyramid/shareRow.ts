/**
 * Shares the width of a row among its bricks: all alike, except that a brick that needs more gets what it needs.
 * @param needs px that each brick needs at least
 * @param width px to share out
 * @returns px for each brick, or null when the width does not go round
 */
export function shareRow(needs: readonly number[], width: number): readonly number[] | null {
  const needed = needs.reduce((sum, need) => sum + need, 0);
  if (!(needed <= width)) return null;
  const ascending = [...needs].toSorted((one, other) => one - other);
  // The level that all reach is found by letting the neediest drop out one by one.
  const level = ascending.reduceRight(
    (left, need) =>
      need > left.width / left.count ? { width: left.width - need, count: left.count - 1 } : left,
    { width, count: needs.length },
  );
  const even = level.count === 0 ? 0 : level.width / level.count;
  return needs.map((need) => Math.max(need, even));
}
