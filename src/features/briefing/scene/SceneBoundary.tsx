import type { ReactNode } from 'react';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { Boundary } from '../../../ui/Boundary';
import { SceneProblem } from './SceneProblem';

/** Keeps the talk going when a scene cannot be shown, and says so in its place. */
export function SceneBoundary({ shows, children }: { readonly shows: string; readonly children: ReactNode }) {
  return (
    <Boundary shows={shows} instead={<LateScene />}>
      {children}
    </Boundary>
  );
}

function LateScene() {
  const { t } = useLang();
  return (
    <SceneProblem title={say.problems.late} why={say.problems.lateWhy}>
      <button type="button" onClick={() => location.reload()}>
        {t(say.retry)}
      </button>
    </SceneProblem>
  );
}
