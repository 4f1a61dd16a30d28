import { counted, listed } from '../phrases';
import type { Text } from '../text';

type Group = 'meeting' | 'agency' | 'policy' | 'office' | 'document' | 'wording';

/** Words of the glossary and of the explanations in running text. */
export const glossaryMessages = {
  /** `official`: of how many the English was read in an official page. */
  headline: (entries: number, shown: number, official: number): Text => {
    if (entries === 0) return { ja: '表示する用語はない', en: 'There are no terms to show' };
    if (shown < entries) {
      return {
        ja: shown === 0 ? `${entries}の用語に該当なし` : `${entries}の用語のうち${shown}が該当`,
        en:
          shown === 0
            ? `None of the ${counted(entries, 'term')} matches`
            : `${shown} of the ${counted(entries, 'term')} ${shown === 1 ? 'matches' : 'match'}`,
      };
    }
    return official === 0
      ? { ja: `${entries}の用語と略称`, en: `${counted(entries, 'term')} and short forms` }
      : {
          ja: `${entries}の用語と略称、うち${official}は公式資料で英語を確認`,
          en: `${counted(entries, 'term')} and short forms; for ${official} an official page gives the English`,
        };
  },
  seen: {
    groups: (groups: readonly { readonly name: Text; readonly count: number }[]): Text => ({
      ja: `区分別では、${groups.map(({ name, count }) => `${name.ja}${count}`).join('、')}。`,
      en: `By group: ${groups.map(({ name, count }) => `${name.en.toLowerCase()} ${count}`).join(', ')}.`,
    }),
    /** Of the terms shown: how the English of those looked up is known, and how many are `others`. */
    english: (official: number, secondary: number, missing: number, others: number): Text => {
      const known = [
        ...(official > 0
          ? [{ ja: `公式資料によるもの${official}`, en: `official pages give it for ${official}` }]
          : []),
        ...(secondary > 0
          ? [{ ja: `二次資料によるもの${secondary}`, en: `secondary sources give it for ${secondary}` }]
          : []),
        ...(missing > 0 ? [{ ja: `資料なし${missing}`, en: `none is documented for ${missing}` }] : []),
      ];
      const rest =
        others === 0
          ? { ja: '', en: '' }
          : {
              ja: `残る${others}の用語は、英語の出所を別に示さず説明する。`,
              en: ` The other ${others === 1 ? 'one is' : `${others} are`} explained without it.`,
            };
      return {
        ja: `英語を調べた用語は${official + secondary + missing}で、${known.map(({ ja }) => ja).join('、')}（補足情報）。${rest.ja}`,
        en: `English was looked up for ${counted(official + secondary + missing, 'term')}: ${listed(known).en} (added facts).${rest.en}`,
      };
    },
    none: { ja: '該当する用語はない。', en: 'No term matches.' },
  },
  reading: {
    ja: '文中で点線の付いた語にも、同じ説明が出ます。説明はすべてデータにある事実によります。',
    en: 'Words with a dotted line in the text carry the same explanations. All of them are drawn from facts in the data.',
  },
  onlySource: {
    ja: '補足情報を非表示にしているため、原資料の側で略称を持つ機関のほかは示していません。',
    en: 'Added facts are hidden, so only the bodies whose short form stands in the source part are listed.',
  },
  find: { ja: '用語を探す', en: 'Find a term' },
  found: (shown: number, total: number): Text => ({
    ja: `用語 ${shown} / ${total}`,
    en: `${shown} of ${counted(total, 'term')}`,
  }),
  groups: {
    meeting: { ja: '会議・枠組み', en: 'Meetings and bodies' },
    agency: { ja: '機関・基金', en: 'Agencies and funds' },
    policy: { ja: '政策用語', en: 'Policy terms' },
    office: { ja: '官職', en: 'Offices' },
    document: { ja: '文書', en: 'Documents' },
    wording: { ja: '戦略の見出し・引用句', en: 'Headings and phrases' },
  } satisfies Record<Group, Text>,
  inGroup: (name: Text, count: number): Text => ({
    ja: `${name.ja}（${count}）`,
    en: `${name.en} (${count})`,
  }),
  caption: {
    ja: '用語と略称。説明はすべてデータにある事実による。',
    en: 'Terms and short forms. All explanations are drawn from facts in the data.',
  },
  columns: {
    group: { ja: '区分', en: 'Group' },
    japanese: { ja: '日本語', en: 'Japanese' },
    english: { ja: '英語', en: 'English' },
    short: { ja: '略称', en: 'Short form' },
    meaning: { ja: '説明', en: 'Meaning' },
    known: { ja: '確度', en: 'Status' },
    records: { ja: '記録', en: 'Records' },
    link: { ja: 'リンク', en: 'Link' },
  },
  /** How far a term is known, which is by facts from outside the source. */
  added: (marks: Text): Text => ({ ja: `補足情報：${marks.ja}`, en: `Added facts: ${marks.en}` }),
  records: { ja: '記録', en: 'Records' },
  /** A record by name and kind: an agency and the item that names it are called the same. */
  record: (name: Text, kind: Text): Text => ({
    ja: `${name.ja}：${kind.ja}`,
    en: `${name.en}: ${kind.en.toLowerCase()}`,
  }),
};
