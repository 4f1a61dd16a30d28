import { markedLabel } from '../../charts/tree/selectTree';
import type { Dataset, RecordEntry, Term } from '../../dataset/model';
import { recordName } from '../../dataset/recordName';
import { hasSupplement } from '../../dataset/withoutSupplement';
import { inspectorMessages as say } from '../../i18n/messages/inspector';
import { strategyKind } from '../../charts/relations/strategyKind';
import { frameworkMessages } from '../../i18n/messages/framework';
import { recordKindMessages } from '../../i18n/messages/recordKinds';
import { statusMessages } from '../../i18n/messages/status';
import type { Text } from '../../i18n/text';

/** Where a name comes from, in words that stand below it. */
interface NameMark {
  readonly text: Text;
  /** Whose English it is; null when not stated. */
  readonly wording: Text | null;
  readonly urls: readonly string[];
}

/** The head of the inspector: what the record is, what it is called, and whose wording the name is. */
export interface Heading {
  /** From the general to the particular: 協議 / 2014年 / 三カ国. */
  readonly overline: readonly Text[];
  readonly name: Text;
  /** Null where the name is the same in both languages, or common knowledge (a country). */
  readonly mark: NameMark | null;
}

/** The head of a record: kind and particulars, its name as the source prints it, and whose English the name is. */
export function selectHeading(entry: RecordEntry, dataset: Dataset): Heading {
  return {
    overline: [recordKindMessages[entry.kind], ...particulars(entry, dataset)],
    name: nameOf(entry, dataset),
    mark: markOf(entry, dataset),
  };
}

function particulars(entry: RecordEntry, dataset: Dataset): readonly Text[] {
  switch (entry.kind) {
    case 'consultation':
      return [
        say.yearValue(entry.value.year),
        entry.value.format === 'bilateral' ? say.bilateral : say.trilateral,
      ];
    case 'forum':
      return dataset.forumLevels.filter(({ id }) => id === entry.value.level).map(({ short }) => short);
    case 'framework':
    case 'strategy':
      return nodeParticulars(entry);
    case 'partner':
    case 'forumLevel':
    case 'document':
    case 'agency':
    case 'milestone':
      return [];
  }
}

/** An item of a tree is headed as in the source, with its mark: ① …, （ア）…. */
function nameOf(entry: RecordEntry, dataset: Dataset): Text {
  const inTree = entry.kind === 'framework' || entry.kind === 'strategy';
  return inTree ? markedLabel(entry.value) : recordName(entry, dataset);
}

/** The pillar that the item stands in (not the pillar itself), and what the item is. */
function nodeParticulars(entry: Extract<RecordEntry, { kind: 'framework' | 'strategy' }>): readonly Text[] {
  const { kinds } = frameworkMessages;
  const { value: node, path } = entry;
  const mark = path.find((item) => item.pillar !== undefined && item !== node)?.mark;
  return [
    ...(mark === undefined ? [] : [{ ja: `${kinds.pillar.ja}${mark}`, en: `${kinds.pillar.en} ${mark}` }]),
    ...(node.kind === 'group' ? [] : [entry.kind === 'strategy' ? strategyKind(node) : kinds[node.kind]]),
  ];
}

function markOf(entry: RecordEntry, dataset: Dataset): NameMark | null {
  if (entry.kind === 'consultation') return { text: say.namedByUs, wording: null, urls: [] };
  if (entry.kind === 'partner' || entry.name.ja === entry.name.en) return null;
  // Whose English a name is, is an added fact: with those switched off, it is neither official nor ours.
  if (!hasSupplement(dataset)) return null;
  switch (entry.kind) {
    case 'framework':
    case 'strategy':
    case 'document':
    case 'agency':
      return fromTerm(dataset.termById.get(entry.value.englishTerm ?? ''));
    case 'forum':
      return forumMark(entry.name, entry.id, dataset);
    case 'milestone': {
      const facts = dataset.supplement.milestones.find(({ record }) => record === entry.id);
      return !facts || facts.titleEnStatus === 'translation'
        ? ours()
        : { text: say.englishFrom(statusMessages[facts.titleEnStatus]), wording: null, urls: facts.urls };
    }
    case 'forumLevel':
      return ours();
  }
}

function ours(): NameMark {
  return { text: say.englishIsOurs, wording: null, urls: [] };
}

function fromTerm(term: Term | undefined): NameMark {
  if (term?.en === undefined) return ours();
  const { wording = null } = term;
  return { text: say.englishFrom(statusMessages[term.status]), wording, urls: term.urls };
}

/** A forum's English is from the added facts when they write it so, and ours when it only renders the Japanese. */
function forumMark(name: Text, id: string, dataset: Dataset): NameMark {
  const facts = dataset.supplement.forums.find(({ record }) => record === id);
  const written = [facts?.name.en, facts?.short, facts?.expansion].includes(name.en);
  return written ? { text: say.englishFromAdded, wording: null, urls: [] } : ours();
}
