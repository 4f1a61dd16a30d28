import type { Text } from '../text';

type Standing = 'member' | 'takes-part' | 'host' | 'party' | 'observer' | 'not-member' | 'unknown';

/** A standing as it is put in words: exact about bodies whose members are teams, and about treaties. */
export type StandingWord = Standing | 'team' | 'team-host' | 'not-party';

/** How a partner stands to a forum, in words. `unknown` is "not documented" and never a "no". */
export const standingMessages: Readonly<Record<StandingWord, Text>> = {
  host: {
    ja: '構成員・参加者（主催・議長の経験あり）',
    en: 'member or participant, has hosted or presided',
  },
  member: { ja: '構成員', en: 'member' },
  team: { ja: '国内のチームが会員', en: 'a team of its own is a member' },
  'team-host': { ja: '国内のチームが主催', en: 'a team of its own is the host' },
  party: { ja: '締約国', en: 'party to the convention' },
  'takes-part': { ja: '参加', en: 'takes part' },
  observer: { ja: 'オブザーバー', en: 'observer' },
  'not-member': { ja: '構成員でない', en: 'not a member' },
  'not-party': { ja: '締約国でない', en: 'not a party to the convention' },
  unknown: { ja: '参加を確認できる資料なし', en: 'not documented' },
};
