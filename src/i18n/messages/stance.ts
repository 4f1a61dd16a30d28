/**
 * Why a record that stays on the chart is faded under the filter. What the chosen partners have to do with a forum
 * is not among it: that is said from their standings, each in the word that is right for the forum.
 */
export const stanceMessages = {
  otherLevel: { ja: '選んだレベルの会議ではない。', en: 'Not at a chosen level.' },
  notNamedUnderPillar: {
    ja: '選んだ柱の項目に、同じ名では挙がっていない。',
    en: 'No item under a chosen pillar names it in the same words.',
  },
  otherPillar: { ja: '選んだ柱の項目ではない。', en: 'Not under a chosen pillar.' },
  speaksOfNoPillar: { ja: '選んだ柱の項目に係るものではない。', en: 'Speaks of no item of a chosen pillar.' },
  speaksOfNoPartner: { ja: '選んだ国・地域に係るものではない。', en: 'Speaks of no chosen partner.' },
  speaksOfNoForum: {
    ja: '選んだレベルの会議に係るものではない。',
    en: 'Speaks of no forum at a chosen level.',
  },
  datedOutside: { ja: '日付が選んだ年の外にある。', en: 'Dated outside the chosen years.' },
};
