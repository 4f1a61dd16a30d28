import type { Standing } from './model';

/** Standings that count as being in a forum; `unknown` is neither in nor out. */
const SITS: readonly Standing[] = ['member', 'takes-part', 'host', 'party', 'observer'];

/** True for a standing that counts as being in a forum. */
export function sits(standing: Standing): boolean {
  return SITS.includes(standing);
}
