const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 8;

/**
 * A new id for a briefing or a scene, unlike any other without asking anybody. (`crypto.randomUUID` is missing on a
 * page without https, which an internal server often is.)
 */
export function newId(kind: 'own' | 's'): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH));
  const letters = [...random].map((byte) => LETTERS[byte % LETTERS.length] ?? '');
  return `${kind}-${letters.join('')}`;
}
