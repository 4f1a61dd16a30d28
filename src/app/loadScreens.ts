/**
 * Loads what a talk may come to: every screen, the record beside it and the menus of the filter. Where something cannot
 * be loaded now it is asked for again when it is needed.
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
  ];
  void Promise.allSettled(parts);
}
