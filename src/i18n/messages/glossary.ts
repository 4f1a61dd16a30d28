import { counted } from '../phrases';
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
    english: (official: number, secondary: number, missing: number): Text => ({
      ja: `英語は、公式資料によるもの${official}、二次資料によるもの${secondary}${missing > 0 ? `、資料なし${missing}` : ''}（補足情報）。`,
      en: `The English comes from official pages for ${official} and from secondary sources for ${secondary}${missing > 0 ? `; for ${missing} none is documented` : ''} (added facts).`,
    }),
    none: { ja: '該当する用語はない。', en: 'No term matches.' },
  },
  reading: {
    ja: '文中で点線の付いた語にも、同じ説明が出ます。説明はすべてデータにある事実によります。',
    en: 'Words with a dotted line in the text carry the same explanations. All of them are drawn from facts in the data.',
  },
  onlySource: {
    ja: '補足情報を切っているため、原資料の側で略称を持つ機関だけを示しています。',
    en: 'The added facts are switched off, so only the bodies whose short form stands in the source part are listed.',
  },
  switchOn: { ja: '補足情報を表示する', en: 'Show the added facts' },
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
  records: { ja: '記録', en: 'Records' },
  /** A record by name and kind: an agency and the item that names it are called the same. */
  record: (name: Text, kind: Text): Text => ({
    ja: `${name.ja}：${kind.ja}`,
    en: `${name.en}: ${kind.en.toLowerCase()}`,
  }),
};
