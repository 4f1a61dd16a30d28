import type { RecordEntry } from '../../dataset/model';
import type { Text } from '../../i18n/text';

/** What is cited: the view that the reader looks at, by its headline and what is seen on it, or one record. */
export type Subject =
  | { readonly kind: 'view'; readonly headline: Text; readonly seen: Text | null }
  | { readonly kind: 'record'; readonly entry: RecordEntry };

/** Tells what time it is; a test gives a clock that stands still. */
export type Clock = () => Date;
