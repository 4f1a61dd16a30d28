import type { ReactElement } from 'react';
import type { Frame } from '../charts/frame';
import type { Table } from '../charts/table';
import type { Dataset } from '../dataset/model';
import type { Place } from '../filters/link';
import type { Lang, Text } from '../i18n/text';

/** A chart laid out for a frame, as one `<svg>` with nothing in it to act on. */
export interface Picture {
  readonly element: ReactElement;
  /** px; the element's own size. */
  readonly width: number;
  readonly height: number;
}

/** Facts from outside the source in a picture: items marked as added facts, or how every partner stands to a forum. */
type AddedTo = 'items' | 'standings';

/** What a view shows, apart from any screen: for files, slides, paper and the presenter. */
export interface Shown {
  /** The finding: the headline of the view. */
  readonly title: Text;
  /** What is seen, in full sentences; null where the view has none. */
  readonly seen: Text | null;
  /** Lays the chart out anew through the same select and place as the screen; null where the view has no chart. */
  readonly picture: ((frame: Frame) => Picture) | null;
  /**
   * The whole chart with nothing folded, in parts that each make sense alone, for paper; absent where `picture` shows
   * all there is. `height` is how high a part may be, `first` how high the first one, in px of the frame.
   */
  readonly sheets?: (
    frame: Frame,
    room: { readonly height: number; readonly first: number },
  ) => readonly Picture[];
  /**
   * The same chart in columns side by side, for a room that is wide and so low that nobody could read `picture` in it;
   * absent where a chart cannot be set so, and null where it has too little for that.
   * @param room px; only its shape counts
   */
  readonly columns?: (
    room: { readonly width: number; readonly height: number },
    lang: Lang,
  ) => Picture | null;
  /** What of the picture is from outside the source: some marked items, or every standing; absent where nothing is. */
  readonly added?: AddedTo;
  /** The same records as rows; what the filter leaves out is missing or faded, as on the screen. */
  readonly tables: readonly Table[];
}

/**
 * What a view shows at a place. Each view has one beside its screen (`show*.tsx`), and the table of routes knows it.
 * One that looks for words has to wait for the index.
 */
export type Show = (dataset: Dataset, place: Place) => Shown | Promise<Shown>;
