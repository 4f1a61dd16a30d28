import type { ReactNode } from 'react';
import { shellMessages as say } from '../i18n/messages/shell';
import type { Text } from '../i18n/text';
import { ForumsView } from '../features/forums/ForumsView';
import { FrameworkView } from '../features/framework/FrameworkView';
import { OverviewView } from '../features/overview/OverviewView';
import { TimelineView } from '../features/timeline/TimelineView';

/** A screen: its path behind the #, its name in the header, and what it draws. */
export interface AppRoute {
  readonly path: string;
  readonly name: Text;
  readonly element: ReactNode;
}

/** Every screen, in the order of the header. */
export const routes: readonly AppRoute[] = [
  { path: '/', name: say.overview, element: <OverviewView /> },
  { path: '/timeline', name: say.timeline, element: <TimelineView /> },
  { path: '/forums', name: say.forums, element: <ForumsView /> },
  { path: '/framework', name: say.framework, element: <FrameworkView /> },
];
