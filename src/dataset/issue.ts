import type { Text } from '../i18n/text';

/** One thing wrong with a dataset file: where (`consultations[3].partners[0]`) and what to do about it. */
export interface Issue {
  readonly path: string;
  readonly message: Text;
}

/** Writes a path the way a person points at it in the file: `consultations[3].partners[0]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    return written === '' ? String(key) : `${written}.${String(key)}`;
  }, '');
}
