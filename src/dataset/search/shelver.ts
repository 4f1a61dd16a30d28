import { same, type Text } from '../../i18n/text';
import type { HitKind } from './search';
import type { SearchDocument } from './searchDocument';
import { heldOf, keyOf, tokensOf } from './wordsOf';

/** A line of a document, and the form in which words are looked for in it (see heldOf). */
interface Line {
  readonly words: Text;
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
  /** The partners that are in it, a line for each. */
  readonly standings: readonly Line[];
  /** What the index holds of each field: tokens with spaces between. */
  readonly fields: Readonly<Record<Field, string>>;
}

/** The fields of the index. */
export type Field = 'names' | 'others' | 'about' | 'texts' | 'addedNames' | 'addedTexts' | 'standings';

/** Kinds whose ids are words that a reader may know: GB, T-CY, D6.3. */
const SPEAKING_IDS: readonly HitKind[] = ['partner', 'forum', 'section'];

/**
 * What makes documents ready to be found, one after the other. A line that many of them have, such as the name of a
 * partner, is read once.
 */
export function shelver(): (document: SearchDocument) => Shelved {
  const read = readOnce();
  const lines = (all: readonly string[], added: boolean): readonly Line[] =>
    all.map((words) => ({ words: same(words), held: read(words).held, added }));
  const keys = (all: readonly string[]) => all.map((words) => read(words).key);
  const tokens = (all: readonly string[]) => all.map((words) => read(words).tokens).join(' ');

  return (document) => {
    const { kind, id } = document;
    // In its parts where it speaks, else only whole.
    const wholeId = SPEAKING_IDS.includes(kind) || kind === 'consultation' ? id : keyOf(id);
    const names = heldIn(lines(document.names, false));
    const others = [...lines(document.others, false), ...lines(document.addedNames, true)];
    const about = lines(document.about, false);
    const ids = SPEAKING_IDS.includes(kind) ? lines([id], false) : [];
    const texts = [...lines(document.texts, false), ...lines(document.addedTexts, true)];
    const standings = document.standings.map(({ said, names: all }) => ({
      words: said,
      held: heldIn(lines(all, true)),
      added: true,
    }));
    const allNames = names + heldIn([...others, ...about]) + heldOf(wholeId);
    return {
      document,
      nameKeys: keys(document.names),
      otherKeys: keys([...document.others, ...document.addedNames, id]),
      names,
      allNames,
      all: allNames + heldIn(texts),
      lines: [...others, ...ids, ...about, ...texts],
      standings,
      fields: {
        names: tokens(document.names),
        others: tokens([...document.others, wholeId]),
        about: tokens(document.about),
        texts: tokens(document.texts),
        addedNames: tokens(document.addedNames),
        addedTexts: tokens(document.addedTexts),
        standings: tokens(document.standings.flatMap(({ names: all }) => all)),
      },
    };
  };
}

function heldIn(lines: readonly Line[]): string {
  return lines.map(({ held }) => held).join('');
}

function readOnce() {
  const known = new Map<string, { readonly held: string; readonly key: string; readonly tokens: string }>();
  return (words: string) => {
    const before = known.get(words);
    if (before) return before;
    const line = { held: heldOf(words), key: keyOf(words), tokens: tokensOf(words).join(' ') };
    known.set(words, line);
    return line;
  };
}
