import { counted, eitherOf, inWords, listed, sentenceCase } from '../phrases';
import type { Text } from '../text';
import { partnerMessages, type PartnerUnit } from './partners';

/** A level by its full and its short name. */
interface Level {
  readonly name: Text;
  readonly short: Text;
}

/** What the reader asked for; an empty list is no restriction. */
interface Asked {
  readonly levels: readonly Level[];
  /** The marks of the pillars: ②. */
  readonly pillars: readonly Text[];
  readonly partners: {
    /** As they stand in a sentence, with their articles. */
    readonly names: readonly Text[];
    readonly unit: PartnerUnit;
  };
  /** Some forum is kept only for a partner that is an observer there. */
  readonly observers: boolean;
}

/** How many forums of those at the levels asked for are found; `unknown` is not documented, never "no". */
interface Found {
  readonly in: number;
  readonly unknown: number;
  readonly total: number;
}

/** Beyond this many partners a headline counts them instead of naming them. */
const NAMED_PARTNERS = 3;

/** The source's list goes on, without naming more. */
const AND_OTHERS: Text = { ja: '（ほか「等」）', en: ' and others' };

const WORDING_DIFFERS: Text = { ja: '表記の違いを含む', en: 'wording may differ' };
const OBSERVERS_COUNTED: Text = { ja: 'オブザーバーを含む', en: 'observers counted' };
const BY_ADDED_FACTS: Text = { ja: '補足情報', en: 'added facts' };

/** The sentences above the pyramid of forums. */
export const forumsHeadline = {
  /** Where the source names no forum at all. */
  none: { ja: '会議の記載なし', en: 'No forums are listed' },
  /** Without a filter: how many forums, on which levels. */
  all: (count: number, levels: readonly Level[], openEnded: boolean): Text => {
    const [first, last] = [levels.at(0)?.short, levels.at(-1)?.short];
    const several = first && last && levels.length > 1;
    return {
      ja: `${several ? `${first.ja}から${last.ja}まで、` : ''}${count}の会議${openEnded ? AND_OTHERS.ja : ''}に${levels.length}つのレベルで参加`,
      en: `Japan takes part in ${namedForums(count, openEnded)}${openEnded ? ',' : ''} on ${inWords(levels.length)} level${levels.length === 1 ? '' : 's'}${
        several ? `, from ${lowered(first.en)} to ${lowered(last.en)}` : ''
      }`,
    };
  },
  /** With levels chosen and nothing else. */
  byLevel: (count: number, levels: readonly Level[], openEnded: boolean): Text => ({
    ja: `${listed(levels.map(({ name }) => name)).ja}の会議は${count}${openEnded ? AND_OTHERS.ja : ''}`,
    en: `${atLevels(levels)}${namedForums(count, openEnded)}`,
  }),
  /** With partners or pillars chosen. */
  found: (found: Found, asked: Asked): Text => ({
    ja: foundInJapanese(found, asked),
    en: foundInEnglish(found, asked),
  }),
};

function foundInJapanese(found: Found, { levels, pillars, partners, observers }: Asked): string {
  const where = levels.length > 0 ? `${listed(levels.map(({ name }) => name)).ja}で` : '';
  const chosen = partners.names.length;
  const names =
    chosen > NAMED_PARTNERS
      ? `${partnerMessages.chosen(chosen, partners.unit).ja}のいずれか`
      : eitherOf(partners.names).ja;
  const sits = chosen > 0 ? `${names}が加わる` : '';
  const named = `柱${pillars.map(({ ja }) => ja).join('')}の項目に挙げられ${sits === '' ? 'ている' : '、'}`;
  const which = `${where}${pillars.length > 0 ? named : ''}${sits}`;
  const said = remarks(found, pillars.length > 0, chosen > 0, observers).map(({ ja }) => ja);
  const behind = said.length > 0 ? `（${said.join('。')}）` : '';
  if (found.in === 0) {
    return `${which}${found.unknown > 0 ? 'と確認できる' : ''}会議は${found.total}のうちにない${behind}`;
  }
  return `${which}会議は${found.total}のうち${found.unknown > 0 ? '少なくとも' : ''}${found.in}${behind}`;
}

function foundInEnglish(found: Found, { levels, pillars, partners, observers }: Asked): string {
  const many = found.in > 1;
  const unsure = found.in === 0 && found.unknown > 0;
  const named = `${unsure ? 'be' : many ? 'are' : 'is'} named under pillar ${alternatives(pillars)}`;
  const chosen = partners.names.length;
  const names =
    chosen > NAMED_PARTNERS
      ? `${found.in > 0 ? 'at least one' : 'any'} of ${partnerMessages.chosen(chosen, partners.unit).en}`
      : alternatives(partners.names);
  const includes = `${unsure || many ? 'include' : 'includes'} ${names}`;
  const does = [...(pillars.length > 0 ? [named] : []), ...(chosen > 0 ? [includes] : [])].join(
    unsure ? ' and to ' : ' and ',
  );
  const of = counted(found.total, 'forum');
  const subject =
    found.in > 0
      ? `${found.unknown > 0 ? 'at least ' : ''}${found.in} of ${of}`
      : `${found.total > 1 ? `none of the ${of}` : `0 of ${of}`}${unsure ? ' is known to' : ''}`;
  const said = remarks(found, pillars.length > 0, chosen > 0, observers).map(({ en }) => en);
  return sentenceCase(
    `${atLevels(levels)}${subject} ${does}${said.length > 0 ? ` (${said.join('; ')})` : ''}`,
  );
}

/**
 * What stands in brackets behind a finding: items may name a forum in other words than the list of forums does, and
 * who sits in it is an added fact.
 */
function remarks(found: Found, byPillar: boolean, byPartner: boolean, observers: boolean): readonly Text[] {
  return [
    ...(byPillar && found.in > 0 ? [WORDING_DIFFERS] : []),
    ...(byPartner && observers ? [OBSERVERS_COUNTED] : []),
    ...(byPartner ? [BY_ADDED_FACTS] : []),
  ];
}

/** "16 forums", "16 named forums and others". */
function namedForums(count: number, openEnded: boolean): string {
  return openEnded ? `${counted(count, 'named forum')}${AND_OTHERS.en}` : counted(count, 'forum');
}

/** "Senior officials: ", which a count follows; empty without levels. */
function atLevels(levels: readonly Level[]): string {
  const names = levels.map(({ short }) => lowered(short.en)).join('; ');
  return names === '' ? '' : `${sentenceCase(names)}: `;
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "China", "China or India", "China, India or the EU". */
function alternatives(names: readonly Text[]): string {
  const words = names.map(({ en }) => en);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
