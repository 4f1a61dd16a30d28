import { counted, fullStop, inSentence, listed } from '../phrases';
import type { Text } from '../text';

/** Words of the partners' profiles. */
export const profileMessages = {
  reading: {
    ja: '点一つが協議1件（塗りは初めての記載、輪は2回目以降）。「記載なし」は原資料に記載がないことで、協議がなかったことを意味しない。',
    en: 'Each dot is one consultation: filled when first listed, a ring when listed again. “None listed” is about the source; it does not mean that none was held.',
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
        : {
            ja: `${count === 0 ? 'なし' : `${count}件`}（全${total}件）`,
            en: `${count === 0 ? 'none' : count} of ${total}`,
          },
    first: { ja: '最初の記載', en: 'First listed' },
    last: { ja: '最後の記載', en: 'Last listed' },
    noneListed: { ja: '記載なし', en: 'None listed' },
    items: { ja: 'この相手に係る項目', en: 'Items that mention it' },
    itemsCount: (count: number): Text =>
      count === 0 ? { ja: 'なし', en: 'none' } : { ja: `${count}項目`, en: String(count) },
    forums: { ja: '参加等を確認できる会議', en: 'Forums it is in' },
    /** `unknown`: forums for which it is not documented; with any, the number is a lower bound. */
    forumsCount: (seats: number, total: number, unknown: number): Text => {
      const open = unknown > 0;
      return seats === 0
        ? { ja: `${total}会議のうち、なし`, en: `none${open ? ' known' : ''} of ${total}` }
        : {
            ja: `${total}会議のうち${open ? '少なくとも' : ''}${seats}会議`,
            en: `${open ? 'at least ' : ''}${seats} of ${total}`,
          };
    },
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
    later: { ja: '2回目以降の記載', en: 'listed again' },
    trilateral: (others: readonly Text[]): Text => ({
      ja: `三カ国協議（${others.map(({ ja }) => ja).join('・')}とともに1件）`,
      en: `trilateral, together with ${listed(others.map(inSentence)).en}: one consultation`,
    }),
    links: { ja: '出所', en: 'Sources' },
  },

  forums: {
    title: { ja: '多国間会議への参加状況', en: 'Standing in the forums' },
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
    /** Behind the name of a group. */
    count: (count: number): Text => ({
      ja: `（${count}会議）`,
      en: ` (${counted(count, 'forum')})`,
    }),
  },

  off: {
    ja: '補足情報を非表示にしているため、日付・開催地・回次・会議への参加状況は示していません。',
    en: 'Added facts are hidden, so dates, cities, rounds and standings are not shown.',
  },

  items: {
    title: { ja: 'この相手に係る項目', en: 'Items that mention it' },
    note: {
      ja: '項目自体又はその見出しが、この相手を取り上げるものを示す。',
      en: 'An item mentions a partner itself or through its heading.',
    },
    /** Behind the name of a group. */
    count: (count: number): Text => ({ ja: `（${count}）`, en: ` (${count})` }),
    none: (name: Text, total: number): Text => ({
      ja: `能力構築支援と戦略の${total}項目に、${name.ja}に係るものはない。`,
      en: fullStop(
        `None of the ${total} items of the capacity-building framework and the strategy mentions ${inSentence(name).en}`,
      ),
    }),
    caption: (name: Text): Text => ({
      ja: `${name.ja}に係る項目と文書。`,
      en: fullStop(`Items and documents that mention ${inSentence(name).en}`),
    }),
    columns: {
      item: { ja: '項目・文書', en: 'Item or document' },
      group: { ja: '区分', en: 'Group' },
      within: { ja: '上の項目', en: 'Within' },
      date: { ja: '日付', en: 'Date' },
      source: { ja: '出典', en: 'Source' },
    },
    framework: { ja: '能力構築支援', en: 'Capacity building' },
    strategy: { ja: '戦略と取組', en: 'Strategy' },
    documents: { ja: 'これらの項目に係る文書', en: 'Documents that these items mention' },
    milestones: { ja: 'それらの文書に係る主な動き', en: 'Milestones of those documents' },
  },

  onward: {
    title: { ja: 'ほかの画面で見る', en: 'On other pages' },
    timeline: { ja: '協議の年表', en: 'Timeline of consultations' },
    forums: { ja: '多国間会議の図', en: 'Chart of the forums' },
    record: { ja: '記録の詳細', en: 'The record' },
    all: { ja: '国・地域の一覧', en: 'All partners' },
  },
};
