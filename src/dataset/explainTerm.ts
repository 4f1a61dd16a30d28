import { termMessages as say } from '../i18n/messages/terms';
import { statusMessages } from '../i18n/messages/status';
import { otherLang, type Lang, type Text } from '../i18n/text';
import type { GlossaryEntry } from './glossary';
import { withoutBracket } from './glossaryForms';
import type { Status } from './model';

/** One line of an explanation, in the language it is written in. */
interface ExplanationLine {
  readonly words: string;
  readonly lang: Lang;
}

/** What is said of a term where it stands. */
export interface Explanation {
  readonly lines: readonly ExplanationLine[];
  /** How far the lines are known, where they are added facts. */
  readonly marks: readonly Text[];
}

/**
 * Explains a term as it stands in running text, to a reader of a language: what a short form stands for, one line on
 * the body, and the term's name in the other language. Null where the dataset says nothing beyond the words themselves.
 */
export function explainTerm(entry: GlossaryEntry, form: string, lang: Lang): Explanation | null {
  const { name, body, english } = entry;
  const full = name[lang] === null ? null : withoutBracket(name[lang]);
  const isName = full === null || fold(full) === fold(form);
  const inside = full?.includes(form) === true;
  const expansion = body?.expansion ?? null;
  const other = otherLang(lang);
  // Without the abbreviation: the page that gives the English does not always give the short form too.
  const inOther = lang === 'ja' ? english?.words : english === null ? null : name.ja;
  const otherName = inOther === null || inOther === undefined ? null : withoutBracket(inOther);
  const said: readonly (ExplanationLine | null)[] = [
    isName || inside ? null : { words: full, lang },
    expansion === null ? null : { words: expansion, lang: 'en' },
    body === null || lineIsUnsure(entry, isName) ? null : { words: body.line[lang], lang },
    otherName === null ? null : { words: otherName, lang: other },
  ];
  const lines = said
    .flatMap((line) => line ?? [])
    .filter(({ words }, index, all) => fold(words) !== fold(form) && isFirst(words, index, all));
  if (lines.length === 0) return null;
  return { lines, marks: marksOf(entry) };
}

/** Where the match of a body with the source's wording is our estimate, its line is not said of its abbreviation. */
function lineIsUnsure({ body }: GlossaryEntry, isName: boolean): boolean {
  return body?.status === 'inferred' && !isName;
}

/** False for words that an earlier line holds already. */
function isFirst(words: string, index: number, lines: readonly ExplanationLine[]): boolean {
  return !lines.slice(0, index).some((line) => fold(line.words).includes(fold(withoutBracket(words))));
}

/** How far the English and the facts about a body are known; nothing where there are none. */
export function marksOf({ english, body }: GlossaryEntry): readonly Text[] {
  return [
    ...(english === null ? [] : [englishMark(english.status, english.wording)]),
    ...(body === null ? [] : [say.aboutFrom(body.status)]),
  ];
}

function englishMark(status: Status, wording: Text | null): Text {
  return status === 'verified-official'
    ? say.officialEnglish(wording)
    : say.englishFrom(statusMessages[status], wording);
}

function fold(words: string): string {
  return words.toLowerCase();
}
