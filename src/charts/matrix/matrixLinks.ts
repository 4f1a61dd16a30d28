import type { Lang } from '../../i18n/text';

/** What the parts of the matrix need to be links. */
export interface MatrixLinks {
  readonly lang: Lang;
  /** The place that Tab comes to; null in a picture with nothing to act on. */
  readonly stop: string | null;
  /** The forum, the partner, or the standing that is open beside the matrix. */
  readonly selected: { readonly record: string; readonly partner: string | null } | null;
  /** The link that opens a forum or a partner, or a forum on the standing of a partner. */
  readonly hrefOf: (record: string, partner: string | null) => string | null;
}
