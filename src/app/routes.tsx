import { lazy, type ComponentType } from 'react';
import { shellMessages as say } from '../i18n/messages/shell';
import type { Text } from '../i18n/text';
import { OverviewView } from '../features/overview/OverviewView';

/** A screen: its path behind the #, its name in the header, and what draws it. */
export interface AppRoute {
  readonly path: string;
  readonly name: Text;
  readonly Screen: ComponentType;
}

/** Every screen, in the order of the header. All but the first page are loaded when they are first gone to. */
export const routes: readonly AppRoute[] = [
  { path: '/', name: say.overview, Screen: OverviewView },
  {
    path: '/timeline',
    name: say.timeline,
    Screen: lazy(async () => ({ default: (await import('../features/timeline/TimelineView')).TimelineView })),
  },
  {
    path: '/forums',
    name: say.forums,
    Screen: lazy(async () => ({ default: (await import('../features/forums/ForumsView')).ForumsView })),
  },
  {
    path: '/framework',
    name: say.framework,
    Screen: lazy(async () => ({
      default: (await import('../features/framework/FrameworkView')).FrameworkView,
    })),
  },
];
