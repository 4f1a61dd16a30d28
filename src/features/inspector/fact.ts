import type { Lang, Text } from '../../i18n/text';

/** One value of a fact: words, and the record they lead to when there is one. */
export interface FactValue {
  readonly text: Text;
  /** The record that the words link to. */
  readonly record?: string;
  /** The link's full name, where the words alone say too little out of context; it contains them. */
  readonly name?: Text;
  /** The language of the words when it is not the reader's: a form as printed in the source. */
  readonly lang?: Lang;
}

/** One line of the definition list: what it is about, and its values. */
export interface Fact {
  readonly id: string;
  readonly term: Text;
  readonly values: readonly FactValue[];
  /** `row`: side by side; `list`: one below the other; `path`: each leads to the next. */
  readonly set: 'row' | 'list' | 'path';
}

/** A fact with one value in words. */
export function factOf(id: string, term: Text, text: Text): Fact {
  return { id, term, values: [{ text }], set: 'row' };
}
