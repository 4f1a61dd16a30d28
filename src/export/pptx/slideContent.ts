import type { Lang } from '../../i18n/text';
import type { Exportable } from '../useLoadExportable';

/** Words for a reader, and the language that they are in. */
export interface Said {
  readonly words: string;
  readonly lang: Lang;
}

/** What goes on one slide, or on several where a table is long. */
export interface SlideContent {
  readonly title: Said;
  /** The finding, where the title is not the finding itself. */
  readonly under: Said | null;
  /** For who speaks. */
  readonly notes: Said;
  /** Null where the link of a scene leads nowhere. */
  readonly exportable: Exportable | null;
}

/** A piece of the work of making slides: one view or one scene, loaded when its turn comes. */
export type LoadSlide = () => Promise<SlideContent>;
