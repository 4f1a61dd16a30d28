/** The screens that show something of the record, by path behind the # and name of the region: filtered and cited. */
export const VIEWS = [
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
] as const;

/** Every screen of the app; briefings are made of views and are none themselves. */
export const SCREENS = [
  ...VIEWS,
  { path: '/briefings', view: 'briefings' },
  { path: '/briefings/japan-2016', view: 'briefing' },
] as const;
