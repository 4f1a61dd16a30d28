import { paint } from '../../charts/palette';
import type { KeyEntry } from '../../export/key/withKey';
import { relationsMessages as say } from '../../i18n/messages/relations';

/** What whole and dashed lines mean, for a picture of the relations. */
export const relationsKeyEntries: readonly KeyEntry[] = [
  { words: say.keyOwn, mark: <path d="M-14 0H14" fill="none" stroke={paint.data} strokeWidth={2} /> },
  {
    words: say.keyBelow,
    mark: <path d="M-14 0H14" fill="none" stroke={paint.data} strokeWidth={2} strokeDasharray="5 4" />,
  },
];
