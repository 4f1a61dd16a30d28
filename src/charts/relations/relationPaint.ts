import { paint } from '../palette';
import type { RelationItem } from './selectRelations';

/** How a mark or a line is set: as it is at rest, lit, or back while others are lit. */
export type SetAs = 'calm' | 'lit' | 'back';

interface Look {
  readonly stroke: string;
  readonly width: number;
}

/** A line of the drawing; that it comes from an item below is said by its dashes. */
export function linkLook(set: SetAs, out: boolean): Look {
  if (set === 'lit') return { stroke: out ? paint.lineStrong : paint.dataStrong, width: 2.25 };
  if (set === 'back' || out) return { stroke: paint.line, width: 1 };
  return { stroke: paint.lifeLine, width: 1.25 };
}

export interface MarkLook extends Look {
  readonly fill: string;
  readonly ink: string;
  /** Of the smaller words. */
  readonly soft: string;
  readonly dashes: string | undefined;
}

/** Parts are pale, items plain; what the filter leaves out is faded and dashed, as on the tree. */
export function itemLook({ depth, stance }: RelationItem, set: SetAs): MarkLook {
  if (stance.is === 'out') {
    return {
      fill: paint.faded,
      stroke: set === 'lit' ? paint.lineStrong : paint.fadedLine,
      width: set === 'lit' ? 2 : 1,
      ink: paint.onFaded,
      soft: paint.onFaded,
      dashes: '4 3',
    };
  }
  return {
    fill: depth === 0 ? paint.dataPale : paint.ground,
    stroke: set === 'lit' ? paint.dataStrong : set === 'back' ? paint.line : paint.dataSoft,
    width: set === 'lit' ? 2 : 1,
    ink: depth === 0 ? paint.onPale : paint.ink,
    soft: paint.inkSoft,
    dashes: undefined,
  };
}

/** What carries items is pale, and a tone stronger where it is lit; the filter never fades it. */
export function carrierLook(set: SetAs): MarkLook {
  return {
    fill: set === 'lit' ? paint.dataSoft : paint.dataPale,
    stroke: set === 'lit' ? paint.dataStrong : paint.dataSoft,
    width: set === 'lit' ? 2 : 1,
    ink: set === 'lit' ? paint.onSoft : paint.onPale,
    soft: set === 'lit' ? paint.onSoft : paint.inkSoft,
    dashes: undefined,
  };
}
