import { forumsMessages as say } from '../../i18n/messages/forums';
import { placeBrick, toneOf } from './placeBrick';
import type { RowBrick } from './placeRow';
import type { PlacedOthers, PyramidLayout } from './pyramidLayout';
import type { PyramidTier } from './selectPyramid';
import { trapezoidPath } from './trapezoid';

/** A brick with the tier that it belongs to. */
export interface TierBrick {
  readonly tier: PyramidTier;
  readonly tierIndex: number;
  readonly brick: RowBrick;
}

/** The bricks of all rows as they are drawn, the dashed ones apart. */
export function drawBricks(
  placed: readonly TierBrick[],
  scale: number,
): Pick<PyramidLayout, 'bricks' | 'others' | 'stops'> {
  const bricks = placed.flatMap(({ tierIndex, brick }) =>
    brick.forum ? [placeBrick(brick.forum, brick, toneOf(tierIndex), scale)] : [],
  );
  return {
    bricks,
    others: placed.flatMap(({ tier, brick }): PlacedOthers[] =>
      brick.forum
        ? []
        : [
            {
              tier: tier.id,
              title: say.othersTitle(tier.name),
              path: trapezoidPath(brick.shape),
              label: brick.label,
            },
          ],
    ),
    stops: bricks.map(({ forum, bounds }) => ({
      id: forum.id,
      x: bounds.x + bounds.width / 2,
      y: bounds.y + bounds.height / 2,
    })),
  };
}
