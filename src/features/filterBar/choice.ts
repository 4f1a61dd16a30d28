import type { Text } from '../../i18n/text';

/** Something to choose, and every word a reader may look for it by. */
export interface Choice {
  readonly id: string;
  readonly name: Text;
  readonly search: string;
}
