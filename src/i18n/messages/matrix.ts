import { counted, inARow, inSentence, listed, sentenceCase } from '../phrases';
import { eachLang, same, type Lang, type Text } from '../text';
import { partnerMessages, type PartnerUnit } from './partners';
import { standingMessages, type StandingWord } from './standing';
import { statusMessages } from './status';

/** How a partner stands in a forum, with what has to be said beside it. */
interface Said {
  readonly forumName: Text;
  readonly partnerName: Text;
  readonly word: StandingWord;
  readonly estimated: boolean;
  readonly term: Text | null;
  readonly earlier: Earlier | null;
}

/** The standing in the term before. */
interface Earlier {
  readonly term: Text;
  readonly word: StandingWord;
  readonly estimated: boolean;
}

/** Pairs of a forum and a partner. */
interface Pairs {
  readonly in: number;
  readonly out: number;
  readonly unknown: number;
  readonly total: number;
}

/** The forums and partners that are counted. */
export interface Scope {
  readonly forums: number;
  readonly partners: {
    readonly count: number;
    readonly unit: PartnerUnit;
    /** Those chosen, as they stand in a sentence; empty for no restriction. */
    readonly chosen: readonly Text[];
  };
  /** The levels chosen by name, the pillars chosen by mark; empty for no restriction. */
  readonly levels: readonly Text[];
  readonly pillars: readonly string[];
}

/** How many of a row or a column are in, and for how many it is not documented. */
interface Seats {
  readonly inCount: number;
  readonly unknown: number;
}

/** Beyond this many chosen partners a sentence counts them instead of naming them. */
const NAMED_PARTNERS = 3;

/** The words of the matrix of standings. */
export const matrixMessages = {
  title: {
    ja: '国・地域ごとの会議への参加状況（補足情報）',
    en: 'Standing of each partner in each forum (added facts)',
  },
  reading: {
    ja: '一行が一つの会議、一列が一つの国・地域。印を押すと根拠・時点・リンクが開く。「?」は資料のない組で、「参加していない」という意味ではない。矢印キーでも移動できる。',
    en: 'One row is one forum, one column one partner. Press a mark for its basis, date and link. “?” marks a pair that is not documented, which does not mean “no”. Arrow keys work too.',
  },
  offReading: {
    ja: '原資料は会議の名とレベルを挙げ、構成員は挙げていない。',
    en: 'The source names the forums and their levels, not their members.',
  },
  off: {
    ja: '補足情報を非表示にしているため、どの国・地域がどの会議に加わるかを示していません。',
    en: 'Added facts are hidden, so which partner is in which forum is not shown.',
  },

  /** Totals: a plain number where all is documented, else one that more documents could only raise. */
  total: ({ inCount, unknown }: Seats): Text => {
    if (inCount === 0) return noneOf(unknown);
    return unknown > 0 ? { ja: `${inCount}以上`, en: `${inCount}+` } : same(String(inCount));
  },
  /** The same where there is room for a few digits only. */
  totalShort: ({ inCount, unknown }: Seats): string =>
    inCount > 0 && unknown > 0 ? `${inCount}+` : String(inCount),
  /** The same where no heading says out of how many. */
  totalOf: ({ inCount, unknown }: Seats, all: number): Text => {
    if (inCount === 0) return noneOf(unknown);
    return unknown > 0
      ? { ja: `少なくとも${inCount}`, en: `at least ${inCount}` }
      : { ja: `${all}のうち${inCount}`, en: `${inCount} of ${all}` };
  },
  rowTotals: (all: number, lang: Lang): readonly string[] =>
    ({ ja: ['加わる数', `（${all}のうち）`], en: ['In it,', `of ${all}`] })[lang],
  columnTotals: (all: number): Text => ({
    ja: `加わる会議の数（${all}のうち）`,
    en: `Forums it is in, of ${all}`,
  }),
  before: (term: Text): Text => ({ ja: `前の期：${term.ja}`, en: `The term before: ${term.en}` }),

  /** Accessible names. */
  cell: (said: Said): Text => {
    const word = wordOf(said);
    const now = {
      ja: `${said.forumName.ja} – ${said.partnerName.ja}：${word.ja}（補足情報）。`,
      en: `${said.forumName.en} – ${said.partnerName.en}: ${word.en} (added facts).`,
    };
    if (said.earlier === null) return now;
    const before = matrixMessages.earlier(said.earlier);
    return inARow([now, { ja: `${before.ja}。`, en: `${before.en}.` }]);
  },
  row: (name: Text, { inCount, unknown }: Seats, partners: number): Text =>
    inCount === 0
      ? {
          ja: `${name.ja}：加わる${unknown > 0 ? 'と確認できる' : ''}国・地域は${partners}のうちにない`,
          en: `${name.en}: ${unknown > 0 ? 'none known' : 'none'} of ${counted(partners, 'partner')} in it`,
        }
      : {
          ja: `${name.ja}：${partners}のうち${atLeast(unknown).ja}${inCount}の国・地域が加わる`,
          en: `${name.en}: ${atLeast(unknown).en}${inCount} of ${counted(partners, 'partner')} in it`,
        },
  column: (name: Text, { inCount, unknown }: Seats, forums: number): Text =>
    inCount === 0
      ? {
          ja: `${name.ja}：加わる${unknown > 0 ? 'と確認できる' : ''}会議は${forums}のうちにない`,
          en: `${name.en}: ${unknown > 0 ? 'not known to be in any' : 'in none'} of ${counted(forums, 'forum')}`,
        }
      : {
          ja: `${name.ja}：${forums}会議のうち${atLeast(unknown).ja}${inCount}に加わる`,
          en: `${name.en}: in ${atLeast(unknown).en}${inCount} of ${counted(forums, 'forum')}`,
        },
  faded: { ja: '絞り込みの対象外：', en: 'Outside the filter: ' },

  /** A cell in its tooltip and in the inspector. */
  pair: (forum: Text, partner: Text): Text => ({
    ja: `${forum.ja} – ${partner.ja}`,
    en: `${forum.en} – ${partner.en}`,
  }),
  word: (said: Pick<Said, 'word' | 'estimated' | 'term'>): Text => wordOf(said),
  earlier: ({ term, word, estimated }: Earlier): Text => {
    const said = wordOf({ word, estimated, term: null });
    return { ja: `${term.ja}：${said.ja}`, en: `${term.en}: ${said.en}` };
  },
  added: (status: Text): Text => ({ ja: `補足情報・${status.ja}`, en: `Added facts, ${status.en}` }),
  notNo: { ja: '「参加していない」という意味ではない。', en: 'This does not mean “no”.' },
  asOf: (date: Text): Text => ({ ja: `${date.ja}時点の立場`, en: `Standing as of ${date.en}` }),

  legend: { ja: '印の意味', en: 'Key to the marks' },
  /** Words that share one mark. */
  either: (words: readonly StandingWord[]): Text =>
    eachLang((lang) => words.map((word) => standingMessages[word][lang]).join(lang === 'ja' ? '・' : ' / ')),
  /** Where there is no room for names: what the codes under the marks stand for. */
  code: (code: string, name: Text): Text => ({ ja: `${code} ${name.ja}`, en: `${code} ${name.en}` }),
  totalsNote: {
    ja: '数だけの行・列は、全ての組に資料がある。「n以上」「n+」は、資料のない組があるため、確認できた数のみ。',
    en: 'A plain number: every pair of that row or column is documented. “n+”: only what documents show, as some pairs are not documented.',
  },

  /** The table. */
  tableTitle: (count: number): Text => ({
    ja: `表で見る（${count}組の根拠とリンク）`,
    en: `As a table: ${counted(count, 'pair')} with basis and links`,
  }),
  caption: {
    ja: '会議と国・地域の組ごとの参加状況（補足情報）',
    en: 'Standing by forum and partner (added facts)',
  },
  columns: {
    forum: { ja: '会議', en: 'Forum' },
    level: { ja: 'レベル', en: 'Level' },
    partner: { ja: '国・地域', en: 'Partner' },
    standing: { ja: '立場', en: 'Standing' },
    term: { ja: '時点・期', en: 'As of, term' },
    earlier: { ja: '前の期', en: 'Term before' },
    note: { ja: '根拠', en: 'Basis' },
    status: { ja: '確度', en: 'Status' },
    link: { ja: 'リンク', en: 'Link' },
    filter: { ja: '絞り込み', en: 'Filter' },
  },

  /** Headlines. */
  noneCounted: (shown: number): Text => ({
    ja: `絞り込みに該当する会議は、表示中の${shown}のうちにない`,
    en:
      shown === 1
        ? 'The one forum shown does not match the filter'
        : `None of the ${shown} forums shown matches the filter`,
  }),
  several: (scope: Scope, { total, unknown }: Pairs): Text => ({
    ja: `${scopeOf(scope).ja}会議と${partnersOf(scope).ja}：${total}組のうち${total - unknown}組で立場を確認（補足情報）`,
    en: `${sentenceCase(partnersOf(scope).en)} in ${scopeOf(scope).en}: standing documented for ${total - unknown} of ${counted(total, 'pair')} (added facts)`,
  }),
  one: (partner: Text, scope: Scope, pairs: Pairs): Text => {
    const [name, where] = [inSentence(partner), scopeOf(scope)];
    const [open, known, only] = [pairs.unknown > 0, pairs.total - pairs.unknown, scope.forums === 1];
    if (pairs.in === 0) {
      const nowhere = only
        ? open
          ? 'not known to be in'
          : 'not in'
        : open
          ? 'not known to be in any of'
          : 'in none of';
      return {
        ja: `${name.ja}が加わる${open ? 'と確認できる' : ''}会議は${where.ja}会議のうちにない（補足情報）`,
        en: `${sentenceCase(name.en)} is ${nowhere} ${where.en} (added facts)`,
      };
    }
    return {
      ja: `${name.ja}は${where.ja}会議のうち${atLeast(pairs.unknown).ja}${pairs.in}に加わる（${open ? `立場を確認できるのは${known}` : '立場は全会議で確認'}。補足情報）`,
      en: only
        ? `${sentenceCase(name.en)} is in ${where.en} (added facts)`
        : `${sentenceCase(name.en)} is in ${atLeast(pairs.unknown).en}${pairs.in} of ${where.en}; its standing is documented in ${open ? known : 'all'} (added facts)`,
    };
  },

  /** What you see. */
  seenPairs: (scope: Scope, { total }: Pairs): Text => ({
    ja: `${scopeOf(scope).ja}会議と${partnersOf(scope).ja}で${total}組。`,
    en: `The matrix pairs ${scopeOf(scope).en} with ${partnersOf(scope).en}: ${counted(total, 'pair')}.`,
  }),
  seenSeats: ({ in: sits, out, unknown }: Pairs): Text => ({
    ja: `${
      sits === 0
        ? `加わる${unknown > 0 ? 'と確認できる' : ''}組はなく`
        : `加わる（構成員・締約国・参加・主催・オブザーバー）のは${atLeast(unknown).ja}${sits}組`
    }、構成員・締約国でない${out === 0 ? '組はない' : `のは${out}組`}。`,
    en: `${
      sits === 0
        ? `In none is the partner${unknown > 0 ? ' known to be' : ''}`
        : `In ${atLeast(unknown).en}${sits} the partner is`
    } a member, party, participant, host or observer; in ${out === 0 ? 'none is it' : `${out} it is`} known not to be a member or party.`,
  }),
  seenUnknown: (unknown: number): Text =>
    unknown === 0
      ? { ja: '全ての組に資料がある。', en: 'Every pair is documented.' }
      : {
          ja: `${unknown}組は資料がなく、「参加していない」とは数えない。`,
          en: `For ${unknown} no document shows it; ${unknown === 1 ? 'it is' : 'they are'} not counted as “no”.`,
        },
  seenFaded: (faded: number, pillars: readonly string[]): Text => ({
    ja: `柱${pillars.join('')}の項目に特定できる記載のない${faded}会議は薄く示し、数えない。`,
    en: `Faded and not counted: ${counted(faded, 'forum')} that no item under ${pillarsOf(pillars)} identifiably names.`,
  }),
};

/** 「少なくとも」 / "at least ", where some of what is counted is not documented. */
function atLeast(unknown: number): Text {
  return unknown > 0 ? { ja: '少なくとも', en: 'at least ' } : { ja: '', en: '' };
}

/** "At least none" says nothing: it is none, or none that is known. */
function noneOf(unknown: number): Text {
  return unknown > 0 ? { ja: '確認なし', en: 'none known' } : { ja: '0', en: '0' };
}

/** 「構成員（推定）〔2015年の一覧〕」 */
function wordOf({ word, estimated, term }: Pick<Said, 'word' | 'estimated' | 'term'>): Text {
  const [said, status] = [standingMessages[word], statusMessages.inferred];
  return {
    ja: `${said.ja}${estimated ? `（${status.ja}）` : ''}${term ? `〔${term.ja}〕` : ''}`,
    en: `${said.en}${estimated ? ` (${status.en})` : ''}${term ? ` [${term.en}]` : ''}`,
  };
}

/** "5 forums under “…” named under pillar ②"; the Japanese lacks its last word, 会議. */
function scopeOf({ forums, levels, pillars }: Scope): Text {
  const named = pillars.length > 0;
  const quoted = listed(levels.map(({ en }) => same(`“${en}”`)));
  return {
    ja: `${named ? `柱${pillars.join('')}の項目に挙げられている` : ''}${levels.length > 0 ? `${listed(levels).ja}の` : ''}${forums}`,
    en: `${forums === 1 ? 'the one forum' : counted(forums, 'forum')}${levels.length > 0 ? ` under ${quoted.en}` : ''}${
      named ? ` named under ${pillarsOf(pillars)}` : ''
    }`,
  };
}

/** 「12か国・地域」 / "12 partners"; the names of a few that are chosen, and how many where there are more. */
function partnersOf({ partners: { count, unit, chosen } }: Scope): Text {
  if (chosen.length === 0) return partnerMessages.count(count, unit);
  return chosen.length > NAMED_PARTNERS ? partnerMessages.chosen(count, unit) : listed(chosen);
}

function pillarsOf(marks: readonly string[]): string {
  return `pillar ${marks.join(' or ')}`;
}
