import type { Lang } from '../i18n/text';
import { explainTerm } from './explainTerm';
import type { GlossaryEntry } from './glossary';
import { glossaryForms } from './glossaryForms';

/** A term in running text, with the marks and particles around it that stay on its line. */
interface TermPiece {
  readonly term: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Running text cut at its terms. Put together again, the pieces are the text. */
export type TextPiece = string | TermPiece;

const OPENING = /[「『（【(“‘[]+$/u;
const CLOSING = /^(?:[’']s(?![A-Za-z]))?[のをにはがともで]?[、。，．・」』）】”’),.;:!?\]]*/u;

/**
 * Builds the function that finds terms in running text of a language. Of several terms at one place the longest is
 * taken; Latin words count only as whole words; each term is marked where it stands first.
 */
export function termCutter(
  entries: readonly GlossaryEntry[],
  lang: Lang,
): (words: string) => readonly TextPiece[] {
  const forms = new Map<string, string>();
  for (const entry of entries) {
    for (const form of glossaryForms(entry, lang)) {
      const key = keyOf(form);
      if (!forms.has(key) && explainTerm(entry, form, lang)) forms.set(key, entry.id);
    }
  }
  if (forms.size === 0) return (words) => [words];
  const longestFirst = [...forms.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gu');
  return (words) => cut(words, pattern, forms);
}

function cut(words: string, pattern: RegExp, forms: ReadonlyMap<string, string>): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const found of narrow(words).matchAll(pattern)) {
    const term = forms.get(keyOf(found[0]));
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    const end = found.index + found[0].length;
    const before = OPENING.exec(words.slice(from, found.index))?.[0] ?? '';
    const after = CLOSING.exec(words.slice(end))?.[0] ?? '';
    const start = found.index - before.length;
    if (start > from) pieces.push(words.slice(from, start));
    pieces.push({ term, words: words.slice(found.index, end), before, after });
    from = end + after.length;
  }
  if (from < words.length) pieces.push(words.slice(from));
  return pieces;
}

/** Names of several words are found in any case, abbreviations and names of one word only as they are written. */
function keyOf(form: string): string {
  return form.includes(' ') ? form.toLowerCase() : form;
}

function patternOf(form: string): string {
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const anyCase = form.includes(' ')
    ? escaped.replaceAll(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
    : escaped;
  const start = /^[A-Za-z0-9]/.test(form) ? '(?<![A-Za-z0-9])' : '';
  const end = /[A-Za-z0-9]$/.test(form) ? '(?![A-Za-z0-9])' : '';
  return start + anyCase + end;
}

/** Full-width letters and digits in their usual width, one for one, so that places in the text stay the same. */
function narrow(words: string): string {
  return words.replaceAll(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
  );
}
