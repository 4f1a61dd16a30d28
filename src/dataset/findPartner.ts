import type { Dataset, Partner } from './model';
import { foldWords } from '../i18n/foldWords';

/**
 * The partner that a reader means who has written its code in the address: `gb` and full-width letters as well, and
 * its name in either language, as in `UK`.
 */
export function findPartner(written: string, { partners }: Dataset): Partner | null {
  const sought = foldWords(written.trim());
  const meant = (word: string) => foldWords(word) === sought;
  return (
    partners.find(({ id }) => meant(id)) ??
    partners.find(({ name, deckLabel }) => [name.ja, name.en, deckLabel].some(meant)) ??
    null
  );
}
