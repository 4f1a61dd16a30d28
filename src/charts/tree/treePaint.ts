import { paint } from '../palette';
import type { TreeItem } from './selectTree';

/** The colours of a node. */
export interface NodePaint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dashed: boolean;
  readonly ink: string;
  /** The expander's ground and what is written on it. */
  readonly knob: string;
  readonly onKnob: string;
}

/**
 * Root and path are strong, the level of the pillars pale, what is below white with a thin line. What the filter
 * leaves out has a dashed line in every place, on the path too.
 */
export function treePaint(item: TreeItem): NodePaint {
  if (item.stance.is === 'out') {
    return {
      fill: paint.faded,
      stroke: item.onPath ? paint.dataStrong : paint.fadedLine,
      strokeWidth: item.onPath ? 2 : 1,
      dashed: true,
      ink: paint.onFaded,
      knob: paint.ground,
      onKnob: paint.onFaded,
    };
  }
  if (item.onPath || item.level === 1) {
    return {
      fill: paint.dataStrong,
      stroke: paint.dataStrong,
      strokeWidth: 1,
      dashed: false,
      ink: paint.onStrong,
      knob: paint.onStrong,
      onKnob: paint.dataStrong,
    };
  }
  const pale = item.level === 2;
  return {
    fill: pale ? paint.dataPale : paint.ground,
    stroke: paint.dataSoft,
    strokeWidth: 1,
    dashed: false,
    ink: pale ? paint.onPale : paint.ink,
    knob: pale ? paint.ground : paint.dataPale,
    onKnob: paint.dataStrong,
  };
}
