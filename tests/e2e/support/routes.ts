/** Every screen of the app, by its path behind the # and the name of its region. */
export const SCREENS = [
  { path: '/', view: 'overview' },
  { path: '/timeline', view: 'timeline' },
  { path: '/forums', view: 'forums' },
  { path: '/framework', view: 'framework' },
  { path: '/strategy', view: 'strategy' },
  { path: '/records', view: 'records' },
  { path: '/partners', view: 'partners' },
  { path: '/partners/GB', view: 'profile' },
  { path: '/source', view: 'source' },
  { path: '/glossary', view: 'glossary' },
  { path: '/briefings', view: 'briefings' },
  { path: '/briefings/japan-2016', view: 'briefing' },
] as const;
