/** The id of the heading of a part in the page, where the table of contents leads. */
export function partAnchor(part: string): string {
  return `part-${part}`;
}
