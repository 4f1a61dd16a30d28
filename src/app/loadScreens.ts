import { routes } from './routes';

/**
 * Loads what a talk may come to: every screen and its picture, the record beside it, the menus of the filter, the terms,
 * the search among the records, and the rarer characters. Where something cannot be loaded now it is asked for again
 * when it is needed.
 */
export function loadScreens(): void {
  const parts = [
    import('../features/timeline/TimelineView'),
    import('../features/forums/ForumsView'),
    import('../features/framework/FrameworkView'),
    import('../features/strategy/StrategyView'),
    import('../features/records/RecordsView'),
    import('../features/partners/PartnersView'),
    import('../features/partners/ProfileView'),
    import('../features/source/SourceView'),
    import('../features/glossary/GlossaryView'),
    import('../features/inspector/Sheet'),
    import('../features/filterBar/ChoicePopover'),
    import('../features/glossary/knownTerms'),
    import('../dataset/search/buildSearch'),
    import('./loadExportable'),
  ];
  const pictures = routes.map(({ loadShow }) => loadShow?.());
  const faces = [...document.fonts].map((face) => face.load());
  void Promise.allSettled([...parts, ...pictures, ...faces]);
}
