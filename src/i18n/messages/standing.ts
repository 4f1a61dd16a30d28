import type { Text } from '../text';

type Standing = 'member' | 'takes-part' | 'host' | 'party' | 'observer' | 'not-member' | 'unknown';

/** How a partner stands to a forum, in words. `unknown` is "not documented" and never a "no". */
export const standingMessages: Readonly<Record<Standing, Text>> = {
  host: { ja: '参加（主催・議長の経験あり）', en: 'takes part, has hosted or presided' },
  member: { ja: '構成員', en: 'member' },
  party: { ja: '締約国', en: 'party to the convention' },
  'takes-part': { ja: '参加', en: 'takes part' },
  observer: { ja: 'オブザーバー', en: 'observer' },
  'not-member': { ja: '構成員でない', en: 'not a member' },
  unknown: { ja: '参加を確認できる資料なし', en: 'not documented' },
};
