import type { Ink } from './drawnShape';

/** Words on white, where a colour cannot be read. */
const INK = '1A1A1C';

/**
 * Reads a colour as it stands in a drawing whose variables are resolved: #rgb, #rrggbb, #rrggbbaa, rgb() and rgba().
 * @returns null for none
 */
export function readInk(value: string, opacity: number): Ink | null {
  const words = value.trim().toLowerCase();
  if (words === 'none' || words === 'transparent' || opacity <= 0) return null;
  const [, hex] = /^#([\da-f]{3,8})$/.exec(words) ?? [];
  if (hex !== undefined) {
    const full = hex.length < 6 ? hex.replaceAll(/./g, '$&$&') : hex;
    const alpha = full.length === 8 ? Number.parseInt(full.slice(6), 16) / 255 : 1;
    return alpha === 0 ? null : { colour: full.slice(0, 6).toUpperCase(), opacity: opacity * alpha };
  }
  const [, inside] = /^rgba?\(([^)]*)\)$/.exec(words) ?? [];
  if (inside !== undefined) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
    const colour = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
    return alpha === 0 ? null : { colour: colour.toUpperCase(), opacity: opacity * alpha };
  }
  if (words === 'white') return { colour: 'FFFFFF', opacity };
  if (words === 'black') return { colour: '000000', opacity };
  return { colour: INK, opacity };
}
