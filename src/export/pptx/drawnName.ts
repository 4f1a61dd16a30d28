/**
 * Names that the shapes of a chart carry until the file is finished: which record a shape is of, and what it is
 * called. `finishSlide` turns them into groups with real names.
 */
const MARK = 'drawn';
const BETWEEN = String.fromCodePoint(0x241f);

export function drawnName(record: string | null, name: string): string {
  return [MARK, record ?? '', name].join(BETWEEN);
}

/** The inverse; null for what is not of a chart. */
export function readDrawnName(
  words: string,
): { readonly record: string | null; readonly name: string } | null {
  const [mark, record = '', name = ''] = words.split(BETWEEN);
  return mark === MARK ? { record: record === '' ? null : record, name } : null;
}
