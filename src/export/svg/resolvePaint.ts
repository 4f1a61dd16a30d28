const VARIABLE = /var\(--[\w-]+\)/g;

/**
 * Makes a drawn picture independent of the page's style sheets, in place: every CSS variable in its attributes becomes
 * its colour, and class names go. What a chart looks like at rest stands in its attributes, so nothing else is lost.
 * @param colours from the variable as it stands in the drawing (`var(--data)`) to a colour (see `readPaint`)
 */
export function resolvePaint<Drawn extends Element>(
  drawn: Drawn,
  colours: ReadonlyMap<string, string>,
): Drawn {
  for (const element of [drawn, ...drawn.querySelectorAll('*')]) {
    element.removeAttribute('class');
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (!value.includes('var(')) continue;
      element.setAttribute(
        name,
        value.replaceAll(VARIABLE, (variable) => colours.get(variable) ?? variable),
      );
    }
  }
  return drawn;
}
