import type { ReactElement } from 'react';
import type { Frame } from '../charts/frame';
import type { Table } from '../charts/table';
import type { Dataset } from '../dataset/model';
import type { Place } from '../filters/link';
import type { Text } from '../i18n/text';

/** A chart laid out for a frame, as one `<svg>` with nothing in it to act on. */
export interface Picture {
  readonly element: ReactElement;
  /** px; the element's own size. */
  readonly width: number;
  readonly height: number;
}

/** What a view shows, apart from any screen: for files, slides, paper and the presenter. */
export interface Shown {
  /** The finding: the headline of the view. */
  readonly title: Text;
  /** What is seen, in full sentences; null where the view has none. */
  readonly seen: Text | null;
  /** Lays the chart out anew through the same select and place as the screen; null where the view has no chart. */
  readonly picture: ((frame: Frame) => Picture) | null;
  /** The same records as rows; what the filter leaves out is missing or faded, as on the screen. */
  readonly tables: readonly Table[];
}

/** What a view shows at a place. Each view has one beside its screen (`show*.tsx`), and the table of routes knows it. */
export type Show = (dataset: Dataset, place: Place) => Shown;
