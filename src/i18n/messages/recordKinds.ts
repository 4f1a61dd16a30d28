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
