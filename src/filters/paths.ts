/** Where each screen is, behind the # of the address. The one place that spells them. */
export const paths = {
  overview: '/',
  timeline: '/timeline',
  forums: '/forums',
  framework: '/framework',
  strategy: '/strategy',
  records: '/records',
  partners: '/partners',
  /** As a pattern; of one partner: `partnerPath`. */
  profile: '/partners/:partner',
  source: '/source',
  glossary: '/glossary',
  /** The briefings there are, bundled and the reader's own. */
  briefings: '/briefings',
  /** As a pattern; of one briefing: `briefingPath`. What came with a link follows it. */
  briefing: '/briefings/:briefing/:data?',
} as const;

/**
 * The pages of one briefing, which fill the window: as patterns. `useBriefingPlace` reads and writes their addresses.
 */
export const briefingPaths = {
  stage: '/briefing/:briefing',
  presenter: '/briefing/:briefing/presenter',
  paper: '/briefing/:briefing/paper',
} as const;

/** The path of the profile of a partner, by the partner's id (`GB`). */
export function partnerPath(id: string): string {
  return paths.profile.replace(':partner', id);
}

/** The path of the page of one briefing, where its scenes are read and edited. */
export function briefingPath(id: string, data: string | null = null): string {
  return [paths.briefings, id, ...(data === null ? [] : [data])].join('/');
}

/** A path as `paths` spells it: a link written by hand may end in strokes, and the router takes those too. */
export function plainPath(path: string): string {
  return path.replace(/(?<=.)\/+$/, '');
}
