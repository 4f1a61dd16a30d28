import type { Text } from '../text';

type RecordKind =
  | 'partner'
  | 'consultation'
  | 'forumLevel'
  | 'forum'
  | 'framework'
  | 'strategy'
  | 'document'
  | 'agency'
  | 'milestone';

type NodeKind =
  | 'policy'
  | 'group'
  | 'pillar'
  | 'measure'
  | 'reason'
  | 'detail'
  | 'example'
  | 'venue'
  | 'actor'
  | 'purpose'
  | 'aim'
  | 'achievement'
  | 'item';

/** What a record is, in one or two words. */
export const recordKindMessages: Readonly<Record<RecordKind, Text>> = {
  partner: { ja: '協議の相手', en: 'Partner' },
  consultation: { ja: '協議', en: 'Consultation' },
  forumLevel: { ja: '多国間会議のレベル', en: 'Forum level' },
  forum: { ja: '多国間会議', en: 'Forum' },
  framework: { ja: '能力構築支援', en: 'Capacity building' },
  strategy: { ja: '戦略と取組', en: 'Strategy' },
  document: { ja: '文書', en: 'Document' },
  agency: { ja: '機関', en: 'Agency or body' },
  milestone: { ja: '主な動き', en: 'Milestone' },
};

/** What an item of the framework or of the strategy is. */
export const nodeKindMessages: Readonly<Record<NodeKind, Text>> = {
  policy: { ja: '基本方針', en: 'Basic policy' },
  group: { ja: 'まとまり', en: 'Group' },
  pillar: { ja: '柱', en: 'Pillar' },
  measure: { ja: '施策', en: 'Measure' },
  reason: { ja: '理由', en: 'Reason' },
  detail: { ja: '内容', en: 'Detail' },
  example: { ja: '実例', en: 'Example' },
  venue: { ja: '活用する場', en: 'Venue' },
  actor: { ja: '実施主体', en: 'Actor' },
  purpose: { ja: '政策目的', en: 'Purpose' },
  aim: { ja: '目的', en: 'Aim' },
  achievement: { ja: '取組実績', en: 'Achievement' },
  item: { ja: '項目', en: 'Item' },
};
