const PREFIX = 'japan-cyber-diplomacy';

/**
 * A key for reference managers: readable, of ASCII letters, digits and hyphens only, and the same for the same address.
 * `japan-cyber-diplomacy-timeline-1x8k2qd`: the screen, then a digest of what the address says besides.
 * @param hash what stands behind the # of the address
 */
export function citationKey(hash: string): string {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const screen = path.split('/').filter((part) => part !== '');
  const words = (screen.length === 0 ? ['overview'] : screen).map((word) => word.replaceAll(/[^\w-]/g, ''));
  return [PREFIX, ...words, ...(query === '' ? [] : [digest(query)])].join('-');
}

/** The 32-bit FNV-1a of a text, in base 36: short, and the same everywhere. */
function digest(words: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(36);
}
