import { counted, eitherOf, inARow, joined, listed, sentenceCase } from '../phrases';
import { eachLang, same, type Text } from '../text';
import { partnerMessages, type PartnerUnit } from './partners';
import type { StandingWord } from './standing';
import { statusMessages } from './status';

/** A partner in a forum: its name, the standing, what the evidence dates from, and whether it is only inferred. */
interface Standing {
  readonly name: Text;
  readonly word: StandingWord;
  readonly term: Text | null;
  readonly estimated: boolean;
}

/** A standing as the rest of a sentence that begins with the partner's name. */
const standingPhrases: Readonly<Record<StandingWord, Text>> = {
  host: {
    ja: 'は構成員・参加者（主催・議長の経験あり）',
    en: ' is a member or participant and has hosted or presided',
  },
  member: { ja: 'は構成員', en: ' is a member' },
  'team-host': { ja: 'は国内のチームが主催', en: ' has a team of its own as the host' },
  team: { ja: 'は国内のチームが会員', en: ' has a team of its own among the members' },
  party: { ja: 'は締約国', en: ' is a party to the convention' },
  'takes-part': { ja: 'は参加', en: ' takes part' },
  observer: { ja: 'はオブザーバー', en: ' is an observer' },
  'not-member': { ja: 'は構成員でない', en: ' is not a member' },
  'not-party': { ja: 'は締約国でない', en: ' is not a party to the convention' },
  unknown: { ja: 'は参加を確認できる資料がない', en: ': no document shows whether it takes part' },
};

/** 「（推定）〔2015年の一覧〕」: what has to stand behind a standing; empty for most. */
function behind({ term, estimated }: Standing): Text {
  const status = statusMessages.inferred;
  return {
    ja: `${estimated ? `（${status.ja}）` : ''}${term ? `〔${term.ja}〕` : ''}`,
    en: `${estimated ? ` (${status.en})` : ''}${term ? ` [${term.en}]` : ''}`,
  };
}

/** Beyond this many partners a sentence counts them instead of naming them. */
const NAMED_PARTNERS = 3;

/** The words of the pyramid of forums. */
export const forumsMessages = {
  title: { ja: '多国間会議の参加状況', en: 'Multilateral forums in which Japan takes part' },
  description: (
    tiers: readonly { readonly name: Text; readonly count: { readonly total: number } }[],
  ): Text =>
    tiers.length === 0
      ? { ja: '会議のレベルの記載なし。', en: 'No levels of forums are listed.' }
      : {
          ja: `${tiers.length}段のピラミッド。上から順に、${tiers.map(({ name, count }) => `${name.ja}の${count.total}会議`).join('、')}。`,
          en: `A pyramid of ${counted(tiers.length, 'tier')}. From the top: ${tiers
            .map(({ name, count }) => `${name.en}, ${counted(count.total, 'forum')}`)
            .join('; ')}.`,
        },
  reading: {
    ja: '枠一つが一つの会議。破線の枠は原資料の「等」で、名は挙げられていない。国・地域を選ぶと、構成員・締約国・参加者・オブザーバーでない会議が薄くなり、資料のない会議に「?」が付く（補足情報による）。',
    en: 'One brick is one forum; a dashed brick is the source’s “and others”. Choosing partners fades the forums of which none is a member, party, participant or observer; “?” marks those not documented (added facts).',
  },

  readingTable: {
    ja: '一行が一つの会議。原資料の「等」は、名が挙げられていないため行がない。国・地域を選ぶと、各会議への参加状況の列が加わる（補足情報による）。',
    en: 'One row is one forum; the source’s “and others” names none and so has no row. Choosing partners adds a column with their standing in each forum (added facts).',
  },
  /** While the added facts are switched off: the source alone says nothing of partners in forums. */
  readingPrinted: {
    ja: '枠一つが一つの会議。破線の枠は原資料の「等」で、名は挙げられていない。',
    en: 'One brick is one forum; a dashed brick is the source’s “and others”.',
  },
  readingTablePrinted: {
    ja: '一行が一つの会議。原資料の「等」は、名が挙げられていないため行がない。',
    en: 'One row is one forum; the source’s “and others” names none and so has no row.',
  },

  /** What you see. */
  seenNone: { ja: '原資料に会議の記載なし。', en: 'The source lists no forums.' },
  seenTiers: (
    tiers: readonly { readonly name: Text; readonly count: { readonly total: number } }[],
    total: number,
  ): Text => {
    const [only] = tiers;
    if (only && tiers.length === 1) {
      return {
        ja: `原資料は${only.name.ja}の${total}会議を挙げる。`,
        en: `The source names ${counted(total, 'forum')} under “${only.name.en}”.`,
      };
    }
    return {
      ja: `原資料は${tiers.map(({ name, count }) => `${name.ja}の${count.total}会議`).join('、')}、計${total}会議を挙げる。`,
      en: `The source names ${counted(total, 'forum')}: ${listed(tiers.map(({ name, count }) => same(`${count.total} under “${name.en}”`))).en}.`,
    };
  },
  seenOthers: (open: number, tiers: number): Text =>
    tiers === 1
      ? { ja: '一覧は「等」で終わる。', en: 'The list ends in “and others”.' }
      : {
          ja: `${open === tiers ? 'いずれの' : `うち${open}つの`}一覧も「等」で終わる。`,
          en: `${open === tiers ? (tiers === 2 ? 'Both lists end' : 'Each list ends') : open === 1 ? 'One of these lists ends' : `${open} of these lists end`} in “and others”.`,
        },
  seenMatches: (
    found: { readonly in: number; readonly out: number; readonly unknown: number },
    asked: Text,
    added: boolean,
  ): Text => ({
    ja: `絞り込み（${asked.ja}）に該当する${[
      found.in === 0 ? '会議はなく' : `のは${found.in}会議`,
      ...(found.out > 0 ? [`該当しないのは${found.out}会議`] : []),
      ...(found.unknown > 0 ? [`資料がなく判断できないのは${found.unknown}会議`] : []),
    ].join('、')}${added ? '（補足情報）' : ''}。`,
    en: `Under the filter (${asked.en}) ${[
      `${found.in === 0 ? 'none' : found.in} ${found.in > 1 ? 'match' : 'matches'}`,
      ...(found.out > 0 ? [`${found.out} ${found.out > 1 ? 'do' : 'does'} not`] : []),
      ...(found.unknown > 0
        ? [`and for ${found.unknown} no document shows it, which does not mean “no”`]
        : []),
    ].join(', ')}${added ? ' (added facts)' : ''}.`,
  }),
  /** What a filter asks of forums: 「米国又は中国、柱①」 / "the U.S. or China; pillar ①". */
  asked: (partners: readonly Text[], unit: PartnerUnit, pillars: readonly string[]): Text => {
    const chosen = partnerMessages.chosen(partners.length, unit);
    const who: Text =
      partners.length <= NAMED_PARTNERS
        ? eitherOf(partners)
        : { ja: `${chosen.ja}のいずれか`, en: `any of ${chosen.en}` };
    const named: Text = { ja: `柱${pillars.join('')}`, en: `pillar ${eitherOf(pillars.map(same)).en}` };
    return joined([...(partners.length > 0 ? [who] : []), ...(pillars.length > 0 ? [named] : [])]);
  },
  seenAway: (away: number): Text => ({
    ja: `ほかのレベルの${away}会議は薄く示す。`,
    en: `The ${away === 1 ? 'forum' : `${away} forums`} at other levels ${away === 1 ? 'is' : 'are'} faded.`,
  }),

  others: { ja: '等', en: 'and others' },
  othersTitle: (level: Text): Text => ({
    ja: `${level.ja}：原資料の一覧は「等」で終わり、ほかの会議の名は挙げられていない。`,
    en: `${level.en}: the source’s list ends in “and others” and does not name them.`,
  }),
  tierCount: (count: number, openEnded: boolean): Text => ({
    ja: `${count}会議${openEnded ? '＋等' : ''}`,
    en: `${counted(count, 'forum')}${openEnded ? ' and others' : ''}`,
  }),
  /** In place of tierCount under a filter, of the same length or nearly, so that nothing moves. */
  tierFound: (found: number, unknown: number, count: number, openEnded: boolean): Text => ({
    ja: `${count}会議${openEnded ? '＋等' : ''}　該当${found}${unknown > 0 ? `・資料なし${unknown}` : ''}`,
    en: `${found} of ${count} ${found === 1 ? 'matches' : 'match'}${unknown > 0 ? `, ${unknown} not documented` : ''}`,
  }),
  /** A tier as a whole, for those who do not see its caption. */
  tier: (name: Text, count: Text): Text => ({
    ja: `${name.ja}：${count.ja.replaceAll('　', '、')}`,
    en: `${name.en}: ${count.en}`,
  }),
  unknownBadge: { ja: '?', en: '?' },

  /** The first sentence about a forum. */
  forum: (name: Text, level: Text): Text => ({
    ja: `${name.ja}。${level.ja}の会議。`,
    en: `${name.en}: listed under “${level.en}”.`,
  }),
  /** Where the chosen partners stand in a forum; the names come with their articles. */
  standings: (items: readonly Standing[]): Text => {
    const all = joined(
      items.map((item) =>
        eachLang((lang) => item.name[lang] + standingPhrases[item.word][lang] + behind(item)[lang]),
      ),
    );
    return { ja: `${all.ja}（補足情報）。`, en: `${sentenceCase(all.en)} (added facts).` };
  },

  legend: { ja: '凡例', en: 'Key' },
  in: { ja: '該当する', en: 'Matches' },
  out: { ja: '該当しない', en: 'Does not match' },
  unknown: { ja: '資料なし', en: 'Not documented' },
  unknownNote: { ja: '「参加していない」という意味ではない。', en: 'This does not mean “no”.' },

  caption: { ja: '多国間会議の一覧', en: 'Multilateral forums' },
  columnOrder: { ja: '順', en: 'No.' },
  columnName: { ja: '会議', en: 'Forum' },
  columnLevel: { ja: 'レベル', en: 'Level' },
  columnStanding: { ja: '選んだ国・地域（補足情報）', en: 'Chosen partners (added facts)' },
  columnReason: { ja: '絞り込みとの関係', en: 'Under the filter' },
  columnSources: { ja: '出典', en: 'Source' },
  standing: (standing: Standing, words: Text): Text => ({
    ja: `${standing.name.ja}：${words.ja}${behind(standing).ja}`,
    en: `${standing.name.en}: ${words.en}${behind(standing).en}`,
  }),
  /** 「該当しない：選んだレベルの会議ではない。」 */
  because: (is: Text, reasons: readonly Text[]): Text => {
    if (reasons.length === 0) return is;
    const all = inARow(reasons);
    return { ja: `${is.ja}：${all.ja}`, en: `${is.en}: ${all.en}` };
  },
};
