/** The font size that the charts' px are meant for. */
const USUAL = 16;

/**
 * The reader's font size as a scale for the charts, so that their words grow with those around them: larger on a
 * large display (src/ui/base.css), and as the reader has set up the browser.
 * @returns 1 at 16 px
 */
export function rootScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / USUAL : 1;
}
