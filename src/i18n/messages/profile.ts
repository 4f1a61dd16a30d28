import { counted, inSentence, inWords, listed, sentenceCase } from '../phrases';
import { eachLang, type Text } from '../text';
import { partnerMessages, type PartnerUnit } from './partners';
import { partnersInSentence, timelineMessages } from './timeline';

/** A year as it is said; `through` is how far the source reaches in it, null for a whole year. */
export interface SaidYear {
  readonly year: number;
  readonly through: string | null;
}

const eitherOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function yearWord({ year, through }: SaidYear): Text {
  if (through === null) return { ja: `${year}年`, en: String(year) };
  const end = timelineMessages.through(through);
  return { ja: `${year}年（${end.ja}）`, en: `${year} (${end.en})` };
}

/** 「2012年、2014年、2016年（10月まで）」 / "2012, 2014 and 2016 (to October)". */
function yearsListed(years: readonly SaidYear[]): Text {
  const words = years.map(yearWord);
  return { ja: words.map(({ ja }) => ja).join('、'), en: listed(words).en };
}

/** The same after "none in": "2013 or 2015". */
function yearsWithout(years: readonly SaidYear[]): Text {
  const words = years.map(yearWord);
  return { ja: yearsListed(years).ja, en: eitherOf.format(words.map(({ en }) => en)) };
}

/** 「2013年」 or 「2013年から2014年」 / "2013" or "2013 to 2014". */
function span(from: number, to: number): Text {
  return from === to
    ? { ja: `${from}年`, en: String(from) }
    : { ja: `${from}年から${to}年`, en: `${from} to ${to}` };
}

/** 「両者」「3者全て」 / "both", "all three": the compared partners together. */
function allOf(count: number): Text {
  return count === 2 ? { ja: '両者', en: 'both' } : { ja: `${count}者全て`, en: `all ${inWords(count)}` };
}

/** Words of the partners' profiles, of their comparison, and of the list of partners. */
export const profileMessages = {
  yearsListed,

  /** That every one of them is a trilateral; null where none or only some are. */
  allTrilateral: (count: number): Text =>
    count === 1
      ? { ja: '三カ国協議', en: 'trilateral' }
      : {
          ja: 'いずれも三カ国協議',
          en: count === 2 ? 'both trilateral' : 'all trilateral',
        },

  headline: {
    /** @param total all that the source lists; more than the count where the filter keeps only some years */
    some: (
      name: Text,
      count: number,
      total: number,
      years: readonly SaidYear[],
      trilateral: Text | null,
    ): Text => {
      const end = trilateral ? { ja: `、${trilateral.ja}`, en: `, ${trilateral.en}` } : { ja: '', en: '' };
      return count === total
        ? {
            ja: `${name.ja}：協議の記載は${yearsListed(years).ja}の${count}件${end.ja}`,
            en: `${name.en}: ${counted(count, 'consultation')} listed, in ${yearsListed(years).en}${end.en}`,
          }
        : {
            ja: `${name.ja}：記載のある協議${total}件のうち${yearsListed(years).ja}の${count}件${end.ja}`,
            en: `${name.en}: ${count} of ${counted(total, 'listed consultation')}, in ${yearsListed(years).en}${end.en}`,
          };
    },
    none: (name: Text, from: number, to: number): Text => ({
      ja: `${name.ja}：${span(from, to).ja}の協議は原資料に記載なし`,
      en: `${name.en}: no consultation listed in ${span(from, to).en}`,
    }),
    compared: (names: readonly Text[], count: number, shared: readonly SaidYear[]): Text => {
      const who = { ja: names.map(({ ja }) => ja).join('・'), en: listed(names).en };
      const all = allOf(names.length);
      return {
        ja: `${who.ja}：協議の記載は計${count}件、${shared.length === 0 ? `${all.ja}に記載のある年はなし` : `${all.ja}に記載のある年は${yearsListed(shared).ja}`}`,
        en: `${who.en}: ${counted(count, 'consultation')} listed, ${shared.length === 0 ? `in no year with ${all.en}` : `with ${all.en} in ${yearsListed(shared).en}`}`,
      };
    },
    partners: (met: number, unit: PartnerUnit, consultations: number): Text => ({
      ja: `協議の相手として記載されているのは${partnerMessages.count(met, unit).ja}、協議は${consultations}件`,
      en: `${sentenceCase(inWords(met))} ${partnerMessages.unit(met, unit).en} with ${counted(consultations, 'listed consultation')}`,
    }),
    unknown: (written: string): Text => ({
      ja: `「${written}」という国・地域は原資料にありません`,
      en: `The source lists no partner “${written}”`,
    }),
  },

  seen: {
    listed: (name: Text, count: number, years: readonly SaidYear[]): Text => ({
      ja: `原資料は、${name.ja}との協議として、${yearsListed(years).ja}の${count}件を記載している。`,
      en: `The source lists ${counted(count, 'consultation')} with ${inSentence(name).en}: in ${yearsListed(years).en}.`,
    }),
    listedOf: (
      name: Text,
      count: number,
      total: number,
      from: number,
      to: number,
      years: readonly SaidYear[],
    ): Text => ({
      ja: `原資料に記載のある${name.ja}との協議${total}件のうち、選んだ年（${span(from, to).ja}）のものは、${yearsListed(years).ja}の${count}件。`,
      en: `Of the ${counted(total, 'consultation')} that the source lists with ${inSentence(name).en}, ${count} ${count === 1 ? 'is' : 'are'} in the years chosen (${span(from, to).en}): in ${yearsListed(years).en}.`,
    }),
    noneOf: (name: Text, total: number, from: number, to: number): Text => ({
      ja: `${span(from, to).ja}には、${name.ja}との協議の記載がない（原資料全体では${total}件）が、協議がなかったことを意味しない。`,
      en: `None is listed with ${inSentence(name).en} in ${span(from, to).en} (${total} in the whole source), which does not mean that none was held.`,
    }),
    without: (years: readonly SaidYear[]): Text => ({
      ja: `${yearsWithout(years).ja}は記載がないが、協議がなかったことを意味しない。`,
      en: `None is listed in ${yearsWithout(years).en}, which does not mean that none was held.`,
    }),
    items: (count: number): Text =>
      count === 0
        ? {
            ja: '能力構築支援と戦略の項目に、この相手の名を挙げるものはない',
            en: 'no item of the capacity-building framework or the strategy names it',
          }
        : {
            ja: `能力構築支援と戦略の${count}項目が、この相手の名を挙げている`,
            en: `${counted(count, 'item')} of the capacity-building framework and the strategy ${count === 1 ? 'names' : 'name'} it`,
          },
    /** By added facts: a lower bound, and how many are open. */
    forums: (seats: number, total: number, unknown: number): Text => ({
      ja: `補足情報によれば、原資料の挙げる${total}会議のうち少なくとも${seats}会議で参加等を確認できる${unknown === 0 ? '' : `（${unknown}会議は資料なし）`}`,
      en: `by added facts it is documented in at least ${seats} of the ${total} forums${unknown === 0 ? '' : ` (${unknown} not documented)`}`,
    }),
    together: (items: Text, forums: Text | null): Text => ({
      ja: forums === null ? `${items.ja}。` : `${items.ja}。${forums.ja}。`,
      en: forums === null ? `${sentenceCase(items.en)}.` : `${sentenceCase(items.en)}; ${forums.en}.`,
    }),
    /** One partner of several, with its number and its years. */
    each: (name: Text, count: number, years: readonly SaidYear[]): Text =>
      count === 0
        ? { ja: `${name.ja}は記載なし`, en: `none with ${inSentence(name).en}` }
        : {
            ja: `${name.ja}は${yearsListed(years).ja}の${count}件`,
            en: `${count} with ${inSentence(name).en}, in ${yearsListed(years).en}`,
          },
    compared: (each: readonly Text[], count: number, twice: number): Text => {
      const all = eachLang((lang) => each.map((part) => part[lang]).join(lang === 'ja' ? '、' : '; '));
      return {
        ja: `原資料の記載は、${all.ja}。${twice === 0 ? '' : `三カ国協議は1件と数え、計${count}件。`}`,
        en: `The source lists ${all.en}.${twice === 0 ? '' : ` With each trilateral consultation counted once, there are ${count} in all.`}`,
      };
    },
    shared: (count: number, years: readonly SaidYear[]): Text => {
      const all = allOf(count);
      return years.length === 0
        ? { ja: `${all.ja}に記載のある年はない。`, en: `In no year shown are ${all.en} listed.` }
        : {
            ja: `${all.ja}に記載のある年は${yearsListed(years).ja}。`,
            en: `${sentenceCase(all.en)} are listed in ${yearsListed(years).en}.`,
          };
    },
    sharedForums: (count: number, seats: number, open: number): Text => {
      const all = allOf(count);
      return {
        ja: `補足情報によれば、${all.ja}の参加等を確認できる会議は少なくとも${seats}${open === 0 ? '' : `、資料がなくいえない会議は${open}`}。`,
        en: `By added facts, ${all.en} are documented in at least ${counted(seats, 'forum')}${open === 0 ? '' : `; of ${open} it cannot be said`}.`,
      };
    },
    partners: (rows: number, unit: PartnerUnit, consultations: number, trilaterals: number): Text => ({
      ja: `${partnerMessages.count(rows, unit).ja}を、原資料に初めて記載された順に示す。協議は${consultations}件${trilaterals === 0 ? '' : `（うち三カ国協議${trilaterals}件は、双方の行に示すが1件と数える）`}。`,
      en: `${sentenceCase(partnerMessages.count(rows, unit).en)} in the order in which the source first lists them, with ${counted(consultations, 'consultation')}${trilaterals === 0 ? '' : ` (${trilaterals} trilateral: on the rows of both partners, but counted once)`}.`,
    }),
    /** How many of the rows have none, one, or more consultations. */
    spread: (none: number, once: number, more: number, unit: PartnerUnit): Text => {
      const parts = [
        ...(more > 0
          ? [{ ja: `2件以上が${partnerMessages.count(more, unit).ja}`, en: `${more} listed more than once` }]
          : []),
        ...(once > 0
          ? [{ ja: `1件が${partnerMessages.count(once, unit).ja}`, en: `${once} listed once` }]
          : []),
        ...(none > 0
          ? [{ ja: `記載なしが${partnerMessages.count(none, unit).ja}`, en: `${none} not listed` }]
          : []),
      ];
      return {
        ja: parts.length === 0 ? '' : `示した年の記載は、${parts.map(({ ja }) => ja).join('、')}。`,
        en: parts.length === 0 ? '' : `In the years shown: ${parts.map(({ en }) => en).join(', ')}.`,
      };
    },
  },

  reading: {
    ja: '点一つが協議1件（塗りは初めての記載、輪は2回目以降）。「記載なし」は原資料に記載がないことで、協議がなかったことを意味しない。',
    en: 'Each dot is one consultation: filled when first listed, a ring when listed before. “None listed” speaks of the source; it does not mean that none was held.',
  },
  readingPartners: {
    ja: '一行が一つの国・地域。塗りの点は初めての記載、輪は2回目以降、点のない年は原資料に記載なし。名前を押すと詳しい頁が開く。',
    en: 'One row is one partner. A filled dot is the first listing, a ring a later one; a year without a dot: none listed in the source. A name opens the partner’s page.',
  },
  withCode: (name: Text, code: string): Text => ({
    ja: `${name.ja}（${code}）`,
    en: `${name.en} (${code})`,
  }),
  readingUnknown: {
    ja: 'リンクの末尾には、国・地域の2文字の略号が入ります。次の中から選んでください。',
    en: 'The link ends in the two letters of a partner. Choose one of these instead.',
  },

  figures: {
    title: { ja: '要点', en: 'At a glance' },
    consultations: { ja: '記載された協議', en: 'Consultations listed' },
    count: (count: number, total: number): Text =>
      count === total
        ? { ja: `${count}件`, en: String(count) }
        : { ja: `${count}件（全${total}件）`, en: `${count} of ${total}` },
    first: { ja: '最初の記載', en: 'First listed' },
    last: { ja: '最後の記載', en: 'Last listed' },
    year: (said: SaidYear): Text => yearWord(said),
    noneListed: { ja: '記載なし', en: 'None listed' },
    items: { ja: '名を挙げる項目', en: 'Items that name it' },
    forums: { ja: '参加等を確認できる会議', en: 'Forums it is documented in' },
    forumsCount: (seats: number, total: number): Text => ({
      ja: `少なくとも${seats}／${total}`,
      en: `at least ${seats} of ${total}`,
    }),
    printed: { ja: '原資料の表記', en: 'Printed as' },
  },

  added: { ja: '補足情報', en: 'Added facts' },
  addedNote: { ja: '（補足情報）', en: ' (added facts)' },

  byYear: {
    title: { ja: '年ごとの協議', en: 'Consultations by year' },
    none: { ja: 'この原資料には記載なし', en: 'None listed in this source' },
    /** Of several years together. */
    noneShown: { ja: '示した年には記載なし', en: 'None listed in the years shown' },
    first: { ja: '初めての記載', en: 'first listed' },
    later: { ja: '2回目以降の記載', en: 'listed before' },
    trilateral: (others: readonly Text[]): Text => ({
      ja: `三カ国協議（${others.map(({ ja }) => ja).join('・')}とともに1件）`,
      en: `trilateral, together with ${listed(others.map(inSentence)).en}: one consultation`,
    }),
    links: { ja: '出所', en: 'Sources' },
  },

  forums: {
    title: { ja: '多国間会議での立場', en: 'Standing in the forums' },
    asOf: (date: Text): Text => ({
      ja: `（補足情報、${date.ja}現在）`,
      en: ` (added facts, as of ${date.en})`,
    }),
    note: {
      ja: '「参加を確認できる資料なし」は、参加していないという意味ではない。',
      en: '“Not documented” does not mean “no”.',
    },
    evidence: { ja: '根拠と出所', en: 'Evidence and sources' },
    evidenceOf: (standing: Text): Text => ({ ja: `（${standing.ja}）`, en: ` for: ${standing.en}` }),
    count: (count: number): Text => ({ ja: `${count}`, en: `${count}` }),
  },

  off: {
    ja: '補足情報を切っているため、日付・開催地・回次・会議での立場は示していません。',
    en: 'Added facts are switched off: dates, cities, rounds and standings are not shown.',
  },
  on: { ja: '補足情報を表示する', en: 'Show added facts' },

  items: {
    title: { ja: '名を挙げる項目', en: 'Items that name it' },
    none: (name: Text, total: number): Text => ({
      ja: `能力構築支援と戦略の${total}項目に、${name.ja}の名を挙げるものはない。`,
      en: `None of the ${total} items of the capacity-building framework and the strategy names ${inSentence(name).en}.`,
    }),
    framework: { ja: '能力構築支援', en: 'Capacity building' },
    strategy: { ja: '戦略と取組', en: 'Strategy' },
    documents: { ja: 'これらの項目が挙げる文書', en: 'Documents that these items name' },
    milestones: { ja: 'それらの文書に係る主な動き', en: 'Milestones of those documents' },
  },

  onward: {
    title: { ja: 'ほかの画面で見る', en: 'On other pages' },
    timeline: { ja: '協議の年表', en: 'Timeline of consultations' },
    forums: { ja: '多国間会議の図', en: 'Picture of the forums' },
    record: { ja: '記録の詳細', en: 'The record' },
    all: { ja: '国・地域の一覧', en: 'All partners' },
  },

  compare: {
    with: { ja: 'ほかの国・地域と比べる', en: 'Compare with other partners' },
    legend: (more: number): Text => ({
      ja: `並べる相手（あと${more}つまで選べます）`,
      en: `Beside it (${more === 0 ? 'no more' : `up to ${more} more`} can be chosen)`,
    }),
    add: (name: Text): Text => ({ ja: `${name.ja}を比較に加える`, en: `Compare ${name.en}` }),
    start: (names: readonly Text[]): Text => ({
      ja: `${names.map(({ ja }) => ja).join('・')}を並べて見る`,
      en: `Compare ${partnersInSentence(names.map(inSentence)).en}`,
    }),
    hint: (most: number, chosen: number): Text =>
      chosen === 1
        ? {
            ja: `あと1つ以上選ぶと並べて見られます（${most}つまで）。`,
            en: `Choose at least one more to compare (up to ${inWords(most)}).`,
          }
        : {
            ja: `2つから${most}つまで選ぶと、並べて見られます。`,
            en: `Choose two to ${inWords(most)} partners to see them side by side.`,
          },
    clear: { ja: '選択を解除', en: 'Clear the choice' },
    /** Partners of the address that a comparison has no room for. */
    dropped: (most: number, names: readonly Text[]): Text => ({
      ja: `並べられるのは${most}つまでのため、${names.map(({ ja }) => ja).join('・')}は示していません。`,
      en: `A comparison holds ${inWords(most)} partners; ${listed(names.map(inSentence)).en} ${names.length === 1 ? 'is' : 'are'} not shown.`,
    }),
    profileOf: (name: Text): Text => ({ ja: `${name.ja}の頁`, en: `Page of ${inSentence(name).en}` }),
    forums: { ja: '会議での立場の比較', en: 'Standing in the forums, side by side' },
    forum: { ja: '会議', en: 'Forum' },
    sharedForums: (count: number): Text => ({
      ja: `全てについて参加等を確認できる会議（少なくとも${count}）`,
      en: `Documented for all of them (at least ${count})`,
    }),
    openForums: (count: number): Text => ({
      ja: `資料のない相手があり、いえない会議（${count}）`,
      en: `Cannot be said: for one or more it is not documented (${count})`,
    }),
    otherForums: (count: number): Text => ({
      ja: `残る${count}会議では、少なくとも一つの相手が構成員等でないと確認できる。`,
      en: `In the other ${counted(count, 'forum')}, at least one of them is documented as not in it.`,
    }),
    caption: {
      ja: '根拠と出所は、会議名を押すと開く詳細にある。',
      en: 'A forum’s name opens its record, with the evidence and its sources.',
    },
    off: {
      ja: '会議での立場の比較は補足情報による。',
      en: 'Standings in forums are compared by added facts.',
    },
  },

  table: {
    caption: (rows: number): Text => ({
      ja: `協議の相手 ${rows}。記載のない年は、協議がなかったことを意味しない。`,
      en: `${counted(rows, 'partner')}. A year that is not listed does not mean that none was held.`,
    }),
    partner: { ja: '国・地域', en: 'Partner' },
    count: { ja: '協議', en: 'Consultations' },
    years: { ja: '記載のある年', en: 'Years listed' },
    empty: { ja: '記載のない年', en: 'Years not listed' },
    source: { ja: '出典', en: 'Source' },
  },
};
