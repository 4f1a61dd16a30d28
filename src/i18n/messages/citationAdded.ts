import { counted } from '../phrases';
import type { Text } from '../text';
import { statusMessages, type Status } from './status';

/** Words of a citation for facts from outside the source: which they are, how far they are known, and from where. */
export const citationAddedMessages = {
  terms: {
    date: { ja: '日付', en: 'date' },
    dayNotDocumented: { ja: '日を示す資料なし', en: 'day not documented' },
    city: { ja: '開催地', en: 'city' },
    round: { ja: '回次', en: 'round' },
    meetingName: { ja: '会議の名称', en: 'name of the series' },
    offices: { ja: '首席代表の官職', en: 'offices of the heads' },
    description: { ja: '概要', en: 'description' },
    name: { ja: '名称', en: 'name' },
    founding: { ja: '設立又は初回', en: 'founding or first meeting' },
    host: { ja: '主催・事務局', en: 'host or secretariat' },
    size: { ja: '規模', en: 'size' },
    website: { ja: 'ウェブサイト', en: 'website' },
    note: { ja: '注記', en: 'note' },
    englishName: { ja: '英語名', en: 'English name' },
  },
  ofForums: (count: number): Text => ({
    ja: `${count}会議への参加状況`,
    en: `standing as to ${counted(count, 'forum')}`,
  }),
  ofPartners: (count: number): Text => ({
    ja: `${count}か国・地域の参加状況`,
    en: `standing of ${counted(count, 'partner')}`,
  }),
  /** As on the website, but for somebody else's text, where "our" would be the one who quotes. */
  status: {
    ...statusMessages,
    translation: { ja: '同サイトによる訳', en: 'translation by the website' },
  } satisfies Readonly<Record<Status, Text>>,
  /** The status of what is known of a body is that of its best link, so it is said of the links. */
  ofLinks: {
    'verified-official': { ja: '出所に公式資料を含む', en: 'an official source among the links' },
    'verified-secondary': { ja: '出所は二次資料', en: 'from secondary sources' },
    inferred: {
      ja: '原資料の名称との対応は推定',
      en: 'the match with the name in the source is presumed',
    },
  } satisfies Readonly<Partial<Record<Status, Text>>>,
  group: (terms: string, status: string) => ({
    ja: `${terms}（${status}）`,
    en: `${terms} (${status})`,
  }),
  facts: (groups: Text): Text => ({
    ja: `補足情報（原資料以外）：${groups.ja}。`,
    en: `Added facts, from outside the source: ${groups.en}.`,
  }),
  /** Spaces and a plain stop keep the signs around an address out of it where it becomes a link. */
  links: (links: string, left: number): Text =>
    left === 0
      ? { ja: `補足情報の出所： ${links} .`, en: `Links of the added facts: ${links} .` }
      : {
          ja: `補足情報の出所： ${links} （ほか${left}件は同サイトに記載）。`,
          en: `Links of the added facts: ${links} (${left} more on the website).`,
        },
};
