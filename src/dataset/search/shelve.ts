import type { HitKind } from './search';
import type { SearchDocument } from './searchDocument';
import { heldOf, keyOf } from './wordsOf';

/** A line of a document in the form in which words are looked for in it (see heldOf). */
interface Line {
  readonly words: string;
  readonly held: string;
  readonly added: boolean;
}

/** A document with what is compared at every search, computed once. */
export interface Shelved {
  readonly document: SearchDocument;
  readonly nameKeys: readonly string[];
  readonly otherKeys: readonly string[];
  /** The names, in the form of heldOf. */
  readonly names: string;
  /** The names, other names, and names of what it is about. */
  readonly allNames: string;
  /** All words. */
  readonly all: string;
  /** Everything but the names, the closest to a name first; the id is among them where readers know it. */
  readonly lines: readonly Line[];
}

/** Kinds whose ids are words that a reader may know: GB, T-CY, D6.3. */
const SPEAKING_IDS: readonly HitKind[] = ['partner', 'forum', 'section'];

/** The id as it is looked for: in its parts where it speaks, else only whole. */
export function idWords({ kind, id }: SearchDocument): string {
  return SPEAKING_IDS.includes(kind) || kind === 'consultation' ? id : keyOf(id);
}

/** Makes a document ready to be found. */
export function shelve(document: SearchDocument): Shelved {
  const lines = (all: readonly string[], added: boolean): readonly Line[] =>
    all.map((words) => ({ words, held: heldOf(words), added }));
  const names = document.names.map(heldOf).join('');
  const others = [...lines(document.others, false), ...lines(document.addedNames, true)];
  const about = lines(document.about, false);
  const ids = SPEAKING_IDS.includes(document.kind) ? lines([document.id], false) : [];
  const texts = [...lines(document.texts, false), ...lines(document.addedTexts, true)];
  const allNames = names + held([...others, ...about]) + heldOf(idWords(document));
  return {
    document,
    nameKeys: document.names.map(keyOf),
    otherKeys: [...document.others, ...document.addedNames, document.id].map(keyOf),
    names,
    allNames,
    all: allNames + held(texts),
    lines: [...others, ...ids, ...about, ...texts],
  };
}

function held(lines: readonly Line[]): string {
  return lines.map((line) => line.held).join('');
}
