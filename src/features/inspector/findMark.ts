/**
 * The mark of a record on the page: where several stand for it, as under the sections of the source, the one in the
 * place that the reader is at.
 */
export function findMark(record: string, page: ParentNode): Element | null {
  const mark = `[data-record="${CSS.escape(record)}"]`;
  return page.querySelector(`[data-here='true'] ${mark}`) ?? page.querySelector(mark);
}
