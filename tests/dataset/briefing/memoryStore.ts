import type { Store } from '../../../src/dataset/briefing/storedEntries';

/** A storage in memory that can be made full, or blocked as browsers do it. */
export class MemoryStore implements Store {
  readonly entries = new Map<string, string>();
  state: 'open' | 'full' | 'blocked' = 'open';
  /** The key that there is no room for, while there is for others. */
  fullFor: string | null = null;
  /** Another window, told of each change as browsers do it. */
  listener: ((text: string | null) => void) | null = null;
  /** How often something was written. */
  writes = 0;

  get length(): number {
    this.guard();
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.guard();
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.guard();
    if (this.state === 'full' || this.fullFor === key)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.writes += 1;
    this.entries.set(key, value);
    this.listener?.(value);
  }

  removeItem(key: string): void {
    this.guard();
    this.entries.delete(key);
    this.listener?.(null);
  }

  private guard() {
    if (this.state === 'blocked') throw new DOMException('Access is denied.', 'SecurityError');
  }
}
