/**
 * Why a record that stays on the chart is faded under the filter. What the chosen partners have to do with a forum
 * is not among it: that is said from their standings, each in the word that is right for the forum.
 */
export const stanceMessages = {
  otherLevel: { ja: '選んだレベルの会議ではない。', en: 'Not at a chosen level.' },
  notNamedUnderPillar: {
    ja: '選んだ柱の項目に、この会議と特定できる記載はない。',
    en: 'No item under a chosen pillar identifiably names it.',
  },
  otherPillar: { ja: '選んだ柱の項目ではない。', en: 'Not under a chosen pillar.' },
  mentionsNoPillar: { ja: '選んだ柱の項目に係るものではない。', en: 'Mentions no item of a chosen pillar.' },
  mentionsNoPartner: { ja: '選んだ国・地域に係るものではない。', en: 'Mentions no chosen partner.' },
  mentionsNoForum: {
    ja: '選んだレベルの会議に係るものではない。',
    en: 'Mentions no forum at a chosen level.',
  },
  datedOutside: { ja: '日付が選んだ年に含まれない。', en: 'Dated outside the chosen years.' },
};
