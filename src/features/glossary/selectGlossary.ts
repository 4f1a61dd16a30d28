import { glossaryOf, GLOSSARY_GROUPS, type GlossaryEntry, type GlossaryGroup } from '../../dataset/glossary';
import { marksOf } from '../../dataset/explainTerm';
import type { Dataset } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { foldWords } from '../../i18n/foldWords';
import { recordKindMessages } from '../../i18n/messages/recordKinds';
import type { Text } from '../../i18n/text';

/** An entry of the page, with the records that use it by name. */
export interface GlossaryItem extends GlossaryEntry {
  readonly marks: readonly Text[];
  /** The pages that its facts come from, each once. */
  readonly links: readonly string[];
  readonly used: readonly { readonly id: string; readonly name: Text; readonly kind: Text }[];
}

interface ItemGroup {
  readonly group: GlossaryGroup;
  readonly items: readonly GlossaryItem[];
}

/** What the page shows of the glossary, and the figures that are said of it. */
export interface GlossaryData {
  readonly groups: readonly ItemGroup[];
  /** How many entries the words find, and how many there are. */
  readonly shown: number;
  readonly total: number;
  /** Of those shown: how far their English is known. An entry without English of its own is in none of them. */
  readonly official: number;
  readonly secondary: number;
  readonly missing: number;
  /** False where the added facts, from which most entries are, are switched off. */
  readonly added: boolean;
}

/**
 * The entries that hold the reader's words, by group, each in the dataset's order.
 * @param words what the reader looks for; every word must be found, in either language
 */
export function selectGlossary(dataset: Dataset, words: string): GlossaryData {
  const entries = glossaryOf(dataset);
  const sought = foldWords(words).split(/\s+/).filter(Boolean);
  const shown = entries.filter((entry) => sought.every((word) => textOf(entry).includes(word)));
  const withStatus = (status: string) => shown.filter(({ english }) => english?.status === status).length;
  return {
    groups: GLOSSARY_GROUPS.flatMap((group) => {
      const items = shown.filter((entry) => entry.group === group).map((entry) => itemOf(entry, dataset));
      return items.length === 0 ? [] : [{ group, items }];
    }),
    shown: shown.length,
    total: entries.length,
    official: withStatus('verified-official'),
    secondary: withStatus('verified-secondary'),
    missing: withStatus('not-found'),
    added: hasSupplement(dataset),
  };
}

function textOf({ name, short, body, english }: GlossaryEntry): string {
  const words = [name.ja, name.en, short?.ja, short?.en, body?.expansion, english?.words];
  return foldWords(words.flatMap((word) => word ?? []).join('\n'));
}

function itemOf(entry: GlossaryEntry, dataset: Dataset): GlossaryItem {
  return {
    ...entry,
    marks: marksOf(entry),
    links: [...new Set([...(entry.english?.urls ?? []), ...(entry.body?.urls ?? [])])],
    used: entry.records.flatMap((id) => {
      const record = dataset.records.get(id);
      if (record === undefined) return [];
      return [{ id, name: recordName(record, dataset), kind: recordKindMessages[record.kind] }];
    }),
  };
}
