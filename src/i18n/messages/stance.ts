import { sentenceCase } from '../phrases';
import type { Text } from '../text';

/** Why a record that stays on the chart is faded, or cannot be decided, under the filter. */
export const stanceMessages = {
  otherLevel: { ja: '選んだレベルの会議ではない。', en: 'It is not at a chosen level.' },
  doesNotSit: (partners: Text, count: number): Text => ({
    ja: `${partners.ja}は構成員でない（補足情報）。`,
    en: `${sentenceCase(partners.en)} ${count === 1 ? 'is not a member' : 'are not members'} of it (added facts).`,
  }),
  notDocumented: (partners: Text, count: number): Text => ({
    ja: `${partners.ja}の参加は資料で確認できていない（補足情報）。`,
    en: `Whether ${partners.en} ${count === 1 ? 'sits' : 'sit'} in it is not documented (added facts).`,
  }),
  notNamedUnderPillar: {
    ja: '選んだ柱の項目では挙げられていない。',
    en: 'No item under a chosen pillar names it.',
  },
  otherPillar: { ja: '選んだ柱の項目ではない。', en: 'It is not under a chosen pillar.' },
  namesNoPartner: { ja: '選んだ国・地域を挙げていない。', en: 'It names no chosen partner.' },
  namesNoForum: { ja: '選んだレベルの会議を挙げていない。', en: 'It names no forum at a chosen level.' },
  datedOutside: { ja: '日付が選んだ年の外にある。', en: 'It is dated outside the chosen years.' },
};
