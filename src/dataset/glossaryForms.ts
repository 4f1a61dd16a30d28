import type { Lang } from '../i18n/text';
import type { GlossaryEntry, GlossaryGroup } from './glossary';

/**
 * What is looked for in running text. Titles of documents and headings of the Strategy are not: the same words often
 * mean something else there (「各国のサイバーセキュリティ戦略」 is not Japan's Strategy).
 */
const IN_TEXT: readonly GlossaryGroup[] = ['meeting', 'agency', 'policy', 'office'];

/** Longer words explain themselves, and a line of text should not be one button. */
const LONGEST: Readonly<Record<Lang, number>> = { ja: 24, en: 48 };

const BRACKET = /\s*[(（]([^()（）]+)[)）]$/u;

/** The forms under which an entry stands in running text of a language: its name, its short form, its abbreviation. */
export function glossaryForms(entry: GlossaryEntry, lang: Lang): readonly string[] {
  if (!IN_TEXT.includes(entry.group)) return [];
  const { name, short, english } = entry;
  const names = [name[lang], lang === 'en' ? english?.words : null].flatMap((words) => words ?? []);
  const forms = [
    ...names.map(withoutBracket),
    ...(short === null ? [] : [short[lang]]),
    ...[...names, name.en ?? '', english?.words ?? ''].flatMap((words) => abbreviationIn(words)),
  ];
  return [...new Set(forms)].filter(({ length }) => length >= 2 && length <= LONGEST[lang]);
}

/** The name without the abbreviation that follows it. */
export function withoutBracket(name: string): string {
  return name.replace(BRACKET, '');
}

/** The abbreviation in brackets at the end of a name: JICA in 「国際協力機構（JICA）」. */
function abbreviationIn(name: string): readonly string[] {
  const found = BRACKET.exec(name)?.[1];
  return found !== undefined && /^[A-Z][A-Za-z-]*[A-Z]$/.test(found) ? [found] : [];
}
