import { paint } from '../../charts/palette';

/** The two looks that a picture can leave the app in. */
export type PaintTheme = 'light' | 'dark';

/**
 * The colours behind the paint of the charts in a theme, whatever theme the page has now: from the CSS variable as it
 * stands in the drawing (`var(--data)`) to a colour (`#3460fb`).
 */
export function readPaint(theme: PaintTheme): ReadonlyMap<string, string> {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colours = Object.values(paint).map((variable): readonly [string, string] => [
    variable,
    style.getPropertyValue(variable.slice('var('.length, -1)).trim(),
  ]);
  probe.remove();
  return new Map(colours);
}
