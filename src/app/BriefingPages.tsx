import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { useDatasetQuery } from '../dataset/useDataset';
import type { BriefingParts } from '../features/briefing/briefingParts';
import { BriefingPresenter } from '../features/briefing/presenter/BriefingPresenter';
import { BriefingStage } from '../features/briefing/stage/BriefingStage';
import { FilterBar } from '../features/filterBar/FilterBar';
import { Inspector } from '../features/inspector/Inspector';
import { BriefingPaper } from '../features/paper/BriefingPaper';
import { briefingPaths } from '../filters/paths';
import { ShownDataset } from '../filters/ShownDataset';
import { useAddressBar } from '../filters/useAddressBar';
import { GlossaryProvider } from './GlossaryProvider';
import { loadScreens } from './loadScreens';
import { Screens } from './Screens';

const parts: BriefingParts = { Around, Screens, FilterBar, Inspector: SceneInspector, preload: loadScreens };

/** The pages of a briefing, which fill the window: the stage, the presenter's window, and the sheets to print. */
export function BriefingPages({
  arrived,
}: {
  /** Whether the reader came from another screen of the app. */
  readonly arrived: boolean;
}) {
  const { pathname, search } = useAddressBar();
  // What is shared with other windows is one talk's own: another briefing in the same window begins anew.
  const talkOf = (id: string) => `${id} ${new URLSearchParams(search).get('data') ?? ''}`;
  const paper = matchPath(briefingPaths.paper, pathname)?.params.briefing;
  if (paper !== undefined) return <BriefingPaper id={paper} />;
  const presenter = matchPath(briefingPaths.presenter, pathname)?.params.briefing;
  if (presenter !== undefined) {
    return <BriefingPresenter key={talkOf(presenter)} id={presenter} parts={parts} />;
  }
  const stage = matchPath(briefingPaths.stage, pathname)?.params.briefing;
  return stage === undefined ? null : (
    <BriefingStage key={talkOf(stage)} id={stage} parts={parts} arrived={arrived} />
  );
}

function SceneInspector() {
  return <Inspector toolsFor={noTools} />;
}

const noTools = () => null;

/** The data as the scene asks for it, with or without the added facts, and the terms in it. */
function Around({ children }: { readonly children: ReactNode }) {
  const { data } = useDatasetQuery();
  return data ? (
    <ShownDataset dataset={data}>
      <GlossaryProvider>{children}</GlossaryProvider>
    </ShownDataset>
  ) : null;
}
