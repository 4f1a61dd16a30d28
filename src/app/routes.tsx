import { lazy, type ComponentType } from 'react';
import { matchPath } from 'react-router';
import type { Dataset } from '../dataset/model';
import type { Show } from '../export/shown';
import { OverviewView } from '../features/overview/OverviewView';
import { paths } from '../filters/paths';
import { shellMessages as say } from '../i18n/messages/shell';
import type { Text } from '../i18n/text';

/** A screen: its path behind the #, what it is called, and what draws it. */
export interface AppRoute {
  readonly path: string;
  readonly name: Text;
  readonly Screen: ComponentType;
  /** What the screen shows, for whatever leaves the app; null where it shows nothing of the record. */
  readonly loadShow: (() => Promise<Show>) | null;
}

/** The screens of the header, in its order. All but the first page are loaded when they are first gone to. */
const views: readonly AppRoute[] = [
  {
    path: paths.overview,
    name: say.overview,
    Screen: OverviewView,
    loadShow: async () => (await import('../features/overview/showOverview')).showOverview,
  },
  {
    path: paths.timeline,
    name: say.timeline,
    Screen: lazy(async () => ({ default: (await import('../features/timeline/TimelineView')).TimelineView })),
    loadShow: async () => (await import('../features/timeline/showTimeline')).showTimeline,
  },
  {
    path: paths.forums,
    name: say.forums,
    Screen: lazy(async () => ({ default: (await import('../features/forums/ForumsView')).ForumsView })),
    loadShow: async () => (await import('../features/forums/showForums')).showForums,
  },
  {
    path: paths.framework,
    name: say.framework,
    Screen: lazy(async () => ({
      default: (await import('../features/framework/FrameworkView')).FrameworkView,
    })),
    loadShow: async () => (await import('../features/framework/showFramework')).showFramework,
  },
  {
    path: paths.strategy,
    name: say.strategy,
    Screen: lazy(async () => ({ default: (await import('../features/strategy/StrategyView')).StrategyView })),
    loadShow: async () => (await import('../features/strategy/showStrategy')).showStrategy,
  },
];

/** The screens that look facts up, one link in the header and a row of their own below it. */
export const lookUps: readonly AppRoute[] = [
  {
    path: paths.records,
    name: say.records,
    Screen: lazy(async () => ({ default: (await import('../features/records/RecordsView')).RecordsView })),
    loadShow: async () => (await import('../features/records/showRecords')).showRecords,
  },
  {
    path: paths.partners,
    name: say.partners,
    Screen: lazy(async () => ({ default: (await import('../features/partners/PartnersView')).PartnersView })),
    loadShow: async () => (await import('../features/partners/showPartners')).showPartners,
  },
  {
    path: paths.source,
    name: say.source,
    Screen: lazy(async () => ({ default: (await import('../features/source/SourceView')).SourceView })),
    loadShow: async () => (await import('../features/source/showSource')).showSource,
  },
  {
    path: paths.glossary,
    name: say.glossary,
    Screen: lazy(async () => ({ default: (await import('../features/glossary/GlossaryView')).GlossaryView })),
    loadShow: async () => (await import('../features/glossary/showGlossary')).showGlossary,
  },
];

const profile: AppRoute = {
  path: paths.profile,
  name: say.partners,
  Screen: lazy(async () => ({ default: (await import('../features/partners/ProfileView')).ProfileView })),
  loadShow: async () => (await import('../features/partners/showProfile')).showProfile,
};

/** The briefings there are, and the page on which one of them is edited. They show no data of their own. */
const briefings: readonly AppRoute[] = [
  {
    path: paths.briefings,
    name: say.briefings,
    Screen: lazy(async () => ({
      default: (await import('../features/briefings/BriefingsView')).BriefingsView,
    })),
    loadShow: null,
  },
  {
    path: paths.briefing,
    name: say.briefings,
    Screen: lazy(async () => ({
      default: (await import('../features/briefings/BriefingView')).BriefingView,
    })),
    loadShow: null,
  },
];

/** Every screen. */
export const routes: readonly AppRoute[] = [...views, ...lookUps, profile, ...briefings];

/** A link of the header; `screens` are those that it is the current one of. */
export interface HeaderLink {
  readonly path: string;
  readonly name: Text;
  readonly screens: readonly AppRoute[];
}

export const headerLinks: readonly HeaderLink[] = [
  ...views.map((route) => ({ path: route.path, name: route.name, screens: [route] })),
  { path: paths.records, name: say.recordsGroup, screens: [...lookUps, profile] },
  { path: paths.briefings, name: say.briefings, screens: briefings },
];

/** The screen at a path, or undefined where there is none. */
export function routeAt(path: string): AppRoute | undefined {
  return routes.find((route) => matchPath(route.path, path) !== null);
}

/** What the screen at a path is called; the profile of a partner carries the partner's name. */
export function screenName(path: string, { partnerById }: Dataset): Text {
  const partner = partnerById.get(matchPath(profile.path, path)?.params['partner'] ?? '');
  if (partner) return say.partner(partner.name);
  return routeAt(path)?.name ?? say.notFoundTitle;
}
